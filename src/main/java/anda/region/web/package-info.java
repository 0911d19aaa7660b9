/** 接口 Addresses of places, units, pairings, annual plans and tables of approval steps. */
@NullMarked
package anda.region.web;

import org.jspecify.annotations.NullMarked;
