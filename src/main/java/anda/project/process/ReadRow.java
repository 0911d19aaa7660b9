package anda.project.process;

import anda.kernel.PartialDate;
import anda.project.Measured;
import anda.project.ProjectPlan;
import anda.project.ProjectStage;
import anda.project.StatementScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 读出的行 What a row reads as: a project, or a statement about several.
 *
 * @param plan the project; null = a statement
 * @param stage where the project stands, as far as the row says
 * @param asOf up to when that is so
 * @param scope what the statement speaks about; null = a project
 * @param measures figures of the statement
 * @param progressText progress in the source's words
 * @param note remark of the source
 */
record ReadRow(
    @Nullable ProjectPlan plan,
    ProjectStage stage,
    @Nullable PartialDate asOf,
    @Nullable StatementScope scope,
    List<Measured> measures,
    @Nullable String progressText,
    @Nullable String note) {}
