// Longer than 250 lines because one start of the program serves all its calls.
package anda.household.web;

import static anda.household.web.HouseholdHouse.GACHA;
import static anda.household.web.HouseholdHouse.OTHER_GACHA;
import static anda.household.web.HouseholdHouse.household;
import static anda.household.web.HouseholdHouse.member;
import static org.assertj.core.api.Assertions.assertThat;

import anda.household.web.HouseholdHouse.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Households over HTTP, in the whole program on an embedded store. */
class HouseholdIT {

  private static final String API = "/api/households";
  private static final List<Person> PEOPLE = Person.people(40, 7);

  @TempDir static Path folder;
  private static HouseholdHouse house;
  private static int next;

  @BeforeAll
  static void open() throws Exception {
    house = HouseholdHouse.open(folder);
  }

  @AfterAll
  static void close() {
    if (house != null) {
      house.close();
    }
  }

  private static Person person() {
    return PEOPLE.get(next++);
  }

  private static String record(String place, Person head, Person... others) throws Exception {
    String[] members = new String[others.length + 1];
    members[0] = member(head, "HEAD", "ORDINARY");
    for (int i = 0; i < others.length; i++) {
      members[i + 1] = member(others[i], "CHILD", "NONE");
    }
    return house.post(API, household(place, members)).is(201).id();
  }

  private static JsonNode file(String id) throws Exception {
    long head = house.get("/api/store").json().get("position").asLong();
    return house.get(API + "/" + id + "?minPosition=" + head).is(200).json();
  }

  private static List<String> found(Person person) throws Exception {
    JsonNode found =
        house
            .post(API + "/search", "{\"idNumber\":\"%s\"}".formatted(person.idNumber()))
            .is(200)
            .json();
    return StreamSupport.stream(found.get("items").spliterator(), false)
        .map(row -> row.get("id").asString())
        .toList();
  }

  private static String annulled() {
    return """
    {"cause":"NEVER_EXISTED","act":{"checked":{"id":"banner-office-3"}}}\
    """;
  }

  private static String act(String day) {
    return """
    {"act":{"kind":"ALREADY_HAPPENED","on":"%s","source":{"text":"认定文件","number":"1号"},
     "checked":{"id":"banner-office-3"}}}\
    """
        .formatted(day);
  }

  @Test
  void a_file_shows_everything_masked_and_is_found_by_number_and_by_name() throws Exception {
    Person head = person();
    Person child = person();
    String id = record(GACHA, head, child);
    JsonNode file = file(id);
    JsonNode first = file.get("members").get(0);
    assertThat(first.get("name").asString()).isEqualTo(head.name().charAt(0) + "*");
    assertThat(first.get("idNumber").asString()).isEqualTo(head.masked());
    assertThat(first.get("phone").asString())
        .isEqualTo(head.phone().substring(0, 3) + "****" + head.phone().substring(7));
    assertThat(first.get("account").asString()).isEqualTo("****" + head.account().substring(15));
    assertThat(file.get("where").get("path").toString()).contains("温都日化嘎查");
    assertThat(found(head)).containsExactly(id);
    assertThat(found(child)).containsExactly(id);
    assertThat(found(person())).isEmpty();
    String byName = "{\"name\":\"%s\",\"place\":\"%s\"}";
    String part = child.name();
    assertThat(house.post(API + "/search", byName.formatted(part, GACHA)).is(200).text())
        .contains(id);
    assertThat(house.post(API + "/search", byName.formatted(part, OTHER_GACHA)).is(200).text())
        .doesNotContain(id);
    assertThat(house.post(API + "/search", byName.formatted(part, "152222200")).is(400).code())
        .isEqualTo("HOUSEHOLD_PLACE_NOT_A_VILLAGE");
    assertThat(house.post(API + "/search", byName.formatted("王", GACHA)).is(400).code())
        .isEqualTo("HOUSEHOLD_SEARCH_NAME_TOO_SHORT");
    assertThat(house.post(API + "/search", "{}").is(400).code())
        .isEqualTo("HOUSEHOLD_SEARCH_NEEDS_ONE");
    assertThat(house.get(API + "?place=152222200&size=200").is(200).text()).contains(id);
    assertThat(house.get(API + "?place=" + OTHER_GACHA + "&size=200").is(200).text())
        .doesNotContain(id);
  }

  @Test
  void nobody_stands_in_two_households() throws Exception {
    Person head = person();
    Person other = person();
    String id = record(GACHA, head);
    Answer twice = house.post(API, household(GACHA, member(head, "HEAD", "ORDINARY"))).is(409);
    assertThat(twice.code()).isEqualTo("ID_NUMBER_TAKEN");
    assertThat(twice.text()).contains(id).doesNotContain(head.idNumber());
    // refused as a whole: the other one is free
    house
        .post(API, household(GACHA, member(other, "HEAD", "NONE"), member(head, "CHILD", "NONE")))
        .is(409);
    String second = record(OTHER_GACHA, other);
    // a record that was a mistake frees its people
    house.post(API + "/" + second + "/annulments", annulled()).is(200);
    assertThat(found(other)).isEmpty();
    String third = record(GACHA, other);
    assertThat(found(other)).containsExactly(third);
    String twins = member(person(), "HEAD", "NONE");
    assertThat(house.post(API, household(GACHA, twins, twins)).code()).isEqualTo("ID_NUMBER_TWICE");
  }

  @Test
  void a_repeated_request_has_one_effect_and_one_answer() throws Exception {
    String body = household(GACHA, member(person(), "HEAD", "ORDINARY"));
    Answer first = house.post(API, body, "banner-office", "key-1").is(201);
    Answer again = house.post(API, body, "banner-office", "key-1").is(201);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.json().get("repeated").asBoolean()).isTrue();
    assertThat(again.json().get("position")).isEqualTo(first.json().get("position"));
    String other = household(GACHA, member(person(), "HEAD", "ORDINARY"));
    assertThat(house.post(API, other, "banner-office", "key-1").is(422).code())
        .isEqualTo("COMMAND_ID_REUSED");
  }

  @Test
  void a_split_takes_people_and_their_numbers_along_and_a_merge_brings_them_back()
      throws Exception {
    Person head = person();
    Person child = person();
    String id = record(GACHA, head, child);
    JsonNode before = file(id);
    String childId = before.get("members").get(1).get("id").asString();
    String body = "{\"members\":[{\"id\":\"%s\",\"relation\":\"HEAD\"}]}".formatted(childId);
    house.post(API + "/" + id + "/splits", body, "banner-office", "split-1").is(200);
    assertThat(
            house
                .post(API + "/" + id + "/splits", body, "banner-office", "split-1")
                .is(200)
                .json()
                .get("repeated")
                .asBoolean())
        .isTrue();
    String fresh = found(child).get(0);
    assertThat(fresh).isNotEqualTo(id);
    JsonNode formed = file(fresh);
    assertThat(formed.get("members").get(0).get("idNumber").asString()).isEqualTo(child.masked());
    assertThat(formed.get("registration").get("status").asString()).isEqualTo("LIFTED");
    assertThat(file(id).get("members")).hasSize(1);
    assertThat(file(id).get("gone").get(0).get("into").asString()).isEqualTo(fresh);
    house.post(API + "/" + fresh + "/mergers", "{\"into\":\"%s\"}".formatted(id)).is(200);
    assertThat(found(child)).containsExactly(id);
    assertThat(file(fresh).get("stands").asBoolean()).isFalse();
    JsonNode after = file(id);
    assertThat(after.get("members")).hasSize(2);
    assertThat(after.get("members").get(1).get("idNumber").asString()).isEqualTo(child.masked());
    assertThat(
            house
                .post(
                    API + "/" + fresh + "/moves", "{\"place\":{\"code\":\"" + OTHER_GACHA + "\"}}")
                .is(422)
                .code())
        .isEqualTo("HOUSEHOLD_MERGED_AWAY");
  }

  @Test
  void a_death_recorded_by_mistake_is_taken_back_and_the_number_with_it() throws Exception {
    Person head = person();
    Person child = person();
    String id = record(GACHA, head, child);
    String member = API + "/" + id + "/members/";
    member += file(id).get("members").get(1).get("id").asString();
    house.post(member + "/removals", "{\"cause\":\"MARRIAGE\"}").is(200);
    assertThat(found(child)).isEmpty();
    house.post(member + "/reinstatements", "{\"cause\":\"ENTRY_ERROR\"}").is(200);
    assertThat(found(child)).containsExactly(id);
    house.post(member + "/removals", "{\"cause\":\"MARRIAGE\"}").is(200);
    String other = record(GACHA, child);
    // who has come to live elsewhere meanwhile cannot be brought back
    assertThat(house.post(member + "/reinstatements", "{\"cause\":\"ENTRY_ERROR\"}").is(409).code())
        .isEqualTo("ID_NUMBER_TAKEN");
    assertThat(found(child)).containsExactly(other);
  }

  @Test
  void status_has_its_days_and_the_past_can_be_asked() throws Exception {
    String id = record(GACHA, person());
    long position = house.get("/api/store").json().get("position").asLong();
    assertThat(house.post(API + "/" + id + "/relapses", "{}").is(422).code())
        .isEqualTo("HOUSEHOLD_DOCUMENT_MISSING");
    house.post(API + "/" + id + "/relapses", act("2020-06-30")).is(200);
    assertThat(status(file(id))).isEqualTo("RELAPSED");
    assertThat(status(house.get(API + "/" + id + "?knownAt=" + position).is(200).json()))
        .isEqualTo("LIFTED");
    JsonNode told = house.post(API + "/" + id + "/registrations", act("2014-06-01")).is(200).json();
    assertThat(told.get("irregularities").toString()).contains("BEFORE_STANDING_STATUS");
    assertThat(status(file(id))).isEqualTo("RELAPSED");
    house
        .post(
            API + "/" + id + "/registration-corrections",
            """
            {"registration":{"status":"LIFTED","since":"2018-12-31"},"cause":"ENTRY_ERROR",
             "remark":"村里报错","act":{"checked":{"id":"banner-office-3"}}}\
            """)
        .is(200);
    assertThat(status(file(id))).isEqualTo("LIFTED");
    assertThat(house.get(API + "/" + id + "/history").is(200).text())
        .contains("返贫", "录入错误")
        .doesNotContain("A256GCM", "村里报错");
    assertThat(house.get(API + "/" + id + "/remarks").is(200).text()).contains("村里报错");
  }

  private static String status(JsonNode file) {
    return file.get("registration").get("status").asString();
  }

  @Test
  void gaps_open_and_close_and_come_back() throws Exception {
    String nameless =
        "{\"identity\":{\"name\":\"%s\"},\"relation\":\"HEAD\",\"labour\":\"SKILLED\"}"
            .formatted(person().name());
    String id = house.post(API, household(GACHA, nameless)).is(201).id();
    String memberId = file(id).get("members").get(0).get("id").asString();
    assertThat(house.get(API + "?gap=PHONE_MISSING&size=200").is(200).text()).contains(id);
    String identities = API + "/" + id + "/members/" + memberId + "/identities";
    house.post(identities, "{\"identity\":{\"phone\":\"13800138000\"}}").is(200);
    assertThat(file(id).get("gaps").toString())
        .contains("\"kind\":\"ID_NUMBER_MISSING\"")
        .containsPattern("PHONE_MISSING\",\"opened\":\"[0-9-]+\",\"closed\":\"");
    house.post(identities, "{\"removed\":[\"phone\"],\"remark\":\"停机\"}").is(200);
    assertThat(file(id).get("gaps").toString()).contains("\"times\":2");
    JsonNode totals =
        house
            .get(API + "/totals?measure=gapRecurrences&by=gacha,gap&place=" + GACHA)
            .is(200)
            .json();
    assertThat(totals.get("groups").toString()).contains("PHONE_MISSING");
  }

  @Test
  void counts_follow_the_households() throws Exception {
    String before = counts();
    String id = record(OTHER_GACHA, person(), person());
    house.post(API + "/" + id + "/annulments", annulled()).is(200);
    file(id);
    assertThat(counts()).isEqualTo(before);
    String standing = record(OTHER_GACHA, person(), person());
    String persons = "measure=persons&place=" + OTHER_GACHA;
    file(standing);
    JsonNode totals = house.get(API + "/totals?" + persons).is(200).json().get("groups");
    JsonNode explained = house.get(API + "/totals/explain?" + persons).is(200).json();
    assertThat(explained.get("total").asLong())
        .as("what was taken back explains nothing")
        .isEqualTo(totals.get(0).get("rows").asLong());
    assertThat(explained.get("items").toString()).contains(standing).doesNotContain(id);
  }

  private static String counts() throws Exception {
    long head = house.get("/api/store").json().get("position").asLong();
    return house
        .get(
            API
                + "/totals?measure=persons&by=registration&place="
                + OTHER_GACHA
                + "&minPosition="
                + head)
        .is(200)
        .json()
        .get("groups")
        .toString();
  }

  @Test
  void the_partner_sees_who_counts_and_nothing_more() throws Exception {
    Person head = person();
    String id = record(GACHA, head);
    file(id);
    JsonNode file = house.get(API + "/" + id, "partner-office").is(200).json();
    assertThat(file.get("members").get(0).get("idNumber").asString()).isEqualTo(head.masked());
    assertThat(file.get("incomes").isNull()).isTrue();
    JsonNode listed = house.get(API + "?place=" + GACHA, "partner-office").is(200).json();
    for (JsonNode row : listed.get("items")) {
      assertThat(row.get("gaps").isNull() && row.get("irregularities").isNull()).isTrue();
    }
    for (String asked : List.of("?gap=PHONE_MISSING", "?complete=true", "/totals?measure=gaps")) {
      assertThat(house.get(API + asked, "partner-office").is(403).code())
          .isEqualTo("HOUSEHOLD_NOT_FOR_PARTNER");
    }
    assertThat(house.get(API + "/" + id + "/history", "partner-office").is(403).code())
        .isEqualTo("HOUSEHOLD_NOT_FOR_PARTNER");
    String search = "{\"idNumber\":\"%s\"}".formatted(head.idNumber());
    assertThat(house.post(API + "/search", search, "partner-office", null).status()).isEqualTo(403);
    assertThat(house.post(API, "{}", "partner-office", null).status()).isEqualTo(403);
    house.post(API + "/search", search, "auditor", null).is(200);
  }

  @Test
  void income_is_kept_by_year_in_fen() throws Exception {
    String id = record(GACHA, person());
    String survey =
        """
        {"year":2019,"parts":[{"kind":"WAGE","fen":1200050},{"kind":"TRANSFER"}],"persons":1}\
        """;
    house.post(API + "/" + id + "/incomes", survey).is(200);
    JsonNode income = file(id).get("incomes").get(0);
    assertThat(income.get("from").asString()).isEqualTo("2018-10-01");
    assertThat(income.get("basis").asString()).isEqualTo("RULE");
    assertThat(income.get("parts").get(1).get("fen").isNull()).isTrue();
    assertThat(house.post(API + "/" + id + "/incomes", survey).is(422).code())
        .isEqualTo("INCOME_YEAR_SURVEYED");
    assertThat(house.post(API + "/household-none/incomes", survey).is(404).code())
        .isEqualTo("HOUSEHOLD_UNKNOWN");
  }
}
