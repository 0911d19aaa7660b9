/**
 * 视图 Folds of the log: live cards, closed versions, contribution rows, and the readers over them.
 *
 * <p>A new view is one {@link anda.eventstore.view.View} bean: a pure fold and a few lines.
 */
@NullMarked
@NamedInterface("view")
package anda.eventstore.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
