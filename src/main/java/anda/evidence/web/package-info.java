/** 接口 Files in and out over HTTP. */
@NullMarked
package anda.evidence.web;

import org.jspecify.annotations.NullMarked;
