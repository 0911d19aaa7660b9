/** 后台与密封 Sealing at the edge, claims of identities, second halves of splits, imports. */
@NullMarked
package anda.household.process;

import org.jspecify.annotations.NullMarked;
