package anda.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 in GCM with a random nonce of 96 bits and a tag of 128. */
final class Gcm {

  static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Gcm() {}

  /** The text was changed, or sealed under another key or for another purpose. */
  static final class Broken extends Exception {

    private static final long serialVersionUID = 1L;

    Broken() {
      super("does not open", null, false, false);
    }
  }

  /** Nonce, ciphertext and tag in one. */
  static byte[] sealed(byte[] key, byte[] plain, String about) {
    byte[] nonce = nonce();
    byte[] text = run(Cipher.ENCRYPT_MODE, key, nonce, plain, about);
    byte[] all = Arrays.copyOf(nonce, nonce.length + text.length);
    System.arraycopy(text, 0, all, nonce.length, text.length);
    return all;
  }

  static byte[] opened(byte[] key, byte[] sealed, String about) throws Broken {
    if (sealed.length < NONCE_BYTES) {
      throw new Broken();
    }
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    return opened(key, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length), about);
  }

  static byte[] opened(byte[] key, byte[] nonce, byte[] text, String about) throws Broken {
    try {
      return run(Cipher.DECRYPT_MODE, key, nonce, text, about);
    } catch (IllegalStateException e) {
      if (e.getCause() instanceof AEADBadTagException) {
        throw new Broken();
      }
      throw e;
    }
  }

  static byte[] encrypted(byte[] key, byte[] nonce, byte[] plain, String about) {
    return run(Cipher.ENCRYPT_MODE, key, nonce, plain, about);
  }

  static byte[] nonce() {
    return random(NONCE_BYTES);
  }

  static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }

  private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] text, String about) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM", e);
    }
  }
}
