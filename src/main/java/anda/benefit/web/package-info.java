/** 利益联结接口 HTTP addresses of arrangements: lists, pages, calendars, totals, acts. */
@NullMarked
package anda.benefit.web;

import org.jspecify.annotations.NullMarked;
