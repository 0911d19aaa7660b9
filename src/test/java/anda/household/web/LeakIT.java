package anda.household.web;

import static anda.household.web.HouseholdHouse.GACHA;
import static anda.household.web.HouseholdHouse.OTHER_GACHA;
import static anda.household.web.HouseholdHouse.household;
import static anda.household.web.HouseholdHouse.member;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A hundred planted people, in good requests and in bad ones, are found nowhere in clear. */
@ExtendWith(OutputCaptureExtension.class)
class LeakIT {

  private static final String API = "/api/households";
  private static final List<Person> PLANTED = Person.people(100, 4_242);

  @TempDir Path folder;

  @Test
  void nobody_is_found_in_clear_in_store_files_log_or_answers(CapturedOutput output)
      throws Exception {
    Path temp = Path.of(System.getProperty("java.io.tmpdir"));
    Instant start = Instant.now();
    try (HouseholdHouse house = HouseholdHouse.open(folder)) {
      for (int i = 0; i < PLANTED.size(); i += 2) {
        plant(house, PLANTED.get(i), PLANTED.get(i + 1));
      }
      long head = house.get("/api/store").json().get("position").asLong();
      for (String path :
          List.of(API + "?size=200", "/api/audit/log", "/api/views", API + "/totals")) {
        house.get(path + (path.contains("?") ? "&" : "?") + "minPosition=" + head).is(200);
      }
      searched("answers", String.join("\n", house.answers));
      MongoDatabase database = house.bean(MongoDatabase.class);
      for (String collection : database.listCollectionNames()) {
        for (Document document : database.getCollection(collection).find()) {
          searched(collection, text(document));
        }
      }
      assertThat(database.listCollectionNames()).doesNotContain("keys");
    }
    searched("log", output.getAll());
    int files = searchedFiles(folder, start, 6);
    assertThat(files).isGreaterThan(1);
    // others use the folder as well: only what is new in it, and not deep
    searchedFiles(temp, start, 1);
  }

  private static void plant(HouseholdHouse house, Person head, Person child) throws Exception {
    String id =
        house
            .post(
                API,
                household(GACHA, member(head, "HEAD", "ORDINARY"), member(child, "CHILD", "NONE")))
            .is(201)
            .id();
    String childId =
        house.get(API + "/" + id).is(200).json().get("members").get(1).get("id").asString();
    house.post(API + "/" + id + "/splits", "{\"members\":[{\"id\":\"" + childId + "\"}]}").is(200);
    String number = head.idNumber();
    house.post(API + "/search", "{\"idNumber\":\"" + number + "\"}").is(200);
    house.post(API + "/search", "{\"name\":\"" + head.name() + "\",\"place\":\"" + GACHA + "\"}");
    // taken, in words, in the wrong field, as an unknown field, broken
    house.post(API, household(OTHER_GACHA, member(head, "HEAD", "ORDINARY"))).is(409);
    house
        .post(
            API + "/" + id + "/annulments",
            "{\"cause\":\"NEVER_EXISTED\",\"remark\":\"" + number + "重复\"}")
        .is(400);
    house
        .post(
            API + "/" + id + "/moves",
            "{\"place\":{\"code\":\"" + number + "\",\"name\":\"" + number + "\"}}")
        .is(400);
    house.post(API, "{\"" + number + "\":1}").is(400);
    house.post(API + "/search", "{\"idNumber\":\"" + number + "\",\"name\":").is(400);
    house
        .post(
            API,
            household(GACHA, member(head, "HEAD", "ORDINARY").replace("ORDINARY", head.name())))
        .is(400);
    Person malformed =
        new Person(head.name(), number, head.phone(), head.account() + "x" + head.phone());
    house.post(API, household(GACHA, member(malformed, "HEAD", "ORDINARY"))).is(400);
    house
        .post(
            API + "/" + id + "/members/" + childId + "/deaths",
            """
            {"act":{"kind":"ALREADY_HAPPENED","on":"2019-01-01","source":{"text":"%s死亡证明"}}}\
            """
                .formatted(number))
        .is(400);
  }

  private static void searched(String where, String text) {
    for (Person person : PLANTED) {
      for (String secret : person.secrets()) {
        if (text.contains(secret)) {
          int at = text.indexOf(secret);
          throw new AssertionError(
              where
                  + " holds a value of "
                  + person.masked()
                  + ": "
                  + text.substring(Math.max(0, at - 200), at));
        }
      }
    }
  }

  /** Every text and every binary value of a document, nested ones included. */
  private static String text(Object value) {
    if (value instanceof Binary binary) {
      return new String(binary.getData(), StandardCharsets.UTF_8);
    }
    if (value instanceof Map<?, ?> map) {
      return text(new ArrayList<>(new LinkedHashMap<>(map).values()));
    }
    if (value instanceof Collection<?> many) {
      StringBuilder all = new StringBuilder();
      many.forEach(one -> all.append(text(one)).append('\n'));
      return all.toString();
    }
    return String.valueOf(value);
  }

  private static int searchedFiles(Path root, Instant since, int deep) throws IOException {
    int files = 0;
    try (Stream<Path> all = deep > 1 ? Files.walk(root, deep) : Files.list(root)) {
      for (Path file : all.filter(Files::isRegularFile).filter(Files::isReadable).toList()) {
        if (!Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
          searched(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
          files++;
        }
      }
    }
    return files;
  }
}
