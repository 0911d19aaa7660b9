/**
 * 折叠 What turns the log into views: one processor per view, its collections, and their readers.
 *
 * <p>Inside one view everything is repeatable: rows and closed versions have ids that follow from
 * the log and are inserted once, a live card is replaced only where it still stands at the position
 * it was read at, and the view's own position moves last. A crash between any two writes, or two
 * nodes at once, therefore ends in the same collections.
 */
@NullMarked
package anda.eventstore.fold;

import org.jspecify.annotations.NullMarked;
