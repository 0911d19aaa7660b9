package anda.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 可写角色 Which roles may call a writing address; without it, those of the working units: MANAGER,
 * REPORTER and PARTNER. Others get {@code ROLE_MAY_NOT_WRITE}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WritableBy {

  /** The roles. */
  Role[] value();
}
