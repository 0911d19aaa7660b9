package anda.web;

import anda.kernel.KernelRefusal;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import anda.web.Refusals.FieldRefusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** 校验归因 Names each violated constraint of a request by its field. */
final class ValidationReasons {

  private ValidationReasons() {}

  static Refusals of(Errors errors) {
    List<FieldRefusal> fields = new ArrayList<>();
    collect(errors, fields);
    return sorted(fields);
  }

  static Refusals of(HandlerMethodValidationException invalid) {
    List<FieldRefusal> fields = new ArrayList<>();
    for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
      if (result instanceof ParameterErrors errors) {
        collect(errors, fields);
        continue;
      }
      String name = String.valueOf(result.getMethodParameter().getParameterName());
      for (MessageSourceResolvable error : result.getResolvableErrors()) {
        fields.add(of(name, result.unwrap(error, ConstraintViolation.class)));
      }
    }
    return sorted(fields);
  }

  static Refusals of(ConstraintViolationException invalid) {
    List<FieldRefusal> fields = new ArrayList<>();
    for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
      fields.add(of(violation.getPropertyPath().toString(), violation));
    }
    return sorted(fields);
  }

  private static void collect(Errors errors, List<FieldRefusal> fields) {
    for (ObjectError error : errors.getAllErrors()) {
      String field = error instanceof FieldError at ? at.getField() : error.getObjectName();
      if (error.contains(ConstraintViolation.class)) {
        fields.add(of(field, error.unwrap(ConstraintViolation.class)));
      } else if (error.contains(TypeMismatchException.class)
          && error.unwrap(TypeMismatchException.class).getMostSpecificCause()
              instanceof Refused refused) {
        fields.add(new FieldRefusal(field, refused.refusal(), refused.parameters()));
      } else {
        fields.add(new FieldRefusal(field, KernelRefusal.VALUE_MALFORMED, List.of()));
      }
    }
  }

  private static FieldRefusal of(String field, ConstraintViolation<?> violation) {
    var constraint = violation.getConstraintDescriptor();
    Annotation annotation = constraint.getAnnotation();
    Map<String, Object> limits = constraint.getAttributes();
    return switch (annotation.annotationType().getSimpleName()) {
      case "NotNull", "NotBlank", "NotEmpty" -> refusal(field, KernelRefusal.VALUE_REQUIRED);
      case "Size", "Length" ->
          refusal(
              field, WebRefusal.LENGTH_OUT_OF_RANGE, limit(limits, "min"), limit(limits, "max"));
      case "Min", "DecimalMin" ->
          refusal(field, WebRefusal.VALUE_OUT_OF_RANGE, "≥ " + limit(limits, "value"));
      case "Max", "DecimalMax" ->
          refusal(field, WebRefusal.VALUE_OUT_OF_RANGE, "≤ " + limit(limits, "value"));
      case "Positive" -> refusal(field, WebRefusal.VALUE_OUT_OF_RANGE, "> 0");
      case "PositiveOrZero" -> refusal(field, WebRefusal.VALUE_OUT_OF_RANGE, "≥ 0");
      default -> refusal(field, KernelRefusal.VALUE_MALFORMED);
    };
  }

  private static FieldRefusal refusal(String field, Refusal refusal, String... parameters) {
    return new FieldRefusal(field, refusal, List.of(parameters));
  }

  private static String limit(Map<String, Object> limits, String name) {
    Object limit = limits.get(name);
    return Integer.valueOf(Integer.MAX_VALUE).equals(limit) ? "∞" : String.valueOf(limit);
  }

  /** In the order of names, so that one request always gets one answer. */
  private static Refusals sorted(List<FieldRefusal> fields) {
    fields.sort(
        Comparator.comparing(FieldRefusal::field).thenComparing(error -> error.refusal().name()));
    return Refusals.of(fields);
  }
}
