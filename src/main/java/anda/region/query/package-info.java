/** 读取侧 Views of places, units, pairings, plans and approval steps, and who reads them. */
@NullMarked
package anda.region.query;

import org.jspecify.annotations.NullMarked;
