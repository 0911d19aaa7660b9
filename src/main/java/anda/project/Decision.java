package anda.project;

import anda.kernel.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 环节结论 How a step was decided: by which unit, under which rule, with which papers.
 *
 * @param procedure the table of steps that applied
 * @param body deciding unit; null = not stated
 * @param text conclusion in words; null = none
 * @param documents minutes, official replies, notices; may be empty
 * @param partner what the partner's side did; null = not stated
 */
public record Decision(
    Procedure procedure,
    @Nullable Party body,
    @Nullable String text,
    List<Source> documents,
    @Nullable PartnerAct partner) {

  /** Keeps its own list. */
  public Decision {
    documents = List.copyOf(documents);
  }
}
