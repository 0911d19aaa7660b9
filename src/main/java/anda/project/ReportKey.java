package anda.project;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 报告归属 Which report this is: of which period, on which project, owed by which unit.
 *
 * <p>Stored in every event of a report, so that a view needs no look-up; frozen.
 *
 * @param reportId {@code report-<uuid>}
 * @param periodId period it answers
 * @param projectId project reported on; null = the unit's own report
 * @param unitId unit that owes it
 * @param issuerUnitId unit that asks for it, takes it in and sends it back
 */
public record ReportKey(
    String reportId,
    String periodId,
    @Nullable String projectId,
    String unitId,
    String issuerUnitId) {

  /** What is reported on: the project, or the unit where there is none. */
  public String subject() {
    return projectId == null ? unitId : projectId;
  }

  /** Other records whose pages tell of this report. */
  public Set<String> routes() {
    Set<String> routes = new LinkedHashSet<>();
    if (projectId != null) {
      routes.add(projectId);
    }
    routes.add(unitId);
    routes.add(periodId);
    return routes;
  }
}
