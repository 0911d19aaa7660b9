/** A barn that looks back at the house. */
@NullMarked
@ApplicationModule(allowedDependencies = "house")
package planted.modules.barn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
