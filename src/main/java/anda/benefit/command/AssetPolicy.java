package anda.benefit.command;

import anda.benefit.AssetFacts;
import anda.benefit.AssetRight;
import anda.benefit.DisposalConsent;
import anda.benefit.HandedHousehold;
import anda.benefit.RightHolder;
import anda.kernel.Amount;
import anda.kernel.Refused;
import anda.project.Party;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 资产结构规则 What is wrong in itself about an asset. */
final class AssetPolicy {

  /**
   * 处置同意链 Whose consent a disposal needs now, in this order (Yanbian, 14 May 2020: villagers'
   * congress, township, the county's department and its finance office). Each proposal keeps the
   * chain of its time.
   */
  static final List<DisposalConsent> DISPOSAL_CHAIN = List.of(DisposalConsent.values());

  private AssetPolicy() {}

  static void facts(AssetFacts facts) {
    if (facts.name().isBlank()) {
      throw new Refused(BenefitRefusal.BENEFIT_TITLE_REQUIRED, "facts.name");
    }
    BenefitPolicy.text("facts.name", facts.name(), BenefitPolicy.TITLE);
    BenefitPolicy.text("facts.text", facts.text(), BenefitPolicy.TEXT);
    BenefitPolicy.things("facts.things", facts.things());
    BenefitPolicy.amounts("facts.value", facts.value());
    Amount.inRange(
        facts.value().stream()
            .map(Amount::fen)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum());
    BenefitPolicy.size("facts.places", facts.places());
    BenefitPolicy.once("facts.pairings", facts.pairings());
    rights("facts.rights", facts.rights());
  }

  /**
   * Each holder of a right once; what the holders of a right have together is at most the whole.
   */
  static void rights(String field, List<RightHolder> rights) {
    BenefitPolicy.once(
        field, rights.stream().map(one -> one.right() + " " + whoOf(one.holder())).toList());
    Map<AssetRight, Long> shares = new EnumMap<>(AssetRight.class);
    for (RightHolder one : rights) {
      if (one.sharePpm() != null) {
        share(field, one.right(), one.sharePpm());
        share(field, one.right(), shares.merge(one.right(), (long) one.sharePpm(), Long::sum));
      }
    }
  }

  /** A unit is known by its id, another party by its name and place. */
  private static String whoOf(Party holder) {
    return holder.unit() == null ? holder.name() + " " + holder.place() : holder.unit();
  }

  private static void share(String field, AssetRight right, long ppm) {
    if (ppm < 1 || ppm > BenefitPolicy.MILLION) {
      throw new Refused(
          AssetRefusal.ASSET_SHARE_WRONG, field + ".sharePpm", right.name(), Long.toString(ppm));
    }
  }

  /** At least one right, each once. */
  static void someRights(List<RightHolder> rights) {
    if (rights.isEmpty()) {
      throw new Refused(AssetRefusal.ASSET_RIGHTS_REQUIRED, "rights");
    }
    rights("rights", rights);
  }

  /** Either a party, or households by name or number. */
  static void receivers(
      @Nullable Party receiver, List<HandedHousehold> households, @Nullable Integer count) {
    boolean toHouseholds = !households.isEmpty() || count != null;
    if (toHouseholds == (receiver != null)) {
      throw new Refused(AssetRefusal.ASSET_RECEIVER_REQUIRED, "receiver");
    }
    BenefitPolicy.once("households", households.stream().map(HandedHousehold::household).toList());
    households.forEach(one -> BenefitPolicy.things("households.things", one.things()));
    if (count != null && count < Math.max(1, households.size())) {
      throw new Refused(
          AssetRefusal.ASSET_HOUSEHOLD_COUNT_WRONG,
          "householdCount",
          Integer.toString(count),
          Integer.toString(households.size()));
    }
  }

  /** Those of the chain that were not given, in its order. */
  static List<DisposalConsent> missing(List<DisposalConsent> chain, Set<DisposalConsent> given) {
    return chain.stream().filter(one -> !given.contains(one)).toList();
  }

  /** Whether every consent before this one was given. */
  static boolean inOrder(
      List<DisposalConsent> chain, Set<DisposalConsent> given, DisposalConsent next) {
    return missing(chain, given).stream().findFirst().filter(next::equals).isPresent();
  }

  static void sum(@Nullable Long fen) {
    if (fen != null) {
      Amount.inRange(fen);
    }
  }
}
