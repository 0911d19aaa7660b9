/** 后台与导入 Rows of files as pairings, and the built-in tables at the first start. */
@NullMarked
package anda.region.process;

import org.jspecify.annotations.NullMarked;
