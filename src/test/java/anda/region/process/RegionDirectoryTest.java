package anda.region.process;

import static anda.region.process.BuiltInTables.REGIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.kernel.KernelRefusal;
import anda.kernel.PlaceRef;
import anda.kernel.PlaceRef.Level;
import anda.kernel.PlaceRef.Scheme;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import anda.region.Place;
import anda.region.RegionRefusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegionDirectoryTest {

  @Test
  void codes_of_every_length_are_found() {
    Map<String, String> names =
        Map.of(
            "15", "内蒙古自治区",
            "1504", "赤峰市",
            "150422", "巴林左旗",
            "152223203", "阿拉达尔吐苏木",
            "152223203205", "沙日格台嘎查委会",
            "150422000000", "巴林左旗");
    names.forEach(
        (code, name) ->
            assertThat(REGIONS.resolve(code, null, "place"))
                .isEqualTo(
                    new PlaceRef(
                        Scheme.CN,
                        PlaceRef.padded(code),
                        name,
                        PlaceRef.levelOf(PlaceRef.padded(code)),
                        2023)));
  }

  @Test
  void a_place_shows_its_path_without_the_stand_in_level() {
    assertThat(REGIONS.find("152223203205"))
        .map(Place::path)
        .contains(List.of("内蒙古自治区", "兴安盟", "扎赉特旗", "阿拉达尔吐苏木", "沙日格台嘎查委会"));
    assertThat(REGIONS.find("110115000000")).map(Place::path).contains(List.of("北京市", "大兴区"));
  }

  @Test
  void unknown_codes_of_beijing_and_inner_mongolia_are_refused() {
    for (String code : List.of("150199", "1599", "119999", "150422999", "150422999000")) {
      refused(KernelRefusal.PLACE_CODE_UNKNOWN, code, "某地");
    }
  }

  @Test
  void malformed_codes_are_refused() {
    for (String code : List.of("1", "15042", "15042A", "1504220000000", "zone:Ä", "zone:")) {
      refused(KernelRefusal.PLACE_CODE_MALFORMED, code, "某地");
    }
  }

  @Test
  void an_old_code_is_accepted_with_its_dated_name_and_leads_to_its_successor() {
    assertThat(REGIONS.resolve("110229", null, "donor"))
        .isEqualTo(new PlaceRef(Scheme.CN, "110229000000", "延庆县", Level.COUNTY, null));
    assertThat(REGIONS.resolve("152624", "卓资县", "recipient").codeYear()).isNull();
    assertThat(REGIONS.find("152624000000"))
        .map(Place::successors)
        .contains(List.of("150921000000"));
    assertThat(REGIONS.withPredecessors("150921000000"))
        .containsExactlyInAnyOrder("150921000000", "152624000000");
  }

  @Test
  void predecessors_are_followed_over_several_hops() {
    assertThat(REGIONS.withPredecessors("150981000000"))
        .containsExactlyInAnyOrder("150981000000", "152602000000", "152628000000");
  }

  @Test
  void an_earlier_name_of_a_code_in_use_carries_no_year_of_the_table() {
    assertThat(REGIONS.resolve("150205", "石拐矿区", "place").codeYear()).isNull();
    assertThat(REGIONS.resolve("150205", "石拐区", "place").codeYear()).isEqualTo(2023);
  }

  @Test
  void a_town_below_a_district_is_kept_by_its_name_since_the_table_ends_at_districts() {
    assertThat(REGIONS.resolve("110106012", "云岗街道", "donor"))
        .isEqualTo(new PlaceRef(Scheme.CN, "110106012000", "云岗街道", Level.TOWNSHIP, null));
    refused(KernelRefusal.PLACE_CODE_UNKNOWN, "110106012", null);
    refused(KernelRefusal.PLACE_CODE_UNKNOWN, "110199012", "某街道");
  }

  @Test
  void codes_of_other_provinces_are_kept_unchecked() {
    assertThat(REGIONS.resolve("130723", "康保县", "recipient"))
        .isEqualTo(new PlaceRef(Scheme.EXTERNAL, "130723000000", "康保县", Level.COUNTY, null));
    refused(RegionRefusal.PLACE_NAME_REQUIRED, "130723", null);
  }

  @Test
  void a_place_without_a_code_stands_by_its_name() {
    assertThat(REGIONS.resolve(null, "北京经济技术开发区", "donor"))
        .isEqualTo(new PlaceRef(Scheme.ZONE, "", "北京经济技术开发区", null, null));
    assertThat(REGIONS.resolve(" ", "丰台区云岗街道张家坟村", "donor").scheme()).isEqualTo(Scheme.EXTERNAL);
    assertThat(REGIONS.resolve("zone:beijing-etown", "北京经济技术开发区", "donor").code())
        .isEqualTo("zone:beijing-etown");
    refused(RegionRefusal.PLACE_NAME_REQUIRED, null, " ");
  }

  @Test
  void a_name_alone_may_mean_many_places() {
    assertThat(REGIONS.named("团结村委会", null)).hasSize(19);
    assertThat(REGIONS.named("团结村委会", "150422000000").size()).isLessThan(19);
  }

  @Test
  void the_five_areas_for_statistics_are_flagged() {
    for (String zone : List.of("150172", "150271", "150571", "152571", "152971")) {
      assertThat(REGIONS.find(PlaceRef.padded(zone))).map(Place::statisticalZone).contains(true);
    }
    assertThat(REGIONS.find("150422000000")).map(Place::statisticalZone).contains(false);
  }

  private static void refused(Refusal reason, @Nullable String code, @Nullable String name) {
    assertThatThrownBy(() -> REGIONS.resolve(code, name, "donor"))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(reason));
  }
}
