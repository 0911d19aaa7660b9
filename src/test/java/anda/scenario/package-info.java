/** 场景 The real application on the real embedded store, by HTTP only. */
@NullMarked
package anda.scenario;

import org.jspecify.annotations.NullMarked;
