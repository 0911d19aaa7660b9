package anda.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** 追踪号 The id that joins an answer to the lines of the server's log about it. */
final class Trace {

  /** Name of the id in log lines. */
  static final String MDC_KEY = "traceId";

  private static final String ATTRIBUTE = "anda.trace";
  private static final int SHOWN = 200;

  private Trace() {}

  /** The request's id, made at the first question. */
  static String id(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String id) {
      return id;
    }
    byte[] random = new byte[16];
    ThreadLocalRandom.current().nextBytes(random);
    String id = HexFormat.of().formatHex(random);
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  /** Method and path for a log line: one line, bounded, without the query and its values. */
  static String shown(HttpServletRequest request) {
    String shown = request.getMethod() + " " + request.getRequestURI();
    String plain = shown.replaceAll("[^\\x20-\\x7e]", "_");
    return plain.length() > SHOWN ? plain.substring(0, SHOWN) : plain;
  }
}
