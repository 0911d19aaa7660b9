package anda.benefit.command;

import static anda.benefit.BenefitSamples.*;

import anda.benefit.AssetFacts;
import anda.benefit.DisposalConsent;
import anda.benefit.DisposalManner;
import anda.benefit.RightHolder;
import anda.benefit.Routing;
import anda.benefit.command.AssetCommand.*;
import anda.kernel.Act;
import anda.kernel.Refusal;
import anda.project.AssetClass;
import anda.project.Party;
import anda.testing.Deciding;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;

/** What the tests of assets do and expect. */
final class AssetMoves {

  static final String ASSET = "asset-00000000-0000-4000-8000-000000000003";
  static final Routing BELONGS = new Routing(PROJECT, List.of(), List.of("152224000000"));
  static final Party GACHA = new Party("（虚构）嘎查集体", null, null);

  private AssetMoves() {}

  static AssetFacts cows(List<RightHolder> rights) {
    return new AssetFacts(
        "奶牛",
        PROJECT,
        List.of(),
        AssetClass.OPERATING,
        List.of(),
        List.of(),
        List.of(TUQUAN),
        null,
        rights,
        null);
  }

  static RegisterAsset registered() {
    return new RegisterAsset(ASSET, on("2018-07-01"), cows(List.of()), List.of(CONTRACT));
  }

  static HandOverAsset handOver() {
    return new HandOverAsset(ASSET, now(), GACHA, List.of(), null, List.of(CONTRACT));
  }

  static ProposeDisposal proposed() {
    return new ProposeDisposal(ASSET, on("2020-01-01"), DisposalManner.SALE, "老化", null, List.of());
  }

  static ConsentToDisposal consent(Act act, DisposalConsent one) {
    return new ConsentToDisposal(ASSET, act, one, GACHA, List.of(CONTRACT));
  }

  static DisposeOfAsset dispose(Act act) {
    return new DisposeOfAsset(
        ASSET, act, DisposalManner.SALE, 480_000L, COMPANY, null, List.of(CONTRACT));
  }

  static ResultValidator<ProjectAsset> when(Object command, Object... before) {
    return Deciding.fixture(ProjectAsset.class).givenCommands(List.of(before)).when(command);
  }

  static void refused(Refusal reason, Object command, Object... before) {
    Deciding.refused(when(command, before), reason);
  }
}
