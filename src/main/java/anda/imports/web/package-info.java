/** 导入接口 Addresses under {@code /api/imports}. */
@NullMarked
package anda.imports.web;

import org.jspecify.annotations.NullMarked;
