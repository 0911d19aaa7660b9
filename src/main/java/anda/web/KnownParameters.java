package anda.web;

import anda.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * 已知参数 Refuses query parameters that an address does not have: a misspelt {@code knownAt} must not
 * be answered with today's figures.
 *
 * <p>An address that takes a map of parameters, or the request itself, is left alone.
 */
@Component
class KnownParameters implements HandlerInterceptor {

  private static final Map<Class<?>, Set<String>> OWN =
      Map.of(
          Lookup.class, Set.of("knownAt"),
          RecordLookup.class, Set.of("knownAt", "trueOn"),
          Paging.class, Set.of("page", "size", "sort"),
          WriteCall.class, Set.of(),
          Viewer.class, Set.of(),
          anda.kernel.Actor.class, Set.of());

  private final ParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();
  private final Map<HandlerMethod, Optional<Set<String>>> known = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      Set<String> allowed = known.computeIfAbsent(method, this::of).orElse(null);
      if (allowed != null) {
        for (String name : new TreeSet<>(request.getParameterMap().keySet())) {
          if (!allowed.contains(name)) {
            String offered = String.join(", ", new TreeSet<>(allowed));
            throw new Refused(WebRefusal.PARAMETER_UNKNOWN, name, name, offered);
          }
          single(name, request.getParameterValues(name));
        }
      }
    }
    return true;
  }

  /** No address takes a parameter twice: the framework would join the values into one. */
  private static void single(String name, String[] values) {
    if (values.length > 1) {
      throw new Refused(WebRefusal.PARAMETER_REPEATED, name, name);
    }
    if (Printable.firstOther(values[0]) >= 0) {
      throw new Refused(WebRefusal.TEXT_NOT_PRINTABLE, name);
    }
  }

  private Optional<Set<String>> of(HandlerMethod method) {
    Set<String> allowed = new HashSet<>(Set.of("minPosition"));
    for (MethodParameter parameter : method.getMethodParameters()) {
      parameter.initParameterNameDiscovery(names);
      RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
      if (OWN.containsKey(parameter.getParameterType())) {
        allowed.addAll(OWN.get(parameter.getParameterType()));
      } else if (named != null && !Map.class.isAssignableFrom(parameter.getParameterType())) {
        String name = named.value().isEmpty() ? named.name() : named.value();
        allowed.add(name.isEmpty() ? String.valueOf(parameter.getParameterName()) : name);
      } else if (!elsewhere(parameter)) {
        return Optional.empty();
      }
    }
    return Optional.of(Set.copyOf(allowed));
  }

  private static boolean elsewhere(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(PathVariable.class)
        || parameter.hasParameterAnnotation(RequestBody.class)
        || parameter.hasParameterAnnotation(RequestHeader.class)
        || parameter.hasParameterAnnotation(RequestPart.class);
  }
}
