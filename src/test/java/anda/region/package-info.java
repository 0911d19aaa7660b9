/** Tests of the facts of this feature as they are stored and worded. */
@NullMarked
package anda.region;

import org.jspecify.annotations.NullMarked;
