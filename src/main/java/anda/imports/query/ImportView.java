package anda.imports.query;

import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.imports.ImportEvent;
import anda.imports.ImportEvent.DifferenceAccepted;
import anda.imports.ImportEvent.Ending;
import anda.imports.ImportEvent.FileReceived;
import anda.imports.ImportEvent.ImportFinished;
import anda.imports.ImportEvent.RowsJudged;
import anda.imports.JudgedRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 导入视图 One card per import. */
@Component
public class ImportView implements View<ImportCard> {

  @Override
  public String name() {
    return "imports.import";
  }

  @Override
  public int revision() {
    return 2;
  }

  @Override
  public Class<ImportCard> state() {
    return ImportCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return event.fact() instanceof ImportEvent ? Set.of(event.aggregate()) : Set.of();
  }

  @Override
  public @Nullable ImportCard fold(@Nullable ImportCard state, RecordedEvent event, String key) {
    ImportCard card = state == null ? ImportCard.EMPTY : state;
    if (event.fact() instanceof FileReceived fact) {
      return new ImportCard(
          fact.kind(),
          fact.fileName(),
          fact.digest(),
          fact.bytes(),
          fact.rows(),
          event.at().toString(),
          event.actor().id(),
          event.actor().unit(),
          card.counts(),
          card.findings(),
          card.acceptedDifferences(),
          card.ending());
    }
    if (event.fact() instanceof RowsJudged fact) {
      Map<String, Long> counts = new TreeMap<>(card.counts());
      long findings = card.findings();
      for (JudgedRow row : fact.rows()) {
        counts.merge(row.outcome().name(), 1L, Long::sum);
        findings += row.findings().isEmpty() ? 0 : 1;
      }
      return with(card, counts, findings, card.acceptedDifferences(), card.ending());
    }
    if (event.fact() instanceof ImportFinished fact) {
      return with(card, card.counts(), card.findings(), card.acceptedDifferences(), fact.ending());
    }
    if (event.fact() instanceof DifferenceAccepted) {
      long accepted = card.acceptedDifferences() + 1;
      return with(card, card.counts(), card.findings(), accepted, card.ending());
    }
    return state;
  }

  private static ImportCard with(
      ImportCard card,
      Map<String, Long> counts,
      long findings,
      long accepted,
      @Nullable Ending ending) {
    return new ImportCard(
        card.kind(),
        card.fileName(),
        card.digest(),
        card.bytes(),
        card.rows(),
        card.receivedAt(),
        card.actor(),
        card.unit(),
        counts,
        findings,
        accepted,
        ending);
  }

  @Override
  public Map<String, Object> index(ImportCard card) {
    Map<String, Object> ix = new TreeMap<>();
    if (card.kind() != null) {
      ix.put("kind", card.kind());
    }
    if (card.unit() != null) {
      ix.put("unit", card.unit());
    }
    if (card.receivedAt() != null) {
      ix.put("receivedAt", card.receivedAt());
    }
    return ix;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("receivedAt"), List.of("kind", "receivedAt"));
  }
}
