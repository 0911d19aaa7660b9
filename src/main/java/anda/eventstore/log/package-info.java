/**
 * 日志 The one log: envelopes as canonical bytes, commits, the writer, Axon's storage engine over the
 * MongoDB driver, and the command gate.
 */
@NullMarked
@NamedInterface("log")
package anda.eventstore.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
