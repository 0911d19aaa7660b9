package anda.benefit;

import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Quantity;
import anda.kernel.Source;
import anda.project.LinkageMode;
import anda.project.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Values of the arrangement that the public pages tell of most fully: the cows of Tuquan. */
public final class BenefitSamples {

  public static final String ARRANGEMENT = "arrangement-0b3c6f1e-2f7d-4d8a-9a0e-3d6f1c2b4a59";
  public static final String PROJECT = "project-5d0f8f0a-6a3b-4b53-8f0e-0a1b2c3d4e5f";
  public static final Instant AT = Instant.parse("2021-03-04T05:06:07.008Z");
  public static final Party COMPANY = new Party("（虚构）托管牧业公司", null, null);
  public static final PlaceRef TUQUAN =
      new PlaceRef(PlaceRef.Scheme.CN, "152224000000", "突泉县", PlaceRef.Level.COUNTY, 2023);
  public static final Source CONTRACT = Source.document("（虚构）资产托管合同", "虚合〔2018〕1号");
  public static final Actor CLERK =
      new Actor(
          "person-1",
          "BANNER",
          "banner-office",
          Actor.Assurance.DECLARED,
          new Actor.Signature("person-1", "banner-office", LocalDate.of(2021, 3, 4)),
          new Actor.Signature("person-2", "banner-office", LocalDate.of(2021, 3, 4)),
          null);

  private BenefitSamples() {}

  public static Act now() {
    return Act.now(AT, CLERK, "cmd-now");
  }

  public static Act on(String day) {
    return Act.happened(
        AT,
        PartialDate.day(LocalDate.parse(day), PartialDate.Basis.DOCUMENT),
        CLERK,
        CONTRACT,
        "cmd-" + day);
  }

  /** A day as a paper tells it. */
  public static PartialDate day(String day) {
    return PartialDate.day(LocalDate.parse(day), PartialDate.Basis.DOCUMENT);
  }

  /** Eight and a half per cent a year for three years. */
  public static Term yearly() {
    return yearly("rent");
  }

  /** The same under another key. */
  public static Term yearly(String key) {
    return new Term(
        key,
        TermKind.RATE_OF_PRINCIPAL,
        ReceiverKind.COLLECTIVE,
        null,
        null,
        Cadence.YEARLY,
        null,
        null,
        85_000,
        null,
        null,
        null,
        List.of(),
        null,
        true,
        "每年8.5%");
  }

  public static ArrangementFacts cows() {
    return facts("奶牛托管", List.of(yearly()));
  }

  public static ArrangementFacts facts(String title, List<Term> terms) {
    return new ArrangementFacts(
        title,
        PROJECT,
        List.of(),
        List.of(LinkageMode.ASSET_ENTRUSTMENT, LinkageMode.PUBLIC_POSTS),
        List.of(Amount.exact(AmountKind.PAIRING_FISCAL_LEVEL_NOT_STATED, 2_058_000_000L)),
        List.of(new Quantity("1300", "头", "1300 dairy cows")),
        COMPANY,
        List.of(new Receiver(ReceiverKind.COLLECTIVE, null, List.of(TUQUAN), 68, "68个嘎查村")),
        List.of(TUQUAN),
        List.of(),
        PartialDate.day(LocalDate.of(2018, 7, 1), PartialDate.Basis.DOCUMENT),
        PartialDate.day(LocalDate.of(2021, 6, 30), PartialDate.Basis.DOCUMENT),
        terms,
        List.of(
            new SplitRule(
                null,
                List.of(
                    new SplitRule.SplitPart(
                        ReceiverKind.POST, 700_000, null, false, SplitBasis.PER_WORK, null),
                    new SplitRule.SplitPart(
                        ReceiverKind.COLLECTIVE, 300_000, null, false, SplitBasis.WHOLE, null)),
                null)),
        null);
  }
}
