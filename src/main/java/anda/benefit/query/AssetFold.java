package anda.benefit.query;

import anda.benefit.AssetEvent;
import anda.benefit.AssetEvent.AssetAnnulled;
import anda.benefit.AssetEvent.AssetCorrected;
import anda.benefit.AssetEvent.AssetDisposalConsented;
import anda.benefit.AssetEvent.AssetDisposalProposed;
import anda.benefit.AssetEvent.AssetDisposalWithdrawn;
import anda.benefit.AssetEvent.AssetDisposed;
import anda.benefit.AssetEvent.AssetHandedOver;
import anda.benefit.AssetEvent.AssetMaintained;
import anda.benefit.AssetEvent.AssetRegistered;
import anda.benefit.AssetEvent.AssetRevalued;
import anda.benefit.AssetEvent.AssetRightsChanged;
import anda.benefit.AssetEvent.AssetTitleConfirmed;
import anda.benefit.AssetEvent.UpkeepChecked;
import anda.benefit.AssetFacts;
import anda.benefit.AssetRight;
import anda.benefit.BenefitIrregularity;
import anda.benefit.DisposalConsent;
import anda.benefit.DisposalManner;
import anda.benefit.RightHolder;
import anda.benefit.query.AssetCard.Consent;
import anda.benefit.query.AssetCard.Disposal;
import anda.benefit.query.AssetCard.HandOver;
import anda.benefit.query.AssetCard.IrregularAssetFact;
import anda.benefit.query.AssetCard.Passed;
import anda.benefit.query.AssetCard.Repair;
import anda.benefit.query.AssetCard.UpkeepCheck;
import anda.benefit.query.AssetCard.Worth;
import anda.eventstore.view.RecordedEvent;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import anda.project.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 资产折叠 The state of an asset after one more event; pure, and right in any order of events. Changed
 * in place within one fold only.
 */
final class AssetFold {

  private final RecordedEvent event;
  private @Nullable AssetFacts facts;
  private List<Passed> passed;
  private @Nullable HandOver handedOver;
  private @Nullable Worth worth;
  private List<UpkeepCheck> checks;
  private List<Repair> repairs;
  private @Nullable Disposal disposal;
  private List<Source> documents;
  private @Nullable Source source;
  private @Nullable PartialDate on;
  private @Nullable String annulled;
  private List<IrregularAssetFact> irregular;

  private AssetFold(AssetCard card, RecordedEvent event) {
    this.event = event;
    facts = card.facts();
    passed = card.passed();
    handedOver = card.handedOver();
    worth = card.worth();
    checks = card.checks();
    repairs = card.repairs();
    disposal = card.disposal();
    documents = card.documents();
    source = card.source();
    on = card.on();
    annulled = card.annulled();
    irregular = card.irregular();
  }

  static AssetCard after(AssetCard card, RecordedEvent event) {
    AssetFold fold = new AssetFold(card, event);
    if (event.fact() instanceof AssetEvent fact) {
      fold.known(fact);
      fold.kept(fact);
      fold.left(fact);
    }
    return fold.card();
  }

  private AssetCard card() {
    return new AssetCard(
        facts,
        standing(),
        passed,
        handedOver,
        worth,
        checks,
        repairs,
        disposal,
        documents,
        source,
        on,
        annulled,
        irregular);
  }

  private void known(AssetEvent fact) {
    if (fact instanceof AssetRegistered e) {
      // As true on a day, a correction that takes the day of what it corrects may come first.
      if (facts == null) {
        facts = e.facts();
      }
      documents = e.documents();
      source = event.src();
      on = event.on();
      broke(e.irregularities());
    } else if (fact instanceof AssetCorrected e) {
      facts = e.facts();
    } else if (fact instanceof AssetAnnulled e) {
      annulled = e.reason();
    } else if (fact instanceof AssetTitleConfirmed e) {
      hold(e.rights());
      broke(e.irregularities());
    } else if (fact instanceof AssetRightsChanged e) {
      hold(e.rights());
      broke(e.irregularities());
    } else if (fact instanceof AssetHandedOver e) {
      handedOver =
          new HandOver(e.receiver(), e.households(), e.householdCount(), event.on(), event.id());
      Party owner = e.receiver();
      pass(
          AssetRight.OWNERSHIP,
          owner == null
              ? List.of()
              : List.of(new RightHolder(AssetRight.OWNERSHIP, owner, null, null)));
      broke(e.irregularities());
    }
  }

  private void kept(AssetEvent fact) {
    if (fact instanceof AssetRevalued e) {
      worth = new Worth(e.worthFen(), e.basis(), event.on(), event.id());
      broke(e.irregularities());
    } else if (fact instanceof UpkeepChecked e) {
      checks =
          plus(checks, new UpkeepCheck(event.id(), event.on(), e.condition(), e.found(), e.text()));
    } else if (fact instanceof AssetMaintained e) {
      repairs = plus(repairs, new Repair(event.id(), event.on(), e.text(), e.cost()));
    }
  }

  private void left(AssetEvent fact) {
    if (fact instanceof AssetDisposalProposed e) {
      disposal = proposed(e.manner(), e.reason(), e.expectedFen(), e.consents());
    } else if (fact instanceof AssetDisposalConsented e) {
      Disposal now =
          disposal == null
              ? proposed(DisposalManner.OTHER_STATED, null, null, List.of())
              : disposal;
      List<Consent> given =
          plus(now.consents(), new Consent(e.consent(), e.body(), event.on(), event.id()));
      disposal = with(now, given);
      broke(e.irregularities());
    } else if (fact instanceof AssetDisposalWithdrawn) {
      disposal = null;
    } else if (fact instanceof AssetDisposed e) {
      Disposal now = disposal == null ? proposed(e.manner(), null, null, List.of()) : disposal;
      disposal =
          new Disposal(
              e.manner(),
              now.reason(),
              now.expectedFen(),
              now.consents(),
              e.missing(),
              true,
              event.on(),
              e.proceedsFen(),
              e.receiver());
      broke(e.irregularities());
    }
  }

  private static Disposal proposed(
      DisposalManner manner,
      @Nullable String reason,
      @Nullable Long expectedFen,
      List<DisposalConsent> missing) {
    return new Disposal(manner, reason, expectedFen, List.of(), missing, false, null, null, null);
  }

  private static Disposal with(Disposal now, List<Consent> given) {
    List<DisposalConsent> missing = new ArrayList<>(now.missing());
    given.forEach(one -> missing.remove(one.consent()));
    return new Disposal(
        now.manner(),
        now.reason(),
        now.expectedFen(),
        given,
        List.copyOf(missing),
        now.gone(),
        now.done(),
        now.proceedsFen(),
        now.receiver());
  }

  /** Rights that are named pass; the others stay. */
  private void hold(List<RightHolder> changed) {
    changed.stream()
        .map(RightHolder::right)
        .distinct()
        .forEach(
            right -> pass(right, changed.stream().filter(one -> one.right() == right).toList()));
  }

  private void pass(AssetRight right, List<RightHolder> to) {
    passed =
        plus(passed.stream().filter(one -> one.right() != right).toList(), new Passed(right, to));
  }

  /** What the registration, as last corrected, says, and what has passed since. */
  private List<RightHolder> standing() {
    List<AssetRight> gone = passed.stream().map(Passed::right).toList();
    return Stream.concat(
            facts == null
                ? Stream.<RightHolder>empty()
                : facts.rights().stream().filter(one -> !gone.contains(one.right())),
            passed.stream().flatMap(one -> one.to().stream()))
        .sorted(Comparator.comparing(RightHolder::right))
        .toList();
  }

  private void broke(List<BenefitIrregularity> codes) {
    if (!codes.isEmpty()) {
      irregular =
          plus(irregular, new IrregularAssetFact(event.id(), event.name(), event.on(), codes));
    }
  }

  private static <T> List<T> plus(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }
}
