package anda.evidence;

import org.jspecify.annotations.Nullable;

/**
 * 佐证材料引用 A stored file as an event names it: by what it holds, never by where it lies.
 *
 * <p>Stored in events; frozen. The name the file had on the sender's machine is not here, because
 * it may hold a person's name: it stands beside the file, outside the log, and goes when the file
 * goes.
 *
 * @param digest SHA-256 of the bytes, 64 lower-case hex digits
 * @param type what the bytes are
 * @param size number of bytes
 * @param caption what it shows, in the sender's words, up to 60 characters; null = not said
 */
public record EvidenceRef(String digest, EvidenceType type, long size, @Nullable String caption) {}
