package anda.project.web;

import anda.eventstore.view.Card;
import anda.imports.ImportedRow;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import anda.project.Measured;
import anda.project.StatementScope;
import anda.project.query.StatementCard;
import anda.project.query.StatementWarning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 公布数据 A statement, in lists and by itself. */
record StatementRow(
    String id,
    long position,
    @Nullable StatementScope scope,
    List<Measured> measures,
    @Nullable String progressText,
    @Nullable String note,
    @Nullable Source source,
    @Nullable PartialDate on,
    @Nullable ImportedRow imported,
    @Nullable String statedBy,
    List<StatementCard.Link> links,
    List<StatementWarning> warnings,
    @Nullable String annulled) {

  static StatementRow of(Card<StatementCard> card) {
    StatementCard state = card.state();
    return new StatementRow(
        card.key(),
        card.position(),
        state.scope(),
        state.measures(),
        state.progressText(),
        state.note(),
        state.source(),
        state.on(),
        state.imported(),
        state.statedBy(),
        state.links(),
        state.warnings(),
        state.annulled());
  }
}
