package anda.web;

import anda.kernel.Refusal;
import anda.kernel.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 归因 One request's refusal as the mapping found it: the reason, its field, or several fields.
 *
 * @param fault the exception to write to the log; null when nothing is wrong with the program
 */
record Refusals(
    Refusal refusal,
    @Nullable String field,
    List<String> parameters,
    List<FieldRefusal> more,
    @Nullable Throwable fault) {

  /** One wrong field of several. */
  record FieldRefusal(String field, Refusal refusal, List<String> parameters) {}

  static Refusals of(Refused refused) {
    return new Refusals(refused.refusal(), refused.field(), refused.parameters(), List.of(), null);
  }

  static Refusals of(Refusal refusal, @Nullable String field, String... parameters) {
    return new Refusals(refusal, field, List.of(parameters), List.of(), null);
  }

  /** One wrong field gives its own reason; several give the common one and the list. */
  static Refusals of(List<FieldRefusal> fields) {
    if (fields.size() == 1) {
      FieldRefusal only = fields.get(0);
      return new Refusals(only.refusal(), only.field(), only.parameters(), List.of(), null);
    }
    String count = Integer.toString(fields.size());
    return new Refusals(WebRefusal.VALUES_INVALID, null, List.of(count), List.copyOf(fields), null);
  }

  static Refusals fault(Throwable fault) {
    return new Refusals(WebRefusal.INTERNAL_FAULT, null, List.of(), List.of(), fault);
  }
}
