/**
 * 内置库 A document store inside this process: the MongoDB wire protocol over one H2 MVStore file.
 *
 * <p>It knows nothing of the application around it. A driver talks to it over a Unix domain socket;
 * every write is committed and forced to disk before it is answered; queries use ordered indexes;
 * what it cannot do it refuses with an error.
 */
@NullMarked
package anda.mongo.embedded;

import org.jspecify.annotations.NullMarked;
