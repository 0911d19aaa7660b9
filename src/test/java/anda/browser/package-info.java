/**
 * 浏览器测试 The built pages in a real Chromium, on the real application with the embedded store; what a
 * person would see is what is asked for.
 */
@NullMarked
package anda.browser;

import org.jspecify.annotations.NullMarked;
