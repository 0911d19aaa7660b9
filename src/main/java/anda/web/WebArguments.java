package anda.web;

import anda.kernel.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** 方法参数 Gives controllers their {@link WriteCall}, {@link Lookup}, {@link Paging} and the like. */
@Component
class WebArguments implements HandlerMethodArgumentResolver {

  private final Map<Class<?>, Function<HttpServletRequest, Object>> arguments;

  WebArguments(WriteCalls calls, Reads reads) {
    arguments =
        Map.of(
            WriteCall.class, calls::of,
            Actor.class, request -> calls.actor(request).actor(),
            Viewer.class, reads::viewer,
            Lookup.class, reads::lookup,
            RecordLookup.class, reads::recordLookup,
            Paging.class, Paging::of);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return arguments.containsKey(parameter.getParameterType());
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
    var argument = arguments.get(parameter.getParameterType());
    if (servlet == null || argument == null) {
      throw new IllegalStateException("no argument " + parameter);
    }
    return argument.apply(servlet);
  }
}
