package anda.project;

import org.jspecify.annotations.Nullable;

/**
 * 应报单位 Who owes one report in a period: a unit for one project, or a unit as such.
 *
 * <p>Stored in events; frozen. Names stand as they were called in the demand.
 *
 * @param projectId project reported on; null = the unit's own report (work information, nil report)
 * @param projectName name of the project in the demand; null where there is no project
 * @param unitId unit that owes the report
 * @param unitName name of the unit in the demand
 */
public record ReportDebtor(
    @Nullable String projectId, @Nullable String projectName, String unitId, String unitName) {

  /** What is reported on: the project, or the unit where there is none. */
  public String subject() {
    return projectId == null ? unitId : projectId;
  }
}
