/** A house that looks into the barn and may use a door nobody opens. */
@NullMarked
@ApplicationModule(allowedDependencies = {"barn", "barn::door"})
package planted.modules.house;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
