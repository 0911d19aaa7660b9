/** 审计接口 The log and the views over HTTP, for auditors and operators. */
@NullMarked
package anda.audit.web;

import org.jspecify.annotations.NullMarked;
