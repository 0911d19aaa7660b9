package anda.web;

import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** 可写者 Which roles may call a writing address; what is refused and what is told agree by this. */
final class Writers {

  private static final Set<Role> WORKING = Set.of(Role.MANAGER, Role.REPORTER, Role.PARTNER);

  private Writers() {}

  static Set<Role> of(HandlerMethod method) {
    WritableBy named = method.getMethodAnnotation(WritableBy.class);
    if (named == null) {
      named = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), WritableBy.class);
    }
    return named == null ? WORKING : Set.of(named.value());
  }
}
