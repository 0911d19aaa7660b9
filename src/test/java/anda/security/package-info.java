/** Tests of keys, seals and claims. */
@NullMarked
package anda.security;

import org.jspecify.annotations.NullMarked;
