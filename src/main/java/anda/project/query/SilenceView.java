package anda.project.query;

import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.project.PeriodEvent.ReportsDemanded;
import anda.project.ReportDebtor;
import anda.project.ReportEvent;
import anda.project.ReportEvent.NilReported;
import anda.project.ReportEvent.ProgressReported;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 报送踪迹视图 By project or unit; what silence is measured by. */
@Component
public class SilenceView implements View<SilenceCard> {

  @Override
  public String name() {
    return "project.silence";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<SilenceCard> state() {
    return SilenceCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    if (event.fact() instanceof ReportsDemanded fact) {
      return fact.debtors().stream().map(ReportDebtor::subject).collect(Collectors.toSet());
    }
    return sends(event) && event.fact() instanceof ReportEvent fact
        ? Set.of(fact.of().subject())
        : Set.of();
  }

  private static boolean sends(RecordedEvent event) {
    return event.fact() instanceof ProgressReported || event.fact() instanceof NilReported;
  }

  @Override
  public @Nullable SilenceCard fold(@Nullable SilenceCard card, RecordedEvent event, String key) {
    if (event.fact() instanceof ReportsDemanded fact) {
      return demanded(card, fact, key);
    }
    if (sends(event) && event.fact() instanceof ReportEvent fact) {
      TreeSet<LocalDate> days = new TreeSet<>(card == null ? List.of() : card.sent());
      days.add(event.happenedDay());
      if (days.size() > SilenceCard.MOST_DAYS) {
        days.pollFirst();
      }
      return new SilenceCard(
          key,
          fact.of().projectId(),
          card == null ? null : card.projectName(),
          fact.of().unitId(),
          card == null ? null : card.unitName(),
          card == null ? null : card.owedFrom(),
          List.copyOf(days));
    }
    return card;
  }

  private static @Nullable SilenceCard demanded(
      @Nullable SilenceCard card, ReportsDemanded fact, String key) {
    for (ReportDebtor debtor : fact.debtors()) {
      if (debtor.subject().equals(key)) {
        LocalDate first = card == null ? null : card.owedFrom();
        return new SilenceCard(
            key,
            debtor.projectId(),
            debtor.projectName(),
            debtor.unitId(),
            debtor.unitName(),
            first == null || fact.owedFrom().isBefore(first) ? fact.owedFrom() : first,
            card == null ? List.of() : card.sent());
      }
    }
    return card;
  }

  @Override
  public Map<String, Object> index(SilenceCard card) {
    Map<String, Object> index = new HashMap<>();
    index.put("subject", card.subject());
    if (card.projectId() != null) {
      index.put("project", card.projectId());
    }
    if (card.unitId() != null) {
      index.put("unit", card.unitId());
    }
    return index;
  }
}
