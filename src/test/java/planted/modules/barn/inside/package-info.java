/** What nobody else should see. */
@NullMarked
package planted.modules.barn.inside;

import org.jspecify.annotations.NullMarked;
