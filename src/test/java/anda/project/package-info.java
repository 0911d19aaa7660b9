/** What the tests of projects share. */
@NullMarked
package anda.project;

import org.jspecify.annotations.NullMarked;
