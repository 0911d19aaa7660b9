package anda.web;

import anda.kernel.Actor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 内部写入 Lets a process of the program write as people do: the same addresses, bodies and rules,
 * without a connection.
 *
 * <p>The ids of the record and of the command follow from actor, key and address, so that writing
 * again is the same write.
 */
@Component
public class InsideWrites {

  private final ObjectProvider<RequestMappingHandlerMapping> mappings;
  private final JsonMapper json;
  private final Clock clock;

  InsideWrites(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mappings,
      JsonMapper json,
      ObjectProvider<Clock> clock) {
    this.mappings = mappings;
    this.json = json;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  /**
   * 写入结果.
   *
   * @param id id of the record written
   * @param position position of its last entry
   */
  public record Written(String id, long position) {}

  /**
   * Writes.
   *
   * @param actor who writes; it need not be one of those that people may declare
   * @param key the same for each repetition
   * @param address for example {@code /api/projects}
   * @param body JSON
   * @throws anda.kernel.Refused as a person's request would be
   */
  public Written send(Actor actor, String key, String address, String body) {
    String route = "POST " + address;
    String canonical = JsonBody.canonical(body.getBytes(StandardCharsets.UTF_8));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String digest = Digests.sha256(route, canonical);
    WriteCall call = new WriteCall(actor, now, route, key, digest, null);
    ResponseEntity<?> answer = invoked(address, call, canonical);
    JsonNode written = json.valueToTree(answer.getBody());
    return new Written(written.get("id").asString(), written.get("position").longValue());
  }

  private ResponseEntity<?> invoked(String address, WriteCall call, String body) {
    PathContainer path = PathContainer.parsePath(address);
    PathPattern nearest = null;
    HandlerMethod handler = null;
    for (Map.Entry<RequestMappingInfo, HandlerMethod> one :
        mappings.getObject().getHandlerMethods().entrySet()) {
      for (PathPattern pattern : posted(one.getKey())) {
        // a fixed address goes before one with a variable, as it does for a request
        if (pattern.matches(path) && (nearest == null || pattern.compareTo(nearest) < 0)) {
          nearest = pattern;
          handler = one.getValue();
        }
      }
    }
    if (nearest == null || handler == null) {
      throw new IllegalArgumentException("no address takes POST " + address);
    }
    Map<String, String> variables = nearest.matchAndExtract(path).getUriVariables();
    return invoked(handler.createWithResolvedBean(), call, body, variables);
  }

  private static Set<PathPattern> posted(RequestMappingInfo info) {
    var patterns = info.getPathPatternsCondition();
    boolean posted = info.getMethodsCondition().getMethods().contains(RequestMethod.POST);
    return patterns == null || !posted ? Set.of() : patterns.getPatterns();
  }

  private ResponseEntity<?> invoked(
      HandlerMethod handler, WriteCall call, String body, Map<String, String> variables) {
    Method method = handler.getMethod();
    Parameter[] parameters = method.getParameters();
    Object[] arguments = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      Class<?> type = parameters[i].getType();
      if (type == WriteCall.class) {
        arguments[i] = call;
      } else if (parameters[i].isAnnotationPresent(PathVariable.class)) {
        arguments[i] = variables.get(parameters[i].getName());
      } else {
        arguments[i] = json.readValue(body, type);
      }
    }
    try {
      method.setAccessible(true);
      return (ResponseEntity<?>) method.invoke(handler.getBean(), arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
