package anda.benefit.command;

import static anda.benefit.BenefitSamples.now;
import static anda.benefit.command.DistributionMoves.*;
import static org.assertj.core.api.Assertions.assertThat;

import anda.benefit.DistributionEvent.DistributionLinesAdded;
import anda.benefit.DistributionEvent.DistributionLinesWithdrawn;
import anda.benefit.DistributionEvent.DistributionPlanClosed;
import anda.benefit.DistributionLine;
import anda.benefit.DistributionPurpose;
import anda.benefit.Payee;
import anda.benefit.command.DistributionCommand.AddLines;
import anda.benefit.command.DistributionCommand.NewLine;
import anda.project.Party;
import anda.testing.Deciding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is asked of a plan in whatever order: sums are exact to the fen, nobody stands twice for
 * one purpose, numbers rise, parts follow each other, no entry is too large.
 */
class DistributionPropertyTest {

  private static final int STEPS = 30;
  private static final String LONG_NAME = "（虚构）集".repeat(40);

  private final List<Object> log = new ArrayList<>();
  private final TreeMap<Integer, Long> sums = new TreeMap<>();
  private final Map<String, Integer> standing = new HashMap<>();
  private int last;
  private int part;
  private boolean closed;

  static IntStream seeds() {
    return IntStream.range(0, 12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_plan_keeps_its_rules_under_any_sequence_of_commands(int seed) {
    Random random = new Random(seed);
    ask(opened());
    for (int step = 0; step < STEPS; step++) {
      int kind = random.nextInt(10);
      if (kind < 5) {
        add(random);
      } else if (kind < 7) {
        withdraw(random);
      } else if (kind < 9) {
        close();
      } else {
        boolean was = closed;
        assertThat(ask(returned()).isEmpty()).isEqualTo(!was);
        closed = false;
      }
    }
    assertThat(part).isPositive();
  }

  private void add(Random random) {
    List<NewLine> lines = new ArrayList<>();
    int number = 1 + random.nextInt(random.nextInt(8) == 0 ? 200 : 6);
    for (int i = 0; i < number; i++) {
      lines.add(
          random.nextInt(4) == 0
              ? new NewLine(
                  new Payee(null, null, null, new Party(LONG_NAME, null, null)),
                  DistributionPurpose.WORKS,
                  1 + random.nextInt(1_000),
                  null,
                  LONG_NAME)
              : share(random.nextInt(400), random.nextInt(20) - 1L + random.nextInt(2)));
    }
    boolean wrong = closed || lines.stream().anyMatch(line -> line.fen() < 1);
    List<String> payees =
        lines.stream()
            .filter(line -> line.payee().household() != null)
            .map(line -> String.valueOf(line.payee().household()))
            .toList();
    wrong |= payees.stream().distinct().count() < payees.size();
    wrong |= payees.stream().anyMatch(standing::containsKey);
    List<Object> events = ask(new AddLines(PLAN, now(), lines));
    assertThat(events.isEmpty()).isEqualTo(wrong);
    List<DistributionLine> stored = new ArrayList<>();
    for (Object event : events) {
      DistributionLinesAdded added = (DistributionLinesAdded) event;
      part++;
      assertThat(added.chunk()).isEqualTo(part);
      assertThat(added.lines()).hasSizeBetween(1, PlanLines.MOST);
      int bytes = added.lines().stream().mapToInt(line -> PlanLines.bytes(line).length + 1).sum();
      assertThat(bytes).isLessThanOrEqualTo(PlanLines.BYTES);
      stored.addAll(added.lines());
    }
    assertThat(stored).hasSize(wrong ? 0 : lines.size());
    for (int i = 0; i < stored.size(); i++) {
      last++;
      assertThat(stored.get(i).number()).isEqualTo(last);
      assertThat(stored.get(i).fen()).isEqualTo(lines.get(i).fen());
      sums.put(last, lines.get(i).fen());
      String household = lines.get(i).payee().household();
      if (household != null) {
        standing.put(household, last);
      }
    }
  }

  private void withdraw(Random random) {
    int number = 1 + random.nextInt(Math.max(1, last + 2));
    boolean wrong = closed || !sums.containsKey(number);
    List<Object> events = ask(DistributionMoves.withdraw(number));
    assertThat(events.isEmpty()).isEqualTo(wrong);
    if (!wrong) {
      DistributionLinesWithdrawn withdrawn = (DistributionLinesWithdrawn) events.get(0);
      assertThat(withdrawn.lines()).singleElement().extracting("number").isEqualTo(number);
      assertThat(withdrawn.lines().get(0).fen()).isEqualTo(sums.remove(number));
      standing.values().remove(number);
    }
  }

  private void close() {
    boolean wrong = closed || sums.isEmpty();
    List<Object> events = ask(DistributionMoves.close(now()));
    assertThat(events.isEmpty()).isEqualTo(wrong);
    if (!wrong) {
      DistributionPlanClosed plan = (DistributionPlanClosed) events.get(0);
      assertThat(plan.lines()).isEqualTo(sums.size());
      assertThat(plan.fen()).isEqualTo(sums.values().stream().mapToLong(Long::longValue).sum());
      assertThat(plan.digest()).matches("[0-9a-f]{64}");
      closed = true;
    }
  }

  /** What a command brings about after all that happened before; nothing when it is refused. */
  private List<Object> ask(Object command) {
    List<Object> events = new ArrayList<>();
    var fixture = Deciding.fixture(Distribution.class);
    (log.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(log))
        .when(command)
        .expectEventsMatching(
            new CustomTypeSafeMatcher<List<EventMessage<?>>>("whatever") {
              @Override
              protected boolean matchesSafely(List<EventMessage<?>> published) {
                events.clear();
                published.forEach(event -> events.add(event.getPayload()));
                return true;
              }
            });
    log.addAll(events);
    return events;
  }
}
