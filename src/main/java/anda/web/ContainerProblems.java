package anda.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * 容器答复 Errors that the container itself answers, such as an address with forbidden characters: as
 * problem+json like all others.
 */
@Controller
@Order(Ordered.LOWEST_PRECEDENCE)
class ContainerProblems
    implements ErrorController, WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final Problems problems;

  ContainerProblems(Problems problems) {
    this.problems = problems;
  }

  /** After Boot's own customizer, so that this valve is the inner one and speaks first. */
  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new ProblemValve(problems)));
  }

  /** Where the container sends what was answered by a status only. */
  @RequestMapping("/error")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    // not every request comes here by way of the filter that writes them
    SecurityHeaders.write(request, response);
    Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (cause instanceof IOException broken) {
      // the container notes a body it could not read, whatever was answered to it
      boolean slow = Bodies.slow(broken);
      WebRefusal reason = slow ? WebRefusal.BODY_TOO_SLOW : WebRefusal.REQUEST_MALFORMED;
      problems.answer(request, response, Refusals.of(reason, null));
    } else if (cause instanceof Throwable thrown) {
      problems.answer(request, response, thrown);
    } else {
      int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
      problems.answer(request, response, named(request, code));
    }
  }

  private static Refusals named(HttpServletRequest request, int status) {
    return switch (status) {
      case HttpServletResponse.SC_NOT_FOUND -> Refusals.of(WebRefusal.ADDRESS_NOT_FOUND, null);
      case HttpServletResponse.SC_METHOD_NOT_ALLOWED ->
          Refusals.of(WebRefusal.METHOD_NOT_ALLOWED, null, method(request));
      case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE ->
          Refusals.of(WebRefusal.UPLOAD_TOO_LARGE, null, Limits.UPLOAD_TEXT);
      case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> Refusals.of(WebRefusal.TOO_BUSY, null);
      // CONNECT, a transfer coding or a version of HTTP that is not spoken here
      case HttpServletResponse.SC_NOT_IMPLEMENTED,
          HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED ->
          Refusals.of(WebRefusal.REQUEST_MALFORMED, null);
      default ->
          status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
              ? Refusals.of(WebRefusal.REQUEST_MALFORMED, null)
              : Refusals.of(WebRefusal.INTERNAL_FAULT, null);
    };
  }

  /** The method of the request itself; on its way here the container may have made it GET. */
  private static String method(HttpServletRequest request) {
    Object asked = request.getAttribute(RequestDispatcher.ERROR_METHOD);
    return asked instanceof String method ? method : request.getMethod();
  }

  private static final class ProblemValve extends ErrorReportValve {

    private final Problems problems;

    ProblemValve(Problems problems) {
      this.problems = problems;
      setAsyncSupported(true);
    }

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
      int status = response.getStatus();
      boolean open = response.getContentWritten() == 0 && !response.isCommitted();
      if (status < HttpServletResponse.SC_BAD_REQUEST || !open || !response.setErrorReported()) {
        return;
      }
      try {
        // the filter that writes them never saw this request
        SecurityHeaders.write(request, response);
        problems.answer(request, response, named(request, status));
      } catch (IOException e) {
        container.getLogger().debug("no answer could be written", e);
      }
    }
  }
}
