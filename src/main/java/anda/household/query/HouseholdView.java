package anda.household.query;

import anda.eventstore.view.Contribution;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.household.HouseholdEvent;
import anda.household.HouseholdEvent.HouseholdAnnulled;
import anda.household.HouseholdEvent.HouseholdEnrolledInMonitoring;
import anda.household.HouseholdEvent.HouseholdExited;
import anda.household.HouseholdEvent.HouseholdMoved;
import anda.household.HouseholdEvent.HouseholdRecorded;
import anda.household.HouseholdEvent.HouseholdRegistered;
import anda.household.HouseholdEvent.HouseholdRelapsed;
import anda.household.HouseholdEvent.HouseholdRiskCleared;
import anda.household.HouseholdEvent.IncomeCorrected;
import anda.household.HouseholdEvent.IncomeSurveyed;
import anda.household.HouseholdEvent.MonitoringCorrected;
import anda.household.HouseholdEvent.PlaceCorrected;
import anda.household.HouseholdEvent.RegistrationCorrected;
import anda.household.HouseholdFact;
import anda.household.Member;
import anda.household.MemberEvent;
import anda.household.MemberEvent.IdentityChanged;
import anda.household.MemberEvent.MemberAnnulled;
import anda.household.MemberEvent.MemberChanged;
import anda.household.MemberEvent.MemberDied;
import anda.household.MemberEvent.MemberJoined;
import anda.household.MemberEvent.MemberLeft;
import anda.household.MemberEvent.MemberReinstated;
import anda.household.TransferEvent;
import anda.household.TransferEvent.HouseholdFormed;
import anda.household.TransferEvent.HouseholdMerged;
import anda.household.TransferEvent.HouseholdSplit;
import anda.household.TransferEvent.MembersTakenIn;
import anda.household.query.HouseholdCard.Going;
import anda.household.query.HouseholdCard.LinkKind;
import anda.kernel.PlaceRef;
import anda.region.Areas;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 农户视图 Households by id. */
@Component
public class HouseholdView implements View<HouseholdCard> {

  @Override
  public String name() {
    return "household.household";
  }

  @Override
  public int revision() {
    return 2;
  }

  @Override
  public Class<HouseholdCard> state() {
    return HouseholdCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return event.fact() instanceof HouseholdFact ? Set.of(event.aggregate()) : Set.of();
  }

  @Override
  public @Nullable HouseholdCard fold(
      @Nullable HouseholdCard state, RecordedEvent event, String key) {
    if (!(event.fact() instanceof HouseholdFact fact)) {
      return state;
    }
    HouseholdFold fold = new HouseholdFold(state == null ? HouseholdCard.EMPTY : state, event);
    fold.irregular(fact.irregularities());
    if (fact instanceof MemberEvent of) {
      member(fold, of);
    } else if (fact instanceof TransferEvent of) {
      transferred(fold, of);
    } else if (fact instanceof HouseholdEvent of && !status(fold, of)) {
      whole(fold, of);
    }
    return fold.card();
  }

  private static void whole(HouseholdFold fold, HouseholdEvent event) {
    if (event instanceof HouseholdRecorded fact) {
      fold.began(fact.standing(), fact.members());
    } else if (event instanceof PlaceCorrected fact) {
      fold.corrected(fact.place());
    } else if (event instanceof HouseholdMoved fact) {
      fold.moved(fold.there(fact.to()));
    } else if (event instanceof HouseholdAnnulled fact) {
      fold.annulled(fact.cause(), fact.sameAsHouseholdId());
    }
  }

  private static boolean status(HouseholdFold fold, HouseholdEvent event) {
    if (event instanceof HouseholdRegistered fact) {
      fold.registered(fact.registration());
    } else if (event instanceof HouseholdExited fact) {
      fold.registered(fact.registration());
    } else if (event instanceof HouseholdRelapsed fact) {
      fold.registered(fact.registration());
    } else if (event instanceof HouseholdEnrolledInMonitoring fact) {
      fold.monitored(fact.monitoring());
    } else if (event instanceof HouseholdRiskCleared fact) {
      fold.monitored(fact.monitoring());
    } else if (event instanceof RegistrationCorrected fact) {
      fold.corrected(fact.registration());
    } else if (event instanceof MonitoringCorrected fact) {
      fold.corrected(fact.monitoring());
    } else if (event instanceof IncomeSurveyed fact) {
      fold.surveyed(fact.survey());
    } else if (event instanceof IncomeCorrected fact) {
      fold.surveyed(fact.survey());
    } else {
      return false;
    }
    return true;
  }

  private static void transferred(HouseholdFold fold, TransferEvent event) {
    if (event instanceof HouseholdFormed fact) {
      fold.began(fact.standing(), fact.members());
      fold.linked(LinkKind.FORMED_FROM, fact.fromHouseholdId());
    } else if (event instanceof HouseholdSplit fact) {
      for (Member member : fact.members()) {
        fold.left(member.memberId(), Going.SPLIT_OFF, fact.newHouseholdId());
      }
      fold.linked(LinkKind.SPLIT_INTO, fact.newHouseholdId());
    } else if (event instanceof HouseholdMerged fact) {
      for (Member member : fact.members()) {
        fold.left(member.memberId(), Going.MERGED_AWAY, fact.intoHouseholdId());
      }
      fold.linked(LinkKind.MERGED_INTO, fact.intoHouseholdId());
    } else if (event instanceof MembersTakenIn fact) {
      fold.joined(fact.members());
      fold.linked(LinkKind.TOOK_IN, fact.fromHouseholdId());
    }
  }

  private static void member(HouseholdFold fold, MemberEvent event) {
    if (event instanceof MemberJoined fact) {
      fold.joined(List.of(fact.member()));
    } else if (event instanceof MemberLeft fact) {
      fold.left(fact.memberId(), Going.LEFT, null);
    } else if (event instanceof MemberDied fact) {
      fold.left(fact.memberId(), Going.DIED, null);
    } else if (event instanceof MemberReinstated fact) {
      fold.reinstated(fact.member());
    } else if (event instanceof MemberAnnulled fact) {
      fold.left(fact.memberId(), Going.ANNULLED, null);
    } else if (event instanceof MemberChanged fact) {
      fold.changed(
          fact.memberId(),
          member -> member.as(fact.relation(), fact.relationText(), fact.labour()));
    } else if (event instanceof IdentityChanged fact) {
      fold.changed(fact.memberId(), member -> member.as(fact.identity()));
    }
  }

  @Override
  public Map<String, Object> index(HouseholdCard card) {
    Map<String, Object> ix = new TreeMap<>();
    ix.put("stands", card.stands());
    ix.put("registration", card.registration().status().name());
    ix.put("monitoring", card.monitoring().state().name());
    ix.put("persons", card.members().size());
    ix.put("openGaps", card.openGaps().size());
    ix.put("gaps", card.openGaps().stream().map(Enum::name).toList());
    ix.put(
        "irregular",
        card.irregularities().stream().map(one -> one.code().name()).distinct().toList());
    if (card.monitoring().category() != null) {
      ix.put("category", card.monitoring().category().name());
    }
    PlaceRef place = card.place();
    if (place != null) {
      ix.put("place", place.code());
      ix.put("area", Areas.of(List.of(place)));
    }
    return ix;
  }

  @Override
  public List<Contribution> contributions(
      @Nullable HouseholdCard before,
      @Nullable HouseholdCard after,
      RecordedEvent event,
      String key) {
    return Contribution.difference(Dimensions.of(before), Dimensions.of(after));
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(
        List.of("stands", "place"),
        List.of("area", "stands", "place"),
        List.of("registration", "stands", "place"),
        List.of("monitoring", "stands", "place"),
        List.of("gaps", "stands", "place"));
  }
}
