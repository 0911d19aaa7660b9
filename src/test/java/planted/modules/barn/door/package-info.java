/** A door nobody opens. */
@NullMarked
@NamedInterface("door")
package planted.modules.barn.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
