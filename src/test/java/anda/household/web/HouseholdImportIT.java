package anda.household.web;

import static anda.household.web.HouseholdHouse.GACHA;
import static org.assertj.core.api.Assertions.assertThat;

import anda.household.web.HouseholdHouse.Answer;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A roster as offices send it: people come in sealed, every bad row is named, nothing leaks. */
class HouseholdImportIT {

  private static final String HEADER =
      "嘎查村,区划代码,户主证件号码,姓名,证件号码,与户主关系,劳动能力,联系电话,银行账号,户类型,脱贫时间,监测对象类别\n";
  private static final List<Person> PEOPLE = Person.people(12, 99);

  @TempDir static Path folder;
  private static HouseholdHouse house;

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

  private static String row(Person person, Person head, String relation) {
    return row(person, person.idNumber(), head, relation);
  }

  private static String row(Person person, String number, Person head, String relation) {
    return String.join(
            ",",
            "温都日化嘎查",
            GACHA,
            head.idNumber(),
            person.name(),
            number,
            relation,
            "普通劳动力",
            person.phone(),
            person.account(),
            "脱贫户",
            "2019年12月",
            "无")
        + "\n";
  }

  private static JsonNode sent(String name, String rows) throws Exception {
    byte[] file = ("附件1\n" + HEADER + rows).getBytes(StandardCharsets.UTF_8);
    Answer answer = house.upload("households", name, file);
    assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    return answer.json();
  }

  private static String rows(JsonNode started, String outcome) throws Exception {
    long head = house.get("/api/store").json().get("position").asLong();
    return house
        .get(
            "/api/imports/"
                + started.get("id").asString()
                + "/rows?outcome="
                + outcome
                + "&minPosition="
                + head)
        .is(200)
        .text();
  }

  @Test
  void a_roster_comes_in_once_and_every_bad_row_is_named_without_its_person() throws Exception {
    Person head = PEOPLE.get(0);
    Person wife = PEOPLE.get(1);
    String good = row(head, head, "户主") + row(wife, head, "配偶");
    JsonNode first =
        sent(
            "花名册.csv",
            good
                + row(PEOPLE.get(2), "1.52222E+17", head, "之子")
                + row(PEOPLE.get(3), PEOPLE.get(3).idNumber().substring(0, 15) + "000", head, "之子")
                + row(PEOPLE.get(4), PEOPLE.get(5), "配偶")
                + row(PEOPLE.get(6), PEOPLE.get(6), "户主").replace("普通劳动力", "会干活"));
    assertThat(first.get("counts").get("accepted").asInt()).isEqualTo(2);
    assertThat(first.get("counts").get("refused").asInt()).isEqualTo(4);
    String refused = rows(first, "REFUSED");
    assertThat(refused)
        .contains("ID_NUMBER_DIGITS_LOST", "HOUSEHOLD_OF_ROW_UNKNOWN", "VALUE_MALFORMED")
        .contains("\"row\":5", "\"row\":6", "\"row\":7", "\"row\":8");
    JsonNode found =
        house
            .post("/api/households/search", "{\"idNumber\":\"" + wife.idNumber() + "\"}")
            .is(200)
            .json();
    String id = found.get("items").get(0).get("id").asString();
    JsonNode file = house.get("/api/households/" + id).is(200).json();
    assertThat(file.get("members")).hasSize(2);
    assertThat(file.get("members").get(0).get("idNumber").asString()).isEqualTo(head.masked());
    assertThat(file.get("registration").get("status").asString()).isEqualTo("LIFTED");

    JsonNode again = sent("花名册2.csv", good);
    assertThat(again.get("counts").get("known").asInt()).isEqualTo(2);
    Person renamed = new Person("王改名", wife.idNumber(), wife.phone(), wife.account());
    JsonNode changed = sent("花名册-王小明.csv", row(head, head, "户主") + row(renamed, head, "配偶"));
    assertThat(changed.get("counts").get("differing").asInt()).isEqualTo(1);
    assertThat(rows(changed, "DIFFERING")).contains("\"given\":\"***\"");
    assertThat(
            house
                .post("/api/imports/" + changed.get("id").asString() + "/rows/4/acceptance", "{}")
                .is(409)
                .code())
        .isEqualTo("IMPORT_ROW_SEALED");
    assertThat(house.get("/api/imports/" + changed.get("id").asString()).is(200).text())
        .doesNotContain("王小明");
    nobodyIsFoundInTheStore();
  }

  @Test
  void what_was_typed_into_the_wrong_cell_is_kept_nowhere() throws Exception {
    Person head = PEOPLE.get(7);
    Person son = PEOPLE.get(8);
    Person other = PEOPLE.get(9);
    String village = "温都日化嘎查";
    String beside = ",," + other.phone() + "\n";
    JsonNode file =
        sent(
            "错格.csv",
            row(head, head, "户主").replace(village, head.name())
                + row(son, head, "之子").replace(village, son.name())
                + row(other, other, "户主").replace("\n", beside)
                + row(other, other, "户主").replace("普通劳动力", other.name())
                + row(other, other, "户主").replace("脱贫户", other.name())
                + row(other, head, other.name() + "之侄")
                + row(other, head, "之子").replace(GACHA, other.name()));
    assertThat(file.get("counts").get("accepted").asInt()).isEqualTo(2);
    assertThat(rows(file, "REFUSED"))
        .contains("CELL_WITHOUT_HEADER", "VALUE_MALFORMED", "\"field\":\"registration\"")
        .contains("\"field\":\"labour\"", "\"field\":\"relation\"", "\"value\":\"***\"");
    String search = "{\"idNumber\":\"" + son.idNumber() + "\"}";
    JsonNode found = house.post("/api/households/search", search).is(200).json();
    String id = found.get("items").get(0).get("id").asString();
    JsonNode card = house.get("/api/households/" + id).is(200).json();
    assertThat(card.get("where").get("place").get("name").asString()).isEqualTo(village);

    JsonNode again = sent("对格.csv", row(head, head, "户主") + row(son, head, "之子"));
    assertThat(again.get("counts").get("known").asInt()).isEqualTo(2);
    house.get("/api/audit/log").is(200);
    nobodyIsFoundInTheStore();
  }

  private static void nobodyIsFoundInTheStore() {
    String answers = String.join("\n", house.answers);
    MongoDatabase database = house.bean(MongoDatabase.class);
    for (String collection : database.listCollectionNames()) {
      for (Document document : database.getCollection(collection).find()) {
        String text = text(document);
        for (Person person : PEOPLE) {
          assertThat(person.secrets()).noneMatch(text::contains);
        }
      }
    }
    for (Person person : PEOPLE) {
      assertThat(person.secrets()).noneMatch(answers::contains);
    }
  }

  private static String text(Object value) {
    if (value instanceof Binary binary) {
      return new String(binary.getData(), StandardCharsets.UTF_8);
    }
    if (value instanceof Document document) {
      return document.values().stream().map(HouseholdImportIT::text).toList().toString();
    }
    return value instanceof List<?> many
        ? many.stream().map(HouseholdImportIT::text).toList().toString()
        : String.valueOf(value);
  }
}
