package anda.imports.query;

import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.imports.ImportEvent.DifferenceAccepted;
import anda.imports.ImportEvent.RowsJudged;
import anda.imports.JudgedRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 导入行视图 One card per row of an import. */
@Component
public class ImportRowView implements View<ImportRowCard> {

  @Override
  public String name() {
    return "imports.row";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<ImportRowCard> state() {
    return ImportRowCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    if (event.fact() instanceof RowsJudged fact) {
      return fact.routes();
    }
    return event.fact() instanceof DifferenceAccepted fact ? Set.of(fact.rowId()) : Set.of();
  }

  @Override
  public @Nullable ImportRowCard fold(
      @Nullable ImportRowCard state, RecordedEvent event, String key) {
    ImportRowCard card = state == null ? ImportRowCard.EMPTY : state;
    if (event.fact() instanceof RowsJudged fact) {
      for (JudgedRow row : fact.rows()) {
        if (row.id().equals(key)) {
          return ImportRowCard.of(event.aggregate(), row, card.acceptedBy());
        }
      }
    }
    return event.fact() instanceof DifferenceAccepted fact ? card.accepted(fact.event()) : state;
  }

  @Override
  public Map<String, Object> index(ImportRowCard card) {
    Map<String, Object> ix = new TreeMap<>();
    if (card.importId() != null) {
      ix.put("import", card.importId());
      ix.put("row", card.row());
    }
    if (card.outcome() != null) {
      ix.put("outcome", card.outcome().name());
    }
    ix.put("finding", !card.findings().isEmpty());
    return ix;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(
        List.of("import", "row"),
        List.of("import", "outcome", "row"),
        List.of("import", "finding", "row"));
  }
}
