package anda.region.query;

import anda.eventstore.view.HistoryReader.Words;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.region.ApprovalTableEvent;
import anda.region.ApprovalTableEvent.ApprovalStepsSet;
import anda.region.ApprovalTableEvent.ApprovalStepsWithdrawn;
import anda.region.query.ApprovalTableCard.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 审批流程视图 One card per table of steps. */
@Component
public class ApprovalTableView implements View<ApprovalTableCard> {

  static final String EVERYWHERE = "*";

  @Override
  public String name() {
    return "region.approval";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<ApprovalTableCard> state() {
    return ApprovalTableCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return event.fact() instanceof ApprovalTableEvent ? Set.of(event.aggregate()) : Set.of();
  }

  @Override
  public @Nullable ApprovalTableCard fold(
      @Nullable ApprovalTableCard state, RecordedEvent event, String key) {
    ApprovalTableCard card = state == null ? new ApprovalTableCard(null, List.of()) : state;
    if (event.fact() instanceof ApprovalStepsSet fact) {
      String withdrawn = version(card, fact.version()).map(Version::withdrawn).orElse(null);
      return new ApprovalTableCard(
          fact.place(),
          with(
              card,
              new Version(
                  fact.version(),
                  fact.effectiveFrom(),
                  fact.steps(),
                  fact.note(),
                  event.src(),
                  withdrawn)));
    }
    if (event.fact() instanceof ApprovalStepsWithdrawn fact) {
      Version was =
          version(card, fact.version())
              .orElse(new Version(fact.version(), null, List.of(), null, null, null));
      return new ApprovalTableCard(
          card.place(),
          with(
              card,
              new Version(
                  was.number(),
                  was.effectiveFrom(),
                  was.steps(),
                  was.note(),
                  was.source(),
                  fact.reason())));
    }
    return state;
  }

  private static Optional<Version> version(ApprovalTableCard card, int number) {
    return card.versions().stream().filter(version -> version.number() == number).findFirst();
  }

  private static List<Version> with(ApprovalTableCard card, Version changed) {
    List<Version> versions = new ArrayList<>(card.versions());
    versions.removeIf(version -> version.number() == changed.number());
    versions.add(changed);
    versions.sort(Comparator.comparing(Version::number));
    return versions;
  }

  @Override
  public @Nullable Words title(ApprovalTableCard card, LocalDate day) {
    return new Words("审批流程表", "table of approval steps");
  }

  @Override
  public Map<String, Object> index(ApprovalTableCard card) {
    return Map.of("place", card.place() == null ? EVERYWHERE : card.place());
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("place"));
  }
}
