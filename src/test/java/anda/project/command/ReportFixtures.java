package anda.project.command;

import anda.evidence.EvidenceRef;
import anda.evidence.EvidenceType;
import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.DomainEvent;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import anda.kernel.Source;
import anda.project.ReportContent;
import anda.project.ReportContent.Basis;
import anda.project.ReportContent.Figure;
import anda.project.ReportContent.Milestone;
import anda.project.ReportDebtor;
import anda.project.ReportKey;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** People, days and contents that the tests of reports, periods and issues share. */
final class ReportFixtures {

  static final String BANNER = "unit-banner";
  static final String SUMU = "unit-sumu";
  static final String PROJECT = "project-1";
  static final Actor CLERK = actor("person-clerk", BANNER);
  static final Actor COLLEAGUE = actor("person-colleague", BANNER);
  static final Actor REPORTER = actor("person-reporter", SUMU);
  static final Actor STRANGER = actor("person-stranger", "unit-elsewhere");
  static final Actor PARTNER =
      Actor.of("person-partner", "PARTNER", "unit-district", Actor.Assurance.DECLARED);
  static final LocalDate DAY = LocalDate.of(2018, 5, 3);
  static final ReportKey KEY = new ReportKey("report-1", "period-1", PROJECT, SUMU, BANNER);
  static final ReportDebtor DEBTOR = new ReportDebtor(PROJECT, "奶牛养殖", SUMU, "某苏木");
  static final ReportWindow WINDOW =
      new ReportWindow(
          "2018年4月",
          LocalDate.of(2018, 4, 1),
          LocalDate.of(2018, 4, 30),
          LocalDate.of(2018, 5, 1),
          LocalDate.of(2018, 5, 20),
          false,
          true);

  private ReportFixtures() {}

  static Actor actor(String id, String unit) {
    return Actor.of(id, "MANAGER", unit, Actor.Assurance.DECLARED);
  }

  static Act now(Actor actor) {
    return now(actor, DAY);
  }

  static Act now(Actor actor, LocalDate day) {
    return Act.now(day.atTime(10, 0).atZone(Act.ZONE).toInstant(), actor, "cmd");
  }

  /** Entered a year later. */
  static Act happened(Actor actor, LocalDate day) {
    return Act.happened(
        day.plusYears(1).atTime(10, 0).atZone(Act.ZONE).toInstant(),
        PartialDate.day(day, PartialDate.Basis.EVENT),
        actor,
        Source.document("月报表", null),
        "cmd");
  }

  /** An event with the envelope that the log would give it. */
  static EventMessage<DomainEvent> by(Actor actor, LocalDate day, DomainEvent event) {
    return new GenericEventMessage<>(
        event,
        MetaData.with("anda.actor", actor)
            .and("anda.on", PartialDate.day(day, PartialDate.Basis.EVENT)));
  }

  static ReportContent says(String narrative) {
    return new ReportContent(
        DAY, 350_000, List.of(), List.of(), List.of(), narrative, null, null, List.of());
  }

  static ReportContent full() {
    return new ReportContent(
        LocalDate.of(2018, 4, 30),
        420_000,
        List.of(Amount.exact(AmountKind.DISTRICT_FISCAL, 120_000_000L)),
        List.of(
            new Milestone(
                "牛舍封顶", PartialDate.day(LocalDate.of(2018, 4, 20), PartialDate.Basis.EVENT))),
        List.of(
            new Figure("务工", new Quantity("150", "人次", null), Basis.INCREMENT),
            new Figure("务工", new Quantity("247", "人次", null), Basis.CUMULATIVE)),
        "完成两栋牛舍主体。",
        "饲草价格上涨。",
        "五月进牛。",
        List.of(new EvidenceRef("ab".repeat(32), EvidenceType.JPG, 2_000, "牛舍")));
  }

  static Matcher<Refused> refused(Refusal reason) {
    return new RefusedFor(reason);
  }

  /** Matches a refusal by its named reason. */
  static final class RefusedFor extends TypeSafeMatcher<Refused> {
    private final Refusal reason;

    RefusedFor(Refusal reason) {
      this.reason = reason;
    }

    @Override
    protected boolean matchesSafely(Refused refused) {
      return refused.refusal() == reason;
    }

    @Override
    public void describeTo(Description description) {
      description.appendText("refused with " + reason.name());
    }
  }
}
