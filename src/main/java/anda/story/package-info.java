/**
 * 虚构故事 A small invented story beside the public sample, so that in a store born for the sample no
 * page is empty.
 *
 * <p>Every name in it says （虚构）; its places have no codes, its programme and its pairing are its
 * own, so that no figure of it falls into a sum of real rows.
 */
@NullMarked
@ApplicationModule(
    displayName = "虚构故事 story",
    allowedDependencies = {"kernel", "web", "imports", "eventstore::view"})
package anda.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
