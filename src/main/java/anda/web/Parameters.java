package anda.web;

import anda.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 查询参数 Reads single parameters by their name, so that each refusal names it. */
final class Parameters {

  private Parameters() {}

  /** The value of a parameter that may occur once; null when absent. */
  static @Nullable String single(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    if (values == null) {
      return null;
    }
    if (values.length > 1) {
      throw new Refused(WebRefusal.PARAMETER_REPEATED, name, name);
    }
    return values[0];
  }

  /** A day, refused under the parameter's name. */
  static LocalDate day(String name, String text) {
    try {
      return Days.day(text);
    } catch (Refused e) {
      List<String> parameters = e.parameters();
      throw new Refused(e.refusal(), name, parameters.toArray(String[]::new));
    }
  }
}
