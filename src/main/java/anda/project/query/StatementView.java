package anda.project.query;

import anda.eventstore.view.HistoryReader.Words;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.imports.ImportedRow;
import anda.kernel.Amount;
import anda.project.Measured;
import anda.project.Party;
import anda.project.StatementEvent;
import anda.project.StatementEvent.PublishedStatementRecorded;
import anda.project.StatementEvent.StatementAnnulled;
import anda.project.StatementEvent.StatementCorrected;
import anda.project.StatementEvent.StatementLinked;
import anda.project.StatementEvent.StatementUnlinked;
import anda.project.StatementScope;
import anda.project.query.StatementCard.Link;
import anda.region.Areas;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 公布数据视图 One card per published statement. It contributes to no total: what it speaks about
 * overlaps with projects and with other statements.
 */
@Component
public class StatementView implements View<StatementCard> {

  @Override
  public String name() {
    return "project.statement";
  }

  @Override
  public int revision() {
    return 2;
  }

  @Override
  public Class<StatementCard> state() {
    return StatementCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return event.fact() instanceof StatementEvent ? Set.of(event.aggregate()) : Set.of();
  }

  @Override
  public @Nullable StatementCard fold(
      @Nullable StatementCard state, RecordedEvent event, String key) {
    StatementCard card = state == null ? StatementCard.EMPTY : state;
    if (event.fact() instanceof PublishedStatementRecorded e) {
      return stated(card, event, e.scope(), e.measures(), e.progressText(), e.note(), e.imported());
    }
    if (event.fact() instanceof StatementCorrected e) {
      return stated(card, event, e.scope(), e.measures(), e.progressText(), e.note(), e.imported());
    }
    if (event.fact() instanceof StatementLinked e) {
      Link link = new Link(e.target(), e.relation(), e.reason(), event.id());
      return linked(card, Stream.concat(card.links().stream(), Stream.of(link)).toList());
    }
    if (event.fact() instanceof StatementUnlinked e) {
      return linked(
          card,
          card.links().stream()
              .filter(l -> !(l.target().equals(e.target()) && l.relation() == e.relation()))
              .toList());
    }
    return event.fact() instanceof StatementAnnulled e ? annulled(card, e.reason()) : state;
  }

  // Of two contents the one recorded later counts, in whatever order they are folded.
  private static StatementCard stated(
      StatementCard card,
      RecordedEvent event,
      StatementScope scope,
      List<Measured> measures,
      @Nullable String progressText,
      @Nullable String note,
      @Nullable ImportedRow imported) {
    return card.statedAt() > event.position()
        ? card
        : new StatementCard(
            scope,
            measures,
            progressText,
            note,
            event.src() == null ? card.source() : event.src(),
            event.on(),
            imported == null ? card.imported() : imported,
            event.id(),
            event.position(),
            card.links(),
            card.annulled());
  }

  private static StatementCard linked(StatementCard card, List<Link> links) {
    return new StatementCard(
        card.scope(),
        card.measures(),
        card.progressText(),
        card.note(),
        card.source(),
        card.on(),
        card.imported(),
        card.statedBy(),
        card.statedAt(),
        links,
        card.annulled());
  }

  private static StatementCard annulled(StatementCard card, String reason) {
    return new StatementCard(
        card.scope(),
        card.measures(),
        card.progressText(),
        card.note(),
        card.source(),
        card.on(),
        card.imported(),
        card.statedBy(),
        card.statedAt(),
        card.links(),
        reason);
  }

  @Override
  public @Nullable Words title(StatementCard card, LocalDate day) {
    StatementScope scope = card.scope();
    return scope == null ? null : Words.same(scope.title());
  }

  @Override
  public Map<String, Object> index(StatementCard card) {
    Map<String, Object> ix = new TreeMap<>();
    ix.put("annulled", card.annulled() != null);
    ix.put("link", card.links().stream().map(Link::target).distinct().toList());
    ix.put("kind", kinds(card));
    ix.put("warning", card.warnings().stream().map(Enum::name).toList());
    StatementScope scope = card.scope();
    if (scope != null) {
      ix.put("title", scope.title());
      ix.put("area", Areas.of(scope.places()));
      ix.put("pairing", scope.pairings());
      if (scope.programme() != null) {
        ix.put("programme", scope.programme());
      }
      if (scope.period() != null) {
        ix.put("from", scope.period().from().toString());
        ix.put("to", scope.period().to().toString());
      }
      if (scope.asOf() != null) {
        ix.put("asOf", scope.asOf().to().toString());
      }
      ix.put("text", words(scope));
    }
    return ix;
  }

  private static List<String> kinds(StatementCard card) {
    return card.measures().stream()
        .map(Measured::amount)
        .filter(Objects::nonNull)
        .map(Amount::kind)
        .map(Enum::name)
        .distinct()
        .toList();
  }

  private static String words(StatementScope scope) {
    return Stream.concat(
            Stream.of(scope.title(), scope.placeText(), scope.fundsText()),
            scope.donors().stream().map(Party::name))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("title"), List.of("area", "title"), List.of("pairing"), List.of("link"));
  }
}
