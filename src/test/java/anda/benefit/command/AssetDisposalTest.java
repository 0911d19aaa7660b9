package anda.benefit.command;

import static anda.benefit.BenefitSamples.*;
import static anda.benefit.command.AssetMoves.*;

import anda.benefit.AssetCondition;
import anda.benefit.AssetEvent.AssetDisposalConsented;
import anda.benefit.AssetEvent.AssetDisposalProposed;
import anda.benefit.AssetEvent.AssetDisposed;
import anda.benefit.BenefitIrregularity;
import anda.benefit.DisposalConsent;
import anda.benefit.DisposalManner;
import anda.benefit.command.AssetCommand.*;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The chain of consents before an asset goes. */
class AssetDisposalTest {

  @Test
  void a_proposal_keeps_the_consents_it_needs_by_the_rule_of_its_time() {
    when(proposed(), registered())
        .expectEvents(
            new AssetDisposalProposed(
                DisposalManner.SALE,
                "老化",
                null,
                List.of(DisposalConsent.values()),
                List.of(),
                BELONGS));
  }

  @Test
  void a_disposal_needs_four_consents_in_their_order() {
    refused(
        AssetRefusal.ASSET_NO_DISPOSAL_PROPOSED,
        consent(now(), DisposalConsent.SUMU),
        registered());
    refused(
        BenefitRefusal.BENEFIT_DISPOSAL_CONSENT_OUT_OF_ORDER,
        consent(now(), DisposalConsent.SUMU),
        registered(),
        proposed());
    when(consent(on("2020-02-01"), DisposalConsent.SUMU), registered(), proposed())
        .expectEvents(
            new AssetDisposalConsented(
                DisposalConsent.SUMU,
                GACHA,
                List.of(CONTRACT),
                BELONGS,
                List.of(BenefitIrregularity.DISPOSAL_CONSENT_OUT_OF_ORDER)));
    refused(
        BenefitRefusal.BENEFIT_DISPOSAL_WITHOUT_CONSENT, dispose(now()), registered(), proposed());
    List<Object> chain = new ArrayList<>(List.of(registered(), proposed()));
    for (DisposalConsent one : DisposalConsent.values()) {
      chain.add(consent(now(), one));
    }
    when(dispose(now()), chain.toArray())
        .expectEvents(
            new AssetDisposed(
                DisposalManner.SALE,
                480_000L,
                COMPANY,
                null,
                List.of(),
                List.of(CONTRACT),
                BELONGS,
                List.of()));
    refused(
        AssetRefusal.ASSET_CONSENT_ALREADY_GIVEN,
        consent(now(), DisposalConsent.SUMU),
        chain.toArray());
  }

  @Test
  void one_that_went_without_consents_is_recorded_and_named() {
    when(dispose(on("2020-03-01")), registered())
        .expectEvents(
            new AssetDisposed(
                DisposalManner.SALE,
                480_000L,
                COMPANY,
                null,
                List.of(DisposalConsent.values()),
                List.of(CONTRACT),
                BELONGS,
                List.of(BenefitIrregularity.DISPOSAL_WITHOUT_CONSENT)));
    refused(
        AssetRefusal.ASSET_IS_GONE,
        new CheckUpkeep(ASSET, now(), AssetCondition.IN_USE, List.of(), null, List.of()),
        registered(),
        dispose(on("2020-03-01")));
  }

  @Test
  void consents_lapse_with_a_proposal_that_is_withdrawn() {
    refused(
        AssetRefusal.ASSET_NO_DISPOSAL_PROPOSED,
        consent(now(), DisposalConsent.VILLAGERS_CONGRESS),
        registered(),
        proposed(),
        consent(now(), DisposalConsent.VILLAGERS_CONGRESS),
        new WithdrawDisposal(ASSET, now(), "不卖了"));
    refused(AssetRefusal.ASSET_DISPOSAL_ALREADY_PROPOSED, proposed(), registered(), proposed());
  }
}
