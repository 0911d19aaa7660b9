/** 利益联结写侧 Commands and decisions about arrangements and their money. */
@NullMarked
package anda.benefit.command;

import org.jspecify.annotations.NullMarked;
