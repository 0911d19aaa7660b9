package anda.web;

import anda.kernel.Refused;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Locale;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * 正文 Lets a request's body in: JSON or a form with files, in UTF-8, of a bounded size, in a bounded
 * time.
 */
final class Bodies {

  private static final String RECEIVED = "anda.body.received";
  private static final String CANONICAL = "anda.body.canonical";
  private static final Duration LONGEST = Duration.ofSeconds(Limits.BODY_SECONDS);

  private Bodies() {}

  /**
   * The request to go on with, its JSON body or its files received whole.
   *
   * @throws Refused named by what is wrong with the body
   */
  static HttpServletRequest admitted(HttpServletRequest request) throws IOException {
    String type = request.getContentType();
    if (type == null) {
      if (request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null) {
        throw new Refused(WebRefusal.MEDIA_TYPE_NOT_SUPPORTED, "Content-Type", "");
      }
      return request;
    }
    String coding = request.getHeader("Content-Encoding");
    if (coding != null && !coding.equalsIgnoreCase("identity")) {
      throw new Refused(WebRefusal.MEDIA_TYPE_NOT_SUPPORTED, "Content-Encoding", coding);
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
    return upload ? files(request) : json(request);
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
    } catch (IOException e) {
      if (slow(e)) {
        throw new Refused(WebRefusal.BODY_TOO_SLOW, null);
      }
      throw e;
    }
    request.setAttribute(RECEIVED, body);
    return new ReceivedBody(request, body);
  }

  private static HttpServletRequest files(HttpServletRequest request) {
    try {
      request.getParts();
    } catch (IllegalStateException e) {
      // the container says the same of a file that is too large and of a heading of a part
      boolean heading =
          e.getCause() instanceof SizeException size && size.getPermittedSize() < Limits.JSON_BYTES;
      throw heading
          ? new Refused(WebRefusal.UPLOAD_MALFORMED, null)
          : new Refused(WebRefusal.UPLOAD_TOO_LARGE, null, Limits.UPLOAD_TEXT);
    } catch (ServletException | IOException e) {
      throw new Refused(slow(e) ? WebRefusal.BODY_TOO_SLOW : WebRefusal.UPLOAD_MALFORMED, null);
    }
    return request;
  }

  /** Whether nothing came for as long as the connection waits. */
  static boolean slow(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketTimeoutException) {
        return true;
      }
    }
    return false;
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
