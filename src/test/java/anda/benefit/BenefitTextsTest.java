package anda.benefit;

import anda.benefit.query.ArrangementCard;
import anda.benefit.query.DistributionCard;
import anda.kernel.DomainEvent;
import anda.testing.FeatureTexts;
import java.util.Set;

/** Every event, every part of it and every term of benefits has its words in both languages. */
class BenefitTextsTest extends FeatureTexts {

  @Override
  protected String folder() {
    return "benefit";
  }

  @Override
  protected Set<Class<? extends DomainEvent>> kinds() {
    return Set.of(
        AssetEvent.class,
        ArrangementEvent.class,
        DistributionEvent.class,
        IncomeEvent.class,
        PublishedDistributionEvent.class);
  }

  @Override
  protected Set<Class<? extends Enum<?>>> terms() {
    return Set.of(
        AssetCondition.class,
        AssetRight.class,
        DisposalConsent.class,
        DisposalManner.class,
        DistributionCard.State.class,
        DistributionPurpose.class,
        BenefitIrregularity.class,
        BenefitIncomeKind.class,
        Cadence.class,
        EachOf.class,
        ReceiverKind.class,
        SplitBasis.class,
        TermKind.class,
        WorthBasis.class,
        PromisedAgainstPaid.State.class,
        Instalment.Unknown.class,
        ArrangementCard.EntryKind.class);
  }
}
