package anda.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** 接入 Hands the conventions of this package to Spring MVC. */
@Configuration(proxyBeanMethods = false)
class WebConventions implements WebMvcConfigurer {

  private final WebArguments arguments;
  private final WriteGuard guard;
  private final ReadGuard readGuard;
  private final KnownParameters parameters;

  WebConventions(
      WebArguments arguments, WriteGuard guard, ReadGuard readGuard, KnownParameters parameters) {
    this.arguments = arguments;
    this.guard = guard;
    this.readGuard = readGuard;
    this.parameters = parameters;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(arguments);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(parameters).addPathPatterns("/api/**");
    registry.addInterceptor(readGuard).addPathPatterns("/api/**");
    registry.addInterceptor(guard).addPathPatterns("/api/**");
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(new DayConverter());
  }

  /** Days in parameters are as strict as days in bodies. */
  private static final class DayConverter implements Converter<String, LocalDate> {

    @Override
    public LocalDate convert(String text) {
      return Days.day(text);
    }
  }
}
