/** 建库 The birth of a store: entry 0, before anything else is written. */
@NullMarked
package anda.audit.process;

import org.jspecify.annotations.NullMarked;
