package anda.web;

import anda.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * 读约定 What holds for every read, also for a question that is sent as a body: a declared actor must
 * be in the list, lest a misspelt partner sees all; the role may read there; and {@code
 * minPosition} is waited for.
 */
@Component
class ReadGuard implements HandlerInterceptor {

  private final Reads reads;

  ReadGuard(Reads reads) {
    this.reads = reads;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && (!EdgeFilter.writes(request) || asks(method))) {
      Viewer viewer = reads.viewer(request);
      if (method.getBean() instanceof ReadRule rule && viewer.actor() != null) {
        rule.refused(Role.valueOf(viewer.actor().role()))
            .ifPresent(
                refusal -> {
                  throw new Refused(refusal, null);
                });
      }
      reads.awaitMinPosition(request);
    }
    return true;
  }

  private static boolean asks(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .map(MethodParameter::getParameterType)
        .anyMatch(type -> type == Lookup.class || type == RecordLookup.class);
  }
}
