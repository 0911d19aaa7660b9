package anda.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 事件名 The stored name and revision of an event; the class may be renamed or moved freely.
 *
 * <p>The name is {@code feature.PastTense} and never changes. Any change of the written JSON raises
 * the revision and brings an upcaster and three frozen samples.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

  /** Logical name, for example {@code project.ProgressReported}. */
  String value();

  /** Revision of the written JSON, from 1. */
  int revision() default 1;
}
