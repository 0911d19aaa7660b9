package anda.region.command;

import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.Refused;
import anda.kernel.Source;
import anda.region.AnnualPlanEvent.Line;
import anda.region.AnnualPlanEvent.PartnerAct;
import anda.region.AnnualPlanEvent.Target;
import anda.region.PartnerPart;
import anda.region.PlanIrregularity;
import anda.region.RegionRefusal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules of the content of a plan: what is wrong in itself, and what breaks procedure only. */
final class PlanPolicy {

  // Beijing and Inner Mongolia have been paired since 1996; a plan is made at most for the next few
  // years.
  static final int FIRST_YEAR = 1996;
  static final int YEARS_AHEAD = 5;
  static final int MOST_LINES = 200;
  // Below the 48 KiB of an event, since member names and codes come on top of the words.
  static final int MOST_WORDS = 24 * 1024;
  static final int MOST_TARGETS = 100;

  private static final int PLACE_FRAME = 60;
  private static final int AMOUNT_FRAME = 50;

  private PlanPolicy() {}

  static void checkYear(int year, Act act) {
    int last = act.recordedDay().getYear() + YEARS_AHEAD;
    if (year < FIRST_YEAR || year > last) {
      throw new Refused(
          RegionRefusal.PLAN_YEAR_ABSURD,
          "year",
          Integer.toString(year),
          Integer.toString(FIRST_YEAR),
          Integer.toString(last));
    }
  }

  static void checkPairings(List<String> pairings) {
    if (pairings.isEmpty()) {
      throw new Refused(RegionRefusal.PLAN_PAIRING_REQUIRED, "pairings");
    }
  }

  static void checkContent(List<Target> targets, List<Line> lines) {
    int words = 0;
    Set<String> measures = new HashSet<>();
    for (Target target : targets) {
      words += bytes(Texts.required("targets.measure", target.measure(), Texts.NAME));
      words += bytes(Texts.optional("targets.text", target.text(), Texts.REMARK));
      if (!measures.add(target.measure())) {
        throw new Refused(RegionRefusal.PLAN_TARGET_TWICE, "targets", target.measure());
      }
      if (target.quantity() == null && target.amount() == null && target.text() == null) {
        throw new Refused(RegionRefusal.PLAN_TARGET_EMPTY, "targets", target.measure());
      }
      if (target.amount() != null) {
        checkAmount(target.amount());
      }
    }
    Set<Integer> numbers = new HashSet<>();
    for (Line line : lines) {
      words += bytes(Texts.required("lines.title", line.title(), Texts.NAME));
      words += bytes(Texts.optional("lines.note", line.note(), Texts.REMARK));
      words += line.places().stream().mapToInt(place -> bytes(place.name()) + PLACE_FRAME).sum();
      words += line.amounts().size() * AMOUNT_FRAME;
      if (line.number() < 1 || !numbers.add(line.number())) {
        throw new Refused(RegionRefusal.PLAN_LINE_TWICE, "lines", Integer.toString(line.number()));
      }
      line.amounts().forEach(PlanPolicy::checkAmount);
    }
    checkSize(lines.size(), targets.size());
    if (words > MOST_WORDS) {
      throw tooLarge();
    }
  }

  static void checkSize(int lines, int targets) {
    if (lines > MOST_LINES || targets > MOST_TARGETS) {
      throw tooLarge();
    }
  }

  private static Refused tooLarge() {
    return new Refused(
        RegionRefusal.PLAN_TOO_LARGE,
        "lines",
        Integer.toString(MOST_LINES),
        Integer.toString(MOST_TARGETS));
  }

  /** Irregularities of a paper without number; refused for an act done now. */
  static List<String> paper(@Nullable Source document, Act act, PlanIrregularity missing) {
    if (document != null && document.number() != null && !document.number().isBlank()) {
      return List.of();
    }
    if (act.isNow()) {
      throw new Refused(RegionRefusal.PLAN_DOCUMENT_REQUIRED, "document.number");
    }
    return List.of(missing.name());
  }

  static void checkPartner(@Nullable PartnerAct partner) {
    if (partner != null) {
      Texts.optional("partner.text", partner.text(), Texts.REMARK);
      Texts.optional("partner.documentNumber", partner.documentNumber(), Texts.NAME);
      if (partner.part() == PartnerPart.NONE) {
        throw new Refused(RegionRefusal.PARTNER_PART_EMPTY, "partner.part");
      }
    }
  }

  private static void checkAmount(Amount amount) {
    if (amount.fen() != null) {
      Amount.inRange(amount.fen());
    }
  }

  private static int bytes(@Nullable String text) {
    return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
  }
}
