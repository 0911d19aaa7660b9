/** Two modules that see each other, one of them inside the other. */
@NullMarked
package planted.modules;

import org.jspecify.annotations.NullMarked;
