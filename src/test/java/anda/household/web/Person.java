package anda.household.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Somebody who does not exist, with a number that could. */
record Person(String name, String idNumber, String phone, String account) {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String SURNAMES = "巴包白宝陈额高韩李刘马孟那齐苏陶王吴席杨赵";
  private static final String GIVEN = "阿本朝丹恩峰刚浩吉凯兰明娜其仁苏特乌欣亚云";

  static List<Person> people(int number, long seed) {
    Random random = new Random(seed);
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      people.add(
          new Person(
              SURNAMES.charAt(random.nextInt(SURNAMES.length()))
                  + given(random)
                  + given(random)
                  + given(random),
              number(random),
              "13" + digits(random, 9),
              "62" + digits(random, 17)));
    }
    return people;
  }

  private static String given(Random random) {
    return String.valueOf(GIVEN.charAt(random.nextInt(GIVEN.length())));
  }

  private static String digits(Random random, int number) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < number; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private static String number(Random random) {
    String body =
        "152222%d%02d%02d%s"
            .formatted(
                1940 + random.nextInt(70),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                digits(random, 3));
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += WEIGHTS[i] * (body.charAt(i) - '0');
    }
    return body + "10X98765432".charAt(sum % 11);
  }

  String masked() {
    return "152***********" + idNumber.substring(14);
  }

  String json() {
    return """
    {"name":"%s","idNumber":"%s","phone":"%s","account":"%s"}\
    """
        .formatted(name, idNumber, phone, account);
  }

  /** What must stand nowhere. */
  List<String> secrets() {
    return List.of(name, idNumber, phone, account);
  }
}
