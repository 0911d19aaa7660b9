package anda.evidence;

/**
 * 已存文件 A file that is kept.
 *
 * @param digest SHA-256 of its bytes, 64 lower-case hex digits
 * @param name the name its first sender gave it; kept beside the file, never in the log
 * @param size number of bytes
 * @param type what the bytes are
 */
public record EvidenceFile(String digest, String name, long size, EvidenceType type) {}
