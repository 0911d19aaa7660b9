/** 测试工具 What tests of several features share. */
@NullMarked
package anda.testing;

import org.jspecify.annotations.NullMarked;
