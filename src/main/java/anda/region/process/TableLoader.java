package anda.region.process;

import anda.eventstore.command.CommandGate;
import anda.eventstore.view.EventReader;
import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Source;
import anda.region.RegionDirectory;
import anda.region.RegionEvent.CodePeriod;
import anda.region.RegionEvent.RegionRow;
import anda.region.command.RegionCommand;
import anda.region.query.StoredRegions;
import jakarta.annotation.PreDestroy;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 内置资料入库 Records at the first start what every store needs: code tables and their history, the
 * general table of approval steps, and the units of the seeded actors.
 *
 * <p>Runs beside the pages, table by table; a start that was cut goes on at the next one, for each
 * table has its own aggregate and its own command id.
 */
@Component
public class TableLoader {

  /** Who the built-in tables are entered by. */
  static final Actor SYSTEM = Actor.of("system", "SYSTEM", "anda", Actor.Assurance.SYSTEM);

  private static final Logger LOG = LoggerFactory.getLogger(TableLoader.class);
  private static final int CODE_YEAR = 2023;
  private static final long TRY_AGAIN_SECONDS = 5;
  private static final long LOOK_AGAIN_MILLIS = 100;

  private final CommandGate gate;
  private final EventReader log;
  private final RegionDirectory regions;
  private final SeedUnits units;
  private final Clock clock;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final CountDownLatch finished = new CountDownLatch(1);

  TableLoader(
      CommandGate gate,
      EventReader log,
      RegionDirectory regions,
      SeedUnits units,
      ObjectProvider<Clock> clock) {
    this.gate = gate;
    this.log = log;
    this.regions = regions;
    this.units = units;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    Thread thread = new Thread(this::untilDone, "regions");
    thread.setDaemon(true);
    thread.start();
  }

  @PreDestroy
  void stop() {
    stopped.countDown();
  }

  /** Waits until everything is recorded; false when that took longer. */
  boolean await(long seconds) throws InterruptedException {
    return finished.await(seconds, TimeUnit.SECONDS);
  }

  private void untilDone() {
    try {
      while (stopped.getCount() > 0) {
        try {
          load();
          finished.countDown();
          return;
        } catch (RuntimeException e) {
          LOG.warn("the built-in tables are not complete yet, trying again", e);
          stopped.await(TRY_AGAIN_SECONDS, TimeUnit.SECONDS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void load() throws InterruptedException {
    tables();
    send(DefaultApprovalTable.seed(this::act));
    while (!regions.ready()) {
      if (stopped.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
        return;
      }
    }
    for (Seed unit : units.seeds(this::act)) {
      send(unit);
    }
  }

  private void tables() {
    String last = tableId(StoredRegions.LAST_RECORDED);
    if (isThere(last)) {
      return;
    }
    BuiltInFile codes = BuiltInFile.open("regions/regions.csv");
    BuiltInFile history = BuiltInFile.open("regions/regions-history.csv");
    for (Map.Entry<String, List<CodePeriod>> piece :
        TableFiles.history(new StringReader(history.text())).entrySet()) {
      String root = piece.getKey();
      String id = "region-codes-" + root.substring(0, 2);
      Act act = act(id, history, null);
      send(new Seed(id, new RegionCommand.RecordCodeHistory(act, id, root, piece.getValue())));
    }
    Map<String, List<RegionRow>> pieces = TableFiles.regions(new StringReader(codes.text()));
    // Leagues and provinces last: where they are known, all below them is.
    PartialDate year = PartialDate.year(CODE_YEAR, PartialDate.Basis.AS_OF, null);
    for (String root : TableFiles.lowerFirst(pieces.keySet())) {
      String id = tableId(root);
      List<RegionRow> rows = pieces.get(root);
      Act act = act(id, codes, year);
      List<String> zones = TableFiles.statisticalZones(rows);
      send(new Seed(id, new RegionCommand.RecordRegions(act, id, CODE_YEAR, root, rows, zones)));
      if (stopped.getCount() == 0) {
        throw new IllegalStateException("stopped while recording " + id);
      }
    }
    LOG.info("code tables of {} recorded", CODE_YEAR);
  }

  private void send(Seed seed) {
    if (!isThere(seed.id())) {
      gate.send(seed.command(), seed.command().act().cmd());
    }
  }

  private boolean isThere(String aggregate) {
    return !log.ofAggregate(aggregate).isEmpty();
  }

  private Act act(String id, BuiltInFile file, @Nullable PartialDate on) {
    Source source =
        new Source(Source.Kind.FILE, file.name(), null, null, null, file.sha256(), null);
    return Act.happened(
        clock.instant().truncatedTo(ChronoUnit.MILLIS), on, SYSTEM, source, commandId(id));
  }

  private Act act(String id, Source source) {
    return Act.happened(
        clock.instant().truncatedTo(ChronoUnit.MILLIS), null, SYSTEM, source, commandId(id));
  }

  private static String tableId(String root) {
    String prefix = PlaceRef.prefixOf(root);
    return "regions-" + CODE_YEAR + "-" + prefix;
  }

  private static String commandId(String id) {
    return UUID.nameUUIDFromBytes(("built-in " + id).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
