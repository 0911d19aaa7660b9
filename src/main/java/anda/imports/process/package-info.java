/** 导入过程 Judges the rows of a file one after another and has the features record what fits. */
@NullMarked
package anda.imports.process;

import org.jspecify.annotations.NullMarked;
