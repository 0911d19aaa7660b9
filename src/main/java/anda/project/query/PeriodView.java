package anda.project.query;

import anda.eventstore.view.HistoryReader.Words;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.project.PeriodCadence;
import anda.project.PeriodEvent;
import anda.project.PeriodEvent.AdHocReportRequested;
import anda.project.PeriodEvent.ReportingPeriodClosed;
import anda.project.PeriodEvent.ReportingPeriodExtended;
import anda.project.PeriodEvent.ReportingPeriodOpened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 报送周期视图 Periods by id. */
@Component
public class PeriodView implements View<PeriodCard> {

  @Override
  public String name() {
    return "project.period";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<PeriodCard> state() {
    return PeriodCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return event.fact() instanceof PeriodEvent fact ? Set.of(fact.periodId()) : Set.of();
  }

  @Override
  public @Nullable PeriodCard fold(@Nullable PeriodCard card, RecordedEvent event, String key) {
    if (event.fact() instanceof ReportingPeriodOpened fact) {
      return new PeriodCard(
          key,
          fact.label(),
          fact.cadence(),
          null,
          fact.from(),
          fact.to(),
          fact.opensOn(),
          fact.dueOn(),
          fact.dueAt(),
          fact.closesOn(),
          fact.issuerUnitId(),
          fact.area(),
          Dated.of(event),
          List.of(),
          null,
          null);
    }
    if (event.fact() instanceof AdHocReportRequested fact) {
      return new PeriodCard(
          key,
          fact.label(),
          PeriodCadence.AD_HOC,
          fact.asks(),
          null,
          null,
          fact.opensOn(),
          fact.dueOn(),
          fact.dueAt(),
          fact.closesOn(),
          fact.issuerUnitId(),
          fact.area(),
          Dated.of(event),
          List.of(),
          null,
          null);
    }
    if (card == null) {
      return null;
    }
    if (event.fact() instanceof ReportingPeriodExtended fact && fact.debtors().isEmpty()) {
      return moved(card, extended(card.extensions(), fact, event), card.closed(), card.remark());
    }
    if (event.fact() instanceof ReportingPeriodClosed fact) {
      return moved(card, card.extensions(), Dated.of(event), fact.remark());
    }
    return card;
  }

  static List<PeriodCard.Extension> extended(
      List<PeriodCard.Extension> before, ReportingPeriodExtended fact, RecordedEvent event) {
    List<PeriodCard.Extension> after = new ArrayList<>(before);
    after.add(
        new PeriodCard.Extension(
            Dated.of(event), fact.dueOn(), fact.dueAt(), fact.closesOn(), fact.reason()));
    return List.copyOf(after);
  }

  private static PeriodCard moved(
      PeriodCard card,
      List<PeriodCard.Extension> extensions,
      @Nullable Dated closed,
      @Nullable String remark) {
    return new PeriodCard(
        card.periodId(),
        card.label(),
        card.cadence(),
        card.asks(),
        card.from(),
        card.to(),
        card.opensOn(),
        card.dueOn(),
        card.dueAt(),
        card.closesOn(),
        card.issuerUnitId(),
        card.area(),
        card.opened(),
        extensions,
        closed,
        remark);
  }

  @Override
  public @Nullable Words title(PeriodCard card, LocalDate day) {
    return Words.same(card.label());
  }

  @Override
  public Map<String, Object> index(PeriodCard card) {
    Map<String, Object> index = new HashMap<>();
    index.put("cadence", card.cadence().name());
    index.put("issuer", card.issuerUnitId());
    index.put("opensOn", card.opensOn().toString());
    index.put("dueOn", card.dueOn().toString());
    index.put("closed", card.closed() != null);
    if (card.area() != null) {
      index.put("area", card.area().code());
    }
    return index;
  }
}
