package anda.web;

import anda.kernel.KernelRefusal;
import anda.kernel.Refused;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** JSON 归因 Names what is wrong with a JSON body and where; never shows the parser's own words. */
final class JsonReasons {

  private JsonReasons() {}

  static Refusals of(HttpMessageNotReadableException unreadable) {
    for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
      if (cause instanceof JacksonException json) {
        return of(json);
      }
      if (cause instanceof Refused refused) {
        return Refusals.of(refused);
      }
    }
    return Refusals.of(WebRefusal.BODY_REQUIRED, null);
  }

  static Refusals of(JacksonException thrown) {
    String path = path(thrown);
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return new Refusals(
            refused.refusal(), path(path, refused.field()), refused.parameters(), List.of(), null);
      }
      if (cause instanceof UnrecognizedPropertyException unknown) {
        return Refusals.of(WebRefusal.UNKNOWN_FIELD, path, unknown.getPropertyName());
      }
      if (cause instanceof InvalidNullException) {
        return Refusals.of(KernelRefusal.VALUE_REQUIRED, path);
      }
      if (cause instanceof MismatchedInputException mismatch) {
        return Refusals.of(WebRefusal.VALUE_WRONG_TYPE, path, expected(mismatch.getTargetType()));
      }
      if (cause instanceof StreamConstraintsException) {
        return Refusals.of(WebRefusal.JSON_TOO_COMPLEX, path);
      }
      if (cause instanceof tools.jackson.core.exc.InputCoercionException) {
        return Refusals.of(WebRefusal.VALUE_OUT_OF_RANGE, path);
      }
      if (cause instanceof StreamReadException) {
        return malformed(thrown.getLocation());
      }
    }
    return Refusals.of(KernelRefusal.VALUE_MALFORMED, path);
  }

  /** Malformed at a place in the text; line and column from 1, "?" where unknown. */
  static Refusals malformed(@Nullable TokenStreamLocation at) {
    String line = at == null || at.getLineNr() < 1 ? "?" : Integer.toString(at.getLineNr());
    String column = at == null || at.getColumnNr() < 1 ? "?" : Integer.toString(at.getColumnNr());
    return Refusals.of(WebRefusal.JSON_MALFORMED, null, line, column);
  }

  private static @Nullable String path(JacksonException thrown) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : thrown.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.isEmpty() ? null : path.toString();
  }

  private static @Nullable String path(@Nullable String outer, @Nullable String inner) {
    if (outer == null || inner == null) {
      return outer == null ? inner : outer;
    }
    return outer.endsWith("." + inner) || outer.equals(inner) ? outer : outer + "." + inner;
  }

  private static String expected(@Nullable Class<?> target) {
    if (target == null) {
      return "object";
    }
    if (target.isEnum()) {
      return Arrays.stream(target.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .collect(Collectors.joining(" | "));
    }
    if (target == Boolean.class || target == boolean.class) {
      return "true | false";
    }
    if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
      return "number";
    }
    if (Temporal.class.isAssignableFrom(target)) {
      return "date";
    }
    if (CharSequence.class.isAssignableFrom(target)) {
      return "text";
    }
    return Collection.class.isAssignableFrom(target) || target.isArray() ? "list" : "object";
  }
}
