/**
 * 历史用语 Entries of the log in words: sentences, labels and terms of the features' catalogues, put
 * together with the values of an event.
 */
@NullMarked
package anda.eventstore.history;

import org.jspecify.annotations.NullMarked;
