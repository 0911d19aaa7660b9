package anda.imports.query;

import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.CardReader.Cards;
import anda.eventstore.view.Conditions;
import anda.eventstore.view.Views;
import anda.imports.Outcome;
import com.mongodb.client.model.Sorts;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 导入清单 Lists of imports and of their rows, live or as known at a position. */
@Component
public class ImportLists {

  private final CardReader<ImportCard> imports;
  private final CardReader<ImportRowCard> rows;

  ImportLists(Views views, ImportView importView, ImportRowView rowView) {
    this.imports = views.reader(importView);
    this.rows = views.reader(rowView);
  }

  /**
   * Imports, the newest first.
   *
   * @param kind kind of import; null = any
   * @param unit unit that sent the file; null = any
   */
  public Cards<ImportCard> imports(
      @Nullable String kind, @Nullable String unit, int page, int size, At at) {
    Bson filter = new Conditions().equal("kind", kind).equal("unit", unit).filter();
    return imports.list(filter, Sorts.descending("ix.receivedAt"), page, size, at);
  }

  /** One import. */
  public Optional<Card<ImportCard>> one(String importId, At at) {
    return imports.one(importId, at);
  }

  /**
   * Rows of an import in the order of the file.
   *
   * @param outcome null = any
   * @param finding whether only rows with contradictions or doubts are wanted
   */
  public Cards<ImportRowCard> rows(
      String importId, @Nullable Outcome outcome, boolean finding, int page, int size, At at) {
    Bson filter =
        new Conditions()
            .equal("import", importId)
            .equal("outcome", outcome)
            .equal("finding", finding ? Boolean.TRUE : null)
            .filter();
    return rows.list(filter, Sorts.ascending("ix.row"), page, size, at);
  }
}
