package anda.region.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;

/**
 * A file that is part of the program.
 *
 * @param name its path among the resources
 * @param text its content
 * @param sha256 digest of its bytes, lower-case hex
 */
record BuiltInFile(String name, String text, String sha256) {

  static BuiltInFile open(String name) {
    try (InputStream in = new ClassPathResource(name).getInputStream()) {
      byte[] bytes = in.readAllBytes();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new BuiltInFile(
          name, new String(bytes, StandardCharsets.UTF_8), HexFormat.of().formatHex(digest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
