package anda.benefit.query;

import anda.benefit.DistributionEvent.DistributionLinesAdded;
import anda.benefit.DistributionEvent.DistributionLinesWithdrawn;
import anda.benefit.DistributionLine;
import anda.benefit.PayeeStanding;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 明细视图 One card per line of a distribution: a plan may have thousands. */
@Component
public class LineView implements View<LineCard> {

  @Override
  public String name() {
    return "benefit.line";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<LineCard> state() {
    return LineCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return lines(event).stream()
        .map(line -> key(event.aggregate(), line.number()))
        .collect(Collectors.toSet());
  }

  private static List<DistributionLine> lines(RecordedEvent event) {
    if (event.fact() instanceof DistributionLinesAdded added) {
      return added.lines();
    }
    return event.fact() instanceof DistributionLinesWithdrawn withdrawn
        ? withdrawn.lines()
        : List.of();
  }

  private static String key(String distribution, int number) {
    return distribution + "/" + number;
  }

  @Override
  public @Nullable LineCard fold(@Nullable LineCard state, RecordedEvent event, String key) {
    boolean leaves = event.fact() instanceof DistributionLinesWithdrawn;
    return lines(event).stream()
        .filter(line -> key(event.aggregate(), line.number()).equals(key))
        .findFirst()
        .map(
            line ->
                new LineCard(event.aggregate(), line, leaves || state != null && state.withdrawn()))
        .orElse(state);
  }

  @Override
  public Map<String, Object> index(LineCard card) {
    Map<String, Object> ix = new TreeMap<>();
    DistributionLine line = card.line();
    ix.put("distribution", card.distribution());
    ix.put("number", line.number());
    ix.put("purpose", line.purpose().name());
    ix.put("withdrawn", card.withdrawn());
    ix.put("fen", line.fen());
    String household = line.payee().household();
    if (household != null) {
      ix.put("household", household);
    }
    PayeeStanding standing = line.payee().standing();
    if (standing != null) {
      ix.put("village", standing.village());
    }
    return ix;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("distribution", "number"), List.of("household"));
  }
}
