package anda.web;

import anda.kernel.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 入口 The first thing a request meets: trace id, security headers, the Host and Origin it claims,
 * and its body. Whatever escapes from further inside is answered here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EdgeFilter extends OncePerRequestFilter {

  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

  private final Problems problems;

  EdgeFilter(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    MDC.put(Trace.MDC_KEY, Trace.id(request));
    try {
      SecurityHeaders.write(request, response);
      chain.doFilter(admitted(request), response);
    } catch (ServletException | RuntimeException | Error thrown) {
      problems.answer(request, response, thrown);
    } finally {
      MDC.remove(Trace.MDC_KEY);
    }
  }

  /** Whether the method of a request may change something. */
  static boolean writes(HttpServletRequest request) {
    return writes(request.getMethod());
  }

  static boolean writes(String method) {
    return !SAFE_METHODS.contains(method);
  }

  /** A body that breaks off, or whose pieces make no sense, is a fault of the request. */
  private HttpServletRequest admitted(HttpServletRequest request) {
    try {
      return checked(request);
    } catch (IOException e) {
      throw new Refused(WebRefusal.REQUEST_MALFORMED, null);
    }
  }

  private HttpServletRequest checked(HttpServletRequest request) throws IOException {
    Origins.checkHost(request);
    if (!writes(request)) {
      return request;
    }
    Origins.checkSender(request);
    HttpServletRequest admitted = Bodies.admitted(request);
    if (request.getQueryString() != null) {
      readable(admitted);
    }
    return admitted;
  }

  /** A broken query must not surface later as a fault of whoever first asks for a parameter. */
  private static void readable(HttpServletRequest request) {
    try {
      request.getParameterMap();
    } catch (IllegalStateException e) {
      throw new Refused(WebRefusal.QUERY_MALFORMED, null);
    }
  }
}
