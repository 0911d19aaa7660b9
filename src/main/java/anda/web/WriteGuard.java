package anda.web;

import anda.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * 写权限 Every writing address needs a declared actor in a role that may write there; checked here,
 * before the body is looked at, so that no controller can forget it. Then the body is checked.
 */
@Component
class WriteGuard implements HandlerInterceptor {

  private final WriteCalls calls;

  WriteGuard(WriteCalls calls) {
    this.calls = calls;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && EdgeFilter.writes(request)) {
      Role role = calls.actor(request).role();
      if (!Writers.of(method).contains(role)) {
        throw new Refused(WebRefusal.ROLE_MAY_NOT_WRITE, ActorDirectory.HEADER, role.name());
      }
      Bodies.check(request);
    }
    return true;
  }
}
