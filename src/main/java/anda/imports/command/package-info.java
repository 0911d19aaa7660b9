/** 导入指令 The run of one file as an aggregate: received, judged chunk by chunk, finished. */
@NullMarked
package anda.imports.command;

import org.jspecify.annotations.NullMarked;
