/** 导入查询 Cards of imports and of their rows. */
@NullMarked
package anda.imports.query;

import org.jspecify.annotations.NullMarked;
