package anda.project;

import anda.kernel.DomainEvent;
import anda.project.query.ProjectWarning;
import anda.project.query.StatementWarning;
import anda.testing.FeatureTexts;
import java.util.Set;

/** Every event, every part of it and every term of projects has its words in both languages. */
class ProjectTextsTest extends FeatureTexts {

  @Override
  protected String folder() {
    return "project";
  }

  @Override
  protected Set<Class<? extends DomainEvent>> kinds() {
    return Set.of(ProjectEvent.class, StatementEvent.class);
  }

  @Override
  protected Set<Class<? extends Enum<?>>> terms() {
    return Set.of(
        ProjectStage.class,
        ProjectOrigin.class,
        Sector.class,
        LinkageMode.class,
        FundCategory.class,
        AssetClass.class,
        MilestoneKind.class,
        ProjectIrregularity.class,
        PlanField.class,
        Beneficiaries.Basis.class,
        Measured.Measure.class,
        StatementEvent.Relation.class,
        ProjectWarning.Code.class,
        StatementWarning.class);
  }
}
