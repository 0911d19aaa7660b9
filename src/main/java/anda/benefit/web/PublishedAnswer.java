package anda.benefit.web;

import anda.benefit.DistributionFinding;
import anda.benefit.PublishedArithmetic;
import anda.benefit.PublishedArithmetic.Promised;
import anda.benefit.PublishedArithmetic.Reading;
import anda.benefit.PublishedDistribution;
import anda.benefit.query.PublishedCard;
import anda.benefit.query.PublishedCard.PublishedLink;
import anda.eventstore.view.Card;
import anda.imports.ImportedRow;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import anda.web.Catalogue;
import anda.web.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 公布分配答复 A published distribution, in lists and by itself.
 *
 * @param published what was published; what it does not state is null
 * @param derived what follows from it by arithmetic
 */
record PublishedAnswer(
    String id,
    long position,
    @Nullable PublishedDistribution published,
    @Nullable DerivedFigures derived,
    @Nullable Source source,
    @Nullable PartialDate on,
    @Nullable ImportedRow imported,
    List<PublishedLink> links,
    @Nullable String annulled) {

  /**
   * 推算 Derived, never stated; null where it does not arise. All money in fen.
   *
   * @param collectives collectives the rule names as receivers
   * @param unexplainedFen promised for a year less what reaches the households; the source does not
   *     tell what it is, and what was paid is not published
   * @param differsFen paid less what households and sums come to
   */
  record DerivedFigures(
      List<Promised> promised,
      @Nullable Long collectives,
      boolean throughPosts,
      @Nullable Long householdsFen,
      @Nullable Long personsFen,
      @Nullable Long unexplainedFen,
      @Nullable Long differsFen,
      List<DerivedFinding> findings) {}

  /**
   * 发现.
   *
   * @param field column of the row it is about
   */
  record DerivedFinding(DistributionFinding code, String field, Text text) {}

  static PublishedAnswer of(Card<PublishedCard> card, Catalogue texts) {
    PublishedCard state = card.state();
    PublishedDistribution published = state.published();
    return new PublishedAnswer(
        card.key(),
        card.position(),
        published,
        published == null ? null : derived(PublishedArithmetic.of(published), texts),
        state.source(),
        state.on(),
        state.imported(),
        state.links(),
        state.annulled());
  }

  private static DerivedFigures derived(Reading reading, Catalogue texts) {
    return new DerivedFigures(
        reading.promised(),
        reading.collectives(),
        reading.throughPosts(),
        reading.householdsFen(),
        reading.personsFen(),
        reading.unexplainedFen(),
        reading.differsFen(),
        reading.findings().stream()
            .map(
                found ->
                    new DerivedFinding(
                        found.code(),
                        found.column(),
                        texts.refusal(found.code(), found.parameters())))
            .toList());
  }
}
