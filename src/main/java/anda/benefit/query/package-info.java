/** 利益联结读侧 Views of arrangements and their money. */
@NullMarked
package anda.benefit.query;

import org.jspecify.annotations.NullMarked;
