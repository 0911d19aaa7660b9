/** 后台与导入 Rows of files as projects and published statements. */
@NullMarked
package anda.project.process;

import org.jspecify.annotations.NullMarked;
