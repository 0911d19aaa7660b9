package anda.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the pages must show, kept by hand from the commands that were sent and from nothing else: no
 * class of the program is used here.
 */
final class PastModel {

  /** The way of a project, as the guide tells it. */
  static final List<String> WAY =
      List.of(
          "PROPOSED",
          "REVIEWED",
          "APPRAISED",
          "IN_LIBRARY",
          "APPROVED",
          "IN_IMPLEMENTATION",
          "COMPLETED",
          "ACCEPTED",
          "HANDED_OVER");

  static final String ANNULLED = "ANNULLED";

  final Map<String, Project> projects = new LinkedHashMap<>();
  final Map<String, Statement> statements = new LinkedHashMap<>();

  /** One project. */
  static final class Project {
    final String id;
    final boolean takenOver;
    String title = "";
    String sector = "";
    String stage = "";
    String money = "";
    Map<String, Long> amounts = new TreeMap<>();
    @Nullable Long households;
    long position;
    int entries;
    final Map<String, Boolean> issuesOpen = new LinkedHashMap<>();
    final Map<String, String> reports = new LinkedHashMap<>();
    final TreeSet<String> linked = new TreeSet<>();

    Project(String id, boolean takenOver) {
      this.id = id;
      this.takenOver = takenOver;
    }

    boolean counts() {
      return !stage.equals(ANNULLED);
    }

    /** An entry of its own. */
    void own(long at) {
      position = at;
      entries++;
    }
  }

  /** One published statement. */
  static final class Statement {
    final String id;
    final String title;
    @Nullable String target;

    Statement(String id, String title) {
      this.id = id;
      this.title = title;
    }
  }

  /** Projects that are listed, by title, then by id; texts are ordered by their UTF-8 bytes. */
  List<Project> listed() {
    return projects.values().stream()
        .filter(Project::counts)
        .sorted(
            Comparator.comparing((Project p) -> p.title, PastModel::bytes)
                .thenComparing(p -> p.id, PastModel::bytes))
        .toList();
  }

  /** Ids of one page of one stage, by title backwards, then by id. */
  List<String> pageOfStage(String stage, int page, int size) {
    List<Project> all =
        new ArrayList<>(projects.values().stream().filter(p -> p.stage.equals(stage)).toList());
    Comparator<Project> title = Comparator.comparing(p -> p.title, PastModel::bytes);
    all.sort(title.reversed().thenComparing(p -> p.id, PastModel::bytes));
    return all.stream().skip((long) page * size).limit(size).map(p -> p.id).toList();
  }

  private static int bytes(String a, String b) {
    return Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  /** Money by kind; a sum of nothing is not shown. */
  Map<String, Long> fenByKind() {
    Map<String, Long> sums = new TreeMap<>();
    listed().forEach(p -> p.amounts.forEach((kind, fen) -> sums.merge(kind, fen, Long::sum)));
    sums.values().removeIf(sum -> sum == 0);
    return sums;
  }

  /** How many amounts of each kind there are, those of nothing left out. */
  Map<String, Long> amountsByKind() {
    Map<String, Long> counts = new TreeMap<>();
    for (Project project : listed()) {
      project.amounts.forEach((kind, fen) -> counts.merge(kind, fen == 0 ? 0L : 1L, Long::sum));
    }
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  /** Projects, or what is counted of them, by stage and sector. */
  Map<String, Long> byStageAndSector(ToLongFunction<Project> count) {
    Map<String, Long> sums = new TreeMap<>();
    listed().forEach(p -> sums.merge(p.stage + "/" + p.sector, count.applyAsLong(p), Long::sum));
    sums.values().removeIf(sum -> sum == 0);
    return sums;
  }

  long openIssues() {
    return projects.values().stream()
        .flatMap(p -> p.issuesOpen.values().stream())
        .filter(open -> open)
        .count();
  }
}
