package anda.web;

import anda.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * 正文 Lets a request's body in: JSON or a form with files, in UTF-8, of a bounded size, in a bounded
 * time. Only some bodies are received at a time, so that slow senders leave room for readers.
 */
final class Bodies {

  private static final String RECEIVED = "anda.body.received";
  private static final String CANONICAL = "anda.body.canonical";
  private static final Duration LONGEST = Duration.ofSeconds(Limits.BODY_SECONDS);
  private final Semaphore receiving = new Semaphore(100);

  /**
   * The request to go on with: its JSON body received whole, its files still to be read.
   *
   * @throws Refused named by what is wrong with the body
   */
  HttpServletRequest admitted(HttpServletRequest request) throws IOException {
    String type = request.getContentType();
    if (type == null) {
      if (request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null) {
        throw new Refused(WebRefusal.MEDIA_TYPE_NOT_SUPPORTED, "Content-Type", "");
      }
      return request;
    }
    MediaType media = media(type);
    boolean upload = media.equalsTypeAndSubtype(MediaType.MULTIPART_FORM_DATA);
    if (!upload && !media.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
      throw new Refused(WebRefusal.MEDIA_TYPE_NOT_SUPPORTED, "Content-Type", type);
    }
    if (upload && request.getContentLengthLong() > Limits.UPLOAD_BYTES) {
      throw new Refused(WebRefusal.UPLOAD_TOO_LARGE, null, Limits.UPLOAD_TEXT);
    }
    if (!upload && request.getContentLengthLong() > Limits.JSON_BYTES) {
      throw new Refused(WebRefusal.BODY_TOO_LARGE, null, Limits.JSON_TEXT);
    }
    if (!receiving.tryAcquire()) {
      throw new Refused(WebRefusal.TOO_BUSY, null);
    }
    try {
      return upload ? request : json(request);
    } finally {
      receiving.release();
    }
  }

  /**
   * Checks a received JSON body, once it is known that its sender may write here.
   *
   * @throws Refused as {@link JsonBody#canonical}
   */
  static void check(HttpServletRequest request) {
    if (request.getAttribute(RECEIVED) instanceof byte[] body) {
      request.setAttribute(CANONICAL, JsonBody.canonical(body));
    }
  }

  /** The canonical JSON body of a checked request; empty for none and for files. */
  static String canonical(HttpServletRequest request) {
    return request.getAttribute(CANONICAL) instanceof String body ? body : "";
  }

  private static HttpServletRequest json(HttpServletRequest request) throws IOException {
    byte[] body;
    try {
      body = received(request.getInputStream());
    } catch (SocketTimeoutException e) {
      throw new Refused(WebRefusal.BODY_TOO_SLOW, null);
    }
    request.setAttribute(RECEIVED, body);
    return new ReceivedBody(request, body);
  }

  private static byte[] received(InputStream in) throws IOException {
    byte[] buffer = new byte[8 * 1024];
    var body = new java.io.ByteArrayOutputStream();
    long end = System.nanoTime() + LONGEST.toNanos();
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      body.write(buffer, 0, read);
      if (body.size() > Limits.JSON_BYTES) {
        throw new Refused(WebRefusal.BODY_TOO_LARGE, null, Limits.JSON_TEXT);
      }
      if (System.nanoTime() > end) {
        throw new Refused(WebRefusal.BODY_TOO_SLOW, null);
      }
    }
    return body.toByteArray();
  }

  private static MediaType media(String type) {
    try {
      MediaType media = MediaType.parseMediaType(type);
      String charset = media.getParameter("charset");
      if (charset == null || charset.toLowerCase(Locale.ROOT).equals("utf-8")) {
        return media;
      }
    } catch (InvalidMediaTypeException e) {
      // answered below like any other type that is not taken
    }
    throw new Refused(WebRefusal.MEDIA_TYPE_NOT_SUPPORTED, "Content-Type", type);
  }
}
