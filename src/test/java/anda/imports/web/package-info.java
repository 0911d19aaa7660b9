/** Tests of the addresses of imports. */
@NullMarked
package anda.imports.web;

import org.jspecify.annotations.NullMarked;
