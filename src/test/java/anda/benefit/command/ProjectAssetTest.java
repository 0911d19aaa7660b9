package anda.benefit.command;

import static anda.benefit.BenefitSamples.*;
import static anda.benefit.command.AssetMoves.*;

import anda.benefit.AssetEvent.AssetHandedOver;
import anda.benefit.AssetEvent.AssetRegistered;
import anda.benefit.AssetEvent.AssetRightsChanged;
import anda.benefit.AssetRight;
import anda.benefit.BenefitIrregularity;
import anda.benefit.HandedHousehold;
import anda.benefit.RightHolder;
import anda.benefit.Routing;
import anda.benefit.WorthBasis;
import anda.benefit.command.AssetCommand.*;
import anda.kernel.Act;
import anda.kernel.KernelRefusal;
import anda.kernel.Quantity;
import anda.project.Party;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be done with an asset while it is there. */
class ProjectAssetTest {

  private static final String ASSET = "asset-00000000-0000-4000-8000-000000000003";
  private static final Routing BELONGS = new Routing(PROJECT, List.of(), List.of("152224000000"));
  private static final Party GACHA = new Party("（虚构）嘎查集体", null, null);
  private static final RightHolder OWNER = new RightHolder(AssetRight.OWNERSHIP, GACHA, null, null);

  @Test
  void an_asset_is_registered_with_its_paper_and_each_holder_of_a_right_once() {
    when(registered())
        .expectEvents(new AssetRegistered(cows(List.of()), List.of(CONTRACT), BELONGS, List.of()));
    refused(
        BenefitRefusal.BENEFIT_DOCUMENT_MISSING,
        new RegisterAsset(ASSET, now(), cows(List.of()), List.of()));
    refused(
        BenefitRefusal.BENEFIT_LISTED_TWICE,
        new RegisterAsset(ASSET, now(), cows(List.of(OWNER, OWNER)), List.of(CONTRACT)));
    refused(
        AssetRefusal.ASSET_RIGHTS_REQUIRED,
        new ConfirmTitle(ASSET, now(), List.of(), List.of(CONTRACT)),
        registered());
  }

  @Test
  void several_hold_one_right_in_shares_that_are_at_most_the_whole() {
    when(new RegisterAsset(ASSET, now(), cows(shares(400_000, 600_000)), List.of(CONTRACT)))
        .expectSuccessfulHandlerExecution();
    for (List<RightHolder> wrong :
        List.of(shares(400_000, 600_001), shares(0, 1), shares(-1, 1), shares(1, 1_000_001))) {
      refused(
          AssetRefusal.ASSET_SHARE_WRONG,
          new ConfirmTitle(ASSET, now(), wrong, List.of(CONTRACT)),
          registered());
    }
  }

  private static List<RightHolder> shares(int gacha, int company) {
    return List.of(
        new RightHolder(AssetRight.INCOME, GACHA, gacha, null),
        new RightHolder(AssetRight.INCOME, COMPANY, company, null));
  }

  @Test
  void rights_change_after_the_hand_over_and_earlier_only_as_an_irregularity() {
    ChangeRights early = new ChangeRights(ASSET, now(), List.of(OWNER), "换包", List.of(CONTRACT));
    refused(BenefitRefusal.BENEFIT_ASSET_NOT_HANDED_OVER, early, registered());
    when(new ChangeRights(ASSET, on("2019-01-01"), List.of(OWNER), "换包", List.of()), registered())
        .expectEvents(
            new AssetRightsChanged(
                List.of(OWNER),
                "换包",
                List.of(),
                BELONGS,
                List.of(BenefitIrregularity.ASSET_NOT_HANDED_OVER)));
    when(handOver(), registered())
        .expectEvents(
            new AssetHandedOver(GACHA, List.of(), null, List.of(CONTRACT), BELONGS, List.of()));
    when(early, registered(), handOver()).expectSuccessfulHandlerExecution();
    refused(AssetRefusal.ASSET_ALREADY_HANDED_OVER, handOver(), registered(), handOver());
  }

  @Test
  void it_goes_to_one_party_or_to_households_by_list_or_number() {
    HandedHousehold first =
        new HandedHousehold(
            "household-00000000-0000-4000-8000-000000000005",
            List.of(new Quantity("2", "头", null)));
    when(toHouseholds(List.of(first), 52), registered())
        .expectEvents(
            new AssetHandedOver(null, List.of(first), 52, List.of(CONTRACT), BELONGS, List.of()));
    refused(AssetRefusal.ASSET_RECEIVER_REQUIRED, toHouseholds(List.of(), null), registered());
    refused(
        AssetRefusal.ASSET_RECEIVER_REQUIRED,
        new HandOverAsset(ASSET, now(), GACHA, List.of(), 52, List.of(CONTRACT)),
        registered());
    refused(AssetRefusal.ASSET_HOUSEHOLD_COUNT_WRONG, toHouseholds(List.of(), 0), registered());
    refused(
        BenefitRefusal.BENEFIT_LISTED_TWICE, toHouseholds(List.of(first, first), 2), registered());
  }

  private static HandOverAsset toHouseholds(List<HandedHousehold> households, Integer count) {
    return new HandOverAsset(ASSET, now(), null, households, count, List.of(CONTRACT));
  }

  @Test
  void what_is_wrong_in_itself_is_refused_and_a_void_record_takes_nothing_more() {
    refused(
        KernelRefusal.AMOUNT_NEGATIVE,
        new RevalueAsset(ASSET, now(), -1, WorthBasis.APPRAISAL, "评估", List.of(CONTRACT)),
        registered());
    refused(
        AssetRefusal.ASSET_NOTHING_CHANGED,
        new CorrectAsset(ASSET, now(), cows(List.of()), "录错"),
        registered());
    refused(
        AssetRefusal.ASSET_IS_ANNULLED,
        handOver(),
        registered(),
        new AnnulAsset(ASSET, now(), "重复", null));
    Act before = Act.now(Instant.parse("2017-01-01T00:00:00.000Z"), CLERK, "cmd-before");
    refused(
        BenefitRefusal.BENEFIT_BEFORE_EARLIER_STEP,
        new ConfirmTitle(ASSET, before, List.of(OWNER), List.of(CONTRACT)),
        registered());
  }
}
