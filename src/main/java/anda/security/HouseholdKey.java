package anda.security;

import anda.kernel.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** 户密钥 One key of a household, and what is sealed under it. */
record HouseholdKey(String id, String owner, byte[] bytes) {

  private static final String ALGORITHM = "A256GCM";
  private static final byte END = (byte) 0x80;
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  Sealed seal(String field, int length, String value) {
    byte[] plain = value.getBytes(StandardCharsets.UTF_8);
    if (plain.length >= length) {
      throw new IllegalArgumentException("a value of " + field + " is longer than its field");
    }
    byte[] padded = Arrays.copyOf(plain, length);
    padded[plain.length] = END;
    String sid = TEXT.encodeToString(Gcm.random(16));
    byte[] nonce = Gcm.nonce();
    byte[] text = Gcm.encrypted(bytes, nonce, padded, about(owner, field, sid));
    return new Sealed(ALGORITHM, id, sid, TEXT.encodeToString(nonce), TEXT.encodeToString(text));
  }

  private static String about(String household, String field, String sid) {
    return household + "|" + field + "|" + sid;
  }

  String open(String household, String field, Sealed sealed) {
    if (!ALGORITHM.equals(sealed.alg())) {
      throw new IllegalStateException("sealed with " + sealed.alg() + ", unknown here");
    }
    try {
      byte[] nonce = Base64.getUrlDecoder().decode(sealed.n());
      byte[] text = Base64.getUrlDecoder().decode(sealed.ct());
      return unpadded(Gcm.opened(bytes, nonce, text, about(household, field, sealed.sid())));
    } catch (Gcm.Broken | IllegalArgumentException e) {
      throw new IllegalStateException("seal " + sealed.sid() + " of " + field + " does not open");
    }
  }

  private static String unpadded(byte[] padded) {
    int end = padded.length - 1;
    while (end > 0 && padded[end] == 0) {
      end--;
    }
    return new String(padded, 0, end, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "HouseholdKey " + id;
  }
}
