/** Tests that the generated pages of the documentation are those of the program. */
@NullMarked
package anda.docs;

import org.jspecify.annotations.NullMarked;
