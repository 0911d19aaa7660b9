package anda.kernel;

/**
 * 密封字段 Personal data as ciphertext inside a payload; sealed at the edge, before dispatch.
 *
 * <p>Frozen by decision 0001. Plaintext is padded to a fixed length per field; associated data is
 * UTF-8 {@code household|field|sid}. Binary parts are base64url without padding.
 *
 * @param alg {@code A256GCM} or {@code SM4GCM}
 * @param kid id of the household key
 * @param sid random seal id
 * @param n nonce, 96 bits
 * @param ct ciphertext with tag
 */
public record Sealed(String alg, String kid, String sid, String n, String ct) {}
