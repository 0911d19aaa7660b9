package anda.imports.process;

import anda.eventstore.command.CommandGate;
import anda.eventstore.command.Receipt;
import anda.eventstore.view.EventReader;
import anda.imports.Finding;
import anda.imports.ImportRefusal;
import anda.imports.RowComparison;
import anda.imports.RowImporter;
import anda.imports.command.ImportCommand.ReceiveFile;
import anda.imports.sheet.SheetFile;
import anda.kernel.Act;
import anda.kernel.PersonNumbers;
import anda.kernel.Refused;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * 导入服务 Starts runs and tells how far they are. Runs go one after another, so that two files with
 * the same rows never race inside one process.
 *
 * <p>Longer than 250 lines because starting, watching and stopping a run share one lock and one
 * queue; what a run does stands in {@link ImportTask}.
 */
@Component
public class Imports {

  private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
  private static final int WAITING = 4;

  /** Megabytes of files held at once; read, each takes up to three times its size. */
  private static final int ROOM = 64;

  /** Files looked through at once. */
  private static final int LOOKED_THROUGH = 2;

  private final Importers importers;
  private final CommandGate gate;
  private final EventReader log;
  private final Clock clock;
  private final Semaphore room = new Semaphore(ROOM, true);
  private final Semaphore looking = new Semaphore(LOOKED_THROUGH, true);
  private final Map<String, Running> running = new ConcurrentHashMap<>();
  private final ExecutorService one =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(WAITING),
          task -> {
            Thread thread = new Thread(task, "imports");
            thread.setDaemon(true);
            return thread;
          });

  Imports(Importers importers, CommandGate gate, EventReader log, ObjectProvider<Clock> clock) {
    this.importers = importers;
    this.gate = gate;
    this.log = log;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  /**
   * 进展 A run and what it has done.
   *
   * @param rows rows of the file
   * @param report what became of them; goes on while the run does
   * @param repeated whether the same request had been carried out before
   */
  public record Progress(String importId, int rows, RunReport report, boolean repeated) {}

  private record Running(ImportTask task, CompletableFuture<Void> end) {}

  /**
   * Begins a run, or goes on with one that an earlier request with the same key began, and waits
   * for its end a while.
   *
   * @throws Refused a file reason; {@code IMPORTS_BUSY} when too many files wait
   */
  public Progress run(ImportOrder order, Duration wait) {
    Room taken = room(order.bytes().length);
    try {
      return run(order, taken, wait);
    } finally {
      taken.leave();
    }
  }

  /**
   * Room for a file, to be taken before its bytes are read and left after {@link #run}.
   *
   * @throws Refused {@code IMPORTS_BUSY}
   */
  public Room room(long bytes) {
    return Room.take(room, bytes);
  }

  /** As {@link #run(ImportOrder, Duration)}, in room that was taken before. */
  public Progress run(ImportOrder asked, Room taken, Duration wait) {
    RowImporter<?> importer = importers.of(asked.kind());
    if (!importer.ready()) {
      throw new Refused(ImportRefusal.IMPORTS_NOT_READY, null);
    }
    SheetFile file = open(asked, importer);
    // names of files that hold people hold people's names
    boolean named = importer.sealedColumns().isEmpty() && !PersonNumbers.in(asked.fileName());
    ImportOrder order = named ? asked : asked.unnamed();
    String digest = importer.fileDigest(Texts.sha256(order.bytes()));
    Receipt receipt = gate.send(receive(order, file, digest), digest);
    Running run;
    boolean repeated = receipt.repeated();
    synchronized (running) {
      Running already = running.get(order.importId());
      if (already == null && repeated) {
        RunReport before = report(order.importId());
        if (before.ending() != null) {
          return new Progress(order.importId(), file.rows(), before, true);
        }
      }
      run = already == null ? begin(order, taken, file, digest, importer, receipt) : already;
    }
    awaited(run.end(), wait);
    return new Progress(order.importId(), file.rows(), run.task().report(), repeated);
  }

  /** A run of this process that has not ended. */
  public Optional<Progress> running(String importId) {
    return Optional.ofNullable(running.get(importId))
        .map(run -> new Progress(importId, run.task().rows(), run.task().report(), false));
  }

  /**
   * Stops a run between two rows; what was recorded stands.
   *
   * @throws Refused {@code IMPORT_NOT_RUNNING}
   */
  public Progress cancel(String importId, Duration wait) {
    Running run = running.get(importId);
    if (run == null) {
      throw new Refused(ImportRefusal.IMPORT_NOT_RUNNING, null);
    }
    run.task().cancel();
    awaited(run.end(), wait);
    return new Progress(importId, run.task().rows(), run.task().report(), false);
  }

  /** Whether a run has ended, by the log. */
  boolean ended(String importId) {
    return report(importId).ending() != null;
  }

  private SheetFile open(ImportOrder order, RowImporter<?> importer) {
    looking.acquireUninterruptibly();
    try {
      return SheetFile.open(order.bytes(), importer.columns());
    } finally {
      looking.release();
    }
  }

  private Running begin(
      ImportOrder order,
      Room taken,
      SheetFile file,
      String digest,
      RowImporter<?> importer,
      Receipt receipt) {
    RunReport report = report(order.importId());
    report.at(receipt.position());
    RowJudge<?> judge = judge(order, file, digest, importer);
    ImportTask task =
        new ImportTask(
            order,
            file,
            judge,
            new Totals(importer.columns()),
            report,
            gate,
            clock,
            report.lastRow());
    try {
      CompletableFuture<Void> end = CompletableFuture.runAsync(task, one);
      taken.share();
      Running run = new Running(task, end);
      running.put(order.importId(), run);
      end.whenComplete(
          (done, failed) -> {
            running.remove(order.importId(), run);
            taken.leave();
            if (failed != null) {
              LOG.warn("import {} was cut off: {}", order.importId(), failed.toString());
            }
          });
      return run;
    } catch (RejectedExecutionException e) {
      throw new Refused(ImportRefusal.IMPORTS_BUSY, null);
    }
  }

  private <T> RowJudge<T> judge(
      ImportOrder order, SheetFile file, String digest, RowImporter<T> importer) {
    RowComparison comparison = importer.comparison();
    file.read(
        row -> {
          if (!row.total()) {
            comparison.see(row.row());
          }
          return true;
        });
    Map<Integer, List<Finding>> compared = comparison.findings();
    return new RowJudge<>(importer, order, digest, file.columns(), compared, log, gate, clock);
  }

  private ReceiveFile receive(ImportOrder order, SheetFile file, String digest) {
    Act act =
        Act.now(
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            order.actor(),
            Ids.command(order.importId(), "receive"));
    return new ReceiveFile(
        act,
        order.importId(),
        order.kind(),
        order.fileName(),
        digest,
        order.bytes().length,
        file.rows(),
        List.copyOf(file.columns()));
  }

  private RunReport report(String importId) {
    return RunReport.of(log.ofAggregate(importId));
  }

  /** Waits for the end; a run that failed fails here with its own reason. */
  private static void awaited(CompletableFuture<Void> end, Duration wait) {
    try {
      end.get(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failed
          ? failed
          : new IllegalStateException("import failed", e.getCause());
    }
  }

  /** A run that is cut here goes on when its file is sent again. */
  @PreDestroy
  void stop() {
    running.values().forEach(run -> run.task().stop());
    one.shutdown();
    try {
      one.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
