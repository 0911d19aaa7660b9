package anda.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** 安全响应头 Headers that every answer carries. */
final class SecurityHeaders {

  /**
   * Scripts only from this server, never inline. Styles may be inline: the UI kit writes its
   * component styles into the page at run time and knows no nonce for a static page; a style cannot
   * run code, and nothing foreign can be loaded by one under {@code default-src 'self'}.
   */
  private static final String CONTENT_POLICY =
      "default-src 'self'; script-src 'self'%s; style-src 'self' 'unsafe-inline'; "
          + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
          + "worker-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
          + "frame-ancestors 'none'";

  private SecurityHeaders() {}

  /** The policy with further sources of scripts: digests of those inside a page. */
  static String contentPolicy(String scripts) {
    return String.format(CONTENT_POLICY, scripts);
  }

  static void write(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", contentPolicy(""));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    // null in a request that could not be read
    if (String.valueOf(request.getRequestURI()).startsWith("/api/")) {
      // answers differ by actor and by day; a kept copy would show one actor's view to another
      response.setHeader("Cache-Control", "no-store");
    }
  }
}
