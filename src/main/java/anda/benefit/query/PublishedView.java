package anda.benefit.query;

import anda.benefit.PublishedArithmetic;
import anda.benefit.PublishedArithmetic.Found;
import anda.benefit.PublishedDistribution;
import anda.benefit.PublishedDistributionEvent;
import anda.benefit.PublishedDistributionEvent.DistributionPublished;
import anda.benefit.PublishedDistributionEvent.PublishedDistributionAnnulled;
import anda.benefit.PublishedDistributionEvent.PublishedDistributionCorrected;
import anda.benefit.PublishedDistributionEvent.PublishedDistributionLinked;
import anda.benefit.PublishedDistributionEvent.PublishedDistributionUnlinked;
import anda.benefit.query.PublishedCard.PublishedLink;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.imports.ImportedRow;
import anda.region.Areas;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 公布分配视图 One card per published distribution. It contributes to no total: what it speaks about
 * overlaps with arrangements and with other pages.
 */
@Component
public class PublishedView implements View<PublishedCard> {

  @Override
  public String name() {
    return "benefit.published";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<PublishedCard> state() {
    return PublishedCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return event.fact() instanceof PublishedDistributionEvent
        ? Set.of(event.aggregate())
        : Set.of();
  }

  @Override
  public @Nullable PublishedCard fold(
      @Nullable PublishedCard state, RecordedEvent event, String key) {
    PublishedCard card = state == null ? PublishedCard.EMPTY : state;
    if (event.fact() instanceof DistributionPublished e) {
      return stated(card, event, e.published(), e.imported());
    }
    if (event.fact() instanceof PublishedDistributionCorrected e) {
      return stated(card, event, e.published(), e.imported());
    }
    if (event.fact() instanceof PublishedDistributionLinked e) {
      PublishedLink link = new PublishedLink(e.target(), e.reason(), event.id());
      return card.linked(Stream.concat(card.links().stream(), Stream.of(link)).toList());
    }
    if (event.fact() instanceof PublishedDistributionUnlinked e) {
      return card.linked(
          card.links().stream().filter(link -> !link.target().equals(e.target())).toList());
    }
    return event.fact() instanceof PublishedDistributionAnnulled e
        ? card.voided(e.reason())
        : state;
  }

  // Of two contents the one recorded later counts, in whatever order they are folded.
  private static PublishedCard stated(
      PublishedCard card,
      RecordedEvent event,
      PublishedDistribution published,
      @Nullable ImportedRow imported) {
    return card.statedAt() > event.position()
        ? card
        : new PublishedCard(
            published,
            event.src() == null ? card.source() : event.src(),
            event.on(),
            imported == null ? card.imported() : imported,
            event.id(),
            event.position(),
            card.links(),
            card.annulled());
  }

  @Override
  public Map<String, Object> index(PublishedCard card) {
    Map<String, Object> ix = new TreeMap<>();
    ix.put("annulled", card.annulled() != null);
    ix.put("link", card.links().stream().map(PublishedLink::target).toList());
    PublishedDistribution published = card.published();
    if (published == null) {
      return ix;
    }
    ix.put("place", published.placeText());
    ix.put("scheme", published.scheme());
    ix.put("area", Areas.of(published.places()));
    ix.put("paid", published.paid() != null);
    if (published.paidOn() != null) {
      ix.put("paidOn", published.paidOn().from().toString());
    }
    ix.put(
        "finding",
        PublishedArithmetic.of(published).findings().stream()
            .map(Found::code)
            .map(Enum::name)
            .distinct()
            .toList());
    ix.put(
        "text",
        Stream.of(published.placeText(), published.scheme(), published.asset(), published.rule())
            .flatMap(Stream::ofNullable)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT));
    return ix;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("place"), List.of("area", "place"), List.of("link"));
  }
}
