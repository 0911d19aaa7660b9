/** 写侧 Commands, rules and the aggregate of households. */
@NullMarked
package anda.household.command;

import org.jspecify.annotations.NullMarked;
