package anda.benefit.web;

import static anda.benefit.web.BenefitReader.each;
import static anda.benefit.web.BenefitReader.required;

import anda.benefit.AssetFacts;
import anda.benefit.HandedHousehold;
import anda.benefit.RightHolder;
import anda.benefit.command.AssetRefusal;
import anda.benefit.query.StoredAssets;
import anda.benefit.web.AssetRequests.AssetBody;
import anda.benefit.web.AssetRequests.HandedBody;
import anda.benefit.web.AssetRequests.RightBody;
import anda.kernel.Refused;
import anda.project.AssetClass;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 资产读取 Makes assets and rights of a request. */
@Component
class AssetReader {

  private final BenefitReader reader;
  private final StoredAssets stored;

  AssetReader(BenefitReader reader, StoredAssets stored) {
    this.reader = reader;
    this.stored = stored;
  }

  AssetFacts facts(@Nullable AssetBody asked, LocalDate day) {
    AssetBody facts = required(asked, "facts");
    return new AssetFacts(
        required(facts.name(), "facts.name"),
        reader.project(facts.project(), "facts.project"),
        each(facts.pairings(), "facts.pairings", reader::pairing),
        facts.assetClass() == null ? AssetClass.NOT_STATED : facts.assetClass(),
        BenefitReader.things(facts.things(), "facts.things"),
        each(facts.value(), "facts.value", Function.identity()),
        reader.places(facts.places(), "facts.places"),
        facts.formed(),
        rights(facts.rights(), "facts.rights", day),
        facts.text());
  }

  List<HandedHousehold> households(@Nullable List<HandedBody> asked) {
    return each(
        asked,
        "households",
        one -> {
          String id = required(one.household(), "households.household");
          if (!stored.householdExists(id)) {
            throw new Refused(AssetRefusal.ASSET_HOUSEHOLD_UNKNOWN, "households.household", id);
          }
          return new HandedHousehold(id, BenefitReader.things(one.things(), "households.things"));
        });
  }

  List<RightHolder> rights(@Nullable List<RightBody> asked, String field, LocalDate day) {
    return each(
        asked,
        field,
        one ->
            new RightHolder(
                required(one.right(), field + ".right"),
                required(reader.party(one.holder(), field + ".holder", day), field + ".holder"),
                one.sharePpm(),
                one.until()));
  }
}
