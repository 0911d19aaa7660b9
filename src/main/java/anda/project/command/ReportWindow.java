package anda.project.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 报送窗口 The period as it concerns one report, read when the command is made.
 *
 * @param label name of the period
 * @param from first day covered; null for an ad-hoc request
 * @param to last day covered; null for an ad-hoc request
 * @param opensOn first day a report may be sent
 * @param closesOn last day a report is taken; null = until closed
 * @param closed whether the period was closed by an act
 * @param asked whether this project or unit owes a report
 */
public record ReportWindow(
    String label,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    LocalDate opensOn,
    @Nullable LocalDate closesOn,
    boolean closed,
    boolean asked) {}
