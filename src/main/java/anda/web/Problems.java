package anda.web;

import anda.kernel.Refusal;
import anda.web.Problem.FieldProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.json.JsonMapper;

/**
 * 问题答复 The one place that turns something thrown into an answer, for controllers, filters and the
 * container alike. Only a true fault is logged, once, with its stack; no answer ever shows one.
 */
@Component
class Problems {

  private static final Logger log = LoggerFactory.getLogger(Problems.class);
  private static final String RETRY_SECONDS = "2";
  private static final int LONGEST_ECHO = 300;

  private final Catalogue catalogue;
  private final JsonMapper json;

  Problems(Catalogue catalogue, JsonMapper json) {
    this.catalogue = catalogue;
    this.json = json;
  }

  /** Answers with the reason found in what was thrown. */
  void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown)
      throws IOException {
    if (thrown instanceof HttpRequestMethodNotSupportedException method
        && method.getSupportedMethods() != null) {
      response.setHeader("Allow", String.join(", ", method.getSupportedMethods()));
    }
    if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
      return; // the asker has gone; there is nobody to answer
    }
    answer(request, response, Reasons.of(thrown), thrown);
  }

  /** Answers with a reason known beforehand. */
  void answer(HttpServletRequest request, HttpServletResponse response, Refusals refusals)
      throws IOException {
    answer(request, response, refusals, null);
  }

  private void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      Refusals refusals,
      @Nullable Throwable thrown)
      throws IOException {
    Problem problem = problem(request, refusals);
    if (refusals.fault() != null) {
      log.error("fault while answering {}", Trace.shown(request), refusals.fault());
    } else if (refusals.refusal().kind() == anda.kernel.Refusal.Kind.UNAVAILABLE) {
      log.warn("store unavailable for {}: {}", Trace.shown(request), String.valueOf(thrown));
    }
    if (response.isCommitted()) {
      return;
    }
    byte[] body = json.writeValueAsBytes(problem);
    response.resetBuffer();
    response.setStatus(problem.status());
    response.setContentType("application/problem+json");
    response.setHeader("Content-Language", Language.of(request).tag());
    response.setHeader("Cache-Control", "no-store");
    if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", RETRY_SECONDS);
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    response.flushBuffer();
  }

  Problem problem(HttpServletRequest request, Refusals refusals) {
    Refusal refusal = refusals.refusal();
    List<String> parameters = shortened(refusals.parameters());
    Text text = catalogue.refusal(refusal, parameters);
    List<FieldProblem> errors = new ArrayList<>();
    if (refusals.field() != null) {
      errors.add(new FieldProblem(shortened(refusals.field()), refusal.name(), text));
    }
    for (Refusals.FieldRefusal more : refusals.more()) {
      errors.add(
          new FieldProblem(
              shortened(more.field()),
              more.refusal().name(),
              catalogue.refusal(more.refusal(), shortened(more.parameters()))));
    }
    int status = Statuses.of(refusal);
    Language language = Language.of(request);
    return new Problem(
        "urn:anda:refusal:" + refusal.name(),
        catalogue.term("Status." + status).in(language),
        status,
        text.in(language),
        refusal.name(),
        text,
        parameters,
        errors,
        Trace.id(request));
  }

  private static List<String> shortened(List<String> texts) {
    return texts.stream().map(Problems::shortened).toList();
  }

  /** What a caller sent comes back in the answer as far as it helps to find it, and no further. */
  private static String shortened(String sent) {
    String text = LongNumbers.masked(sent);
    if (text.length() <= LONGEST_ECHO) {
      return text;
    }
    int cut = Character.isHighSurrogate(text.charAt(LONGEST_ECHO - 1)) ? 1 : 0;
    return text.substring(0, LONGEST_ECHO - cut) + "…";
  }
}
