package anda.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** What an attacker, a broken client or a tired person puts where something else is expected. */
final class NonsenseValues {

  /** JSON in the place of one field. */
  static final List<String> FIELDS =
      List.of(
          "null",
          "true",
          "\"文字\"",
          "-1",
          "-0",
          "1.5",
          "1e400",
          "9007199254740993",
          "9223372036854775808",
          "1".repeat(150),
          "NaN",
          "[]",
          "{}",
          "[[]]",
          "[null]",
          "[{}]",
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"\\u202Eabc\\u0007\"",
          "\"\\uD800\"",
          "{\"$gt\":\"\"}",
          "\"$where\"",
          "\"0001-01-01\"",
          "\"9999-12-31\"",
          "\"2018-02-31\"",
          "\"2018.4\"",
          "\"２０１８-04\"",
          "\"+999999999-01-01\"",
          "\"2099-12\"",
          "\"" + "长".repeat(60_000) + "\"",
          "\"990000000000\"",
          "\"project-00000000-0000-0000-0000-000000000000\"",
          "\"../../etc/passwd\"",
          "\"a\\r\\nSet-Cookie: x=y\"",
          "\"=1+1\"",
          "\"<script>alert(1)</script>\"",
          "[" + "1,".repeat(3_000) + "1]");

  /** Whole bodies. */
  static final List<byte[]> BODIES =
      List.of(
          bytes(""),
          bytes(" "),
          bytes("null"),
          bytes("[]"),
          bytes("{}"),
          bytes("\"x\""),
          bytes("{"),
          bytes("{\"a\":1,\"a\":2}"),
          bytes("{\"\":1}"),
          bytes("{\"$where\":\"1\"}"),
          bytes("{\"无此字段\":1}"),
          bytes("[".repeat(50_000)),
          bytes("{\"a\":".repeat(80) + "1" + "}".repeat(80)),
          "{}".getBytes(StandardCharsets.UTF_16),
          new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xFF, '"', '}'},
          new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'},
          bytes("{} {}"),
          bytes("{\"a\":1e999999999}"),
          new byte[3],
          bytes("{\"" + "k".repeat(5_000) + "\":1}"),
          bytes("{\"a\":\"" + "x".repeat(1024 * 1024) + "\"}"));

  /** Where an act is expected. */
  static final List<String> ACTS =
      List.of(
          "{\"kind\":\"ALREADY_HAPPENED\"}",
          "{\"kind\":\"NOW\",\"on\":\"2018\"}",
          "{\"kind\":\"ALREADY_HAPPENED\",\"on\":\"2018-04\"}",
          happened("\"2199-12-31\""),
          happened("\"9999-12-31\""),
          happened("\"0001-01-01\""),
          happened("\"2199\""),
          happened("{\"from\":\"2018-05-01\",\"to\":\"2018-04-01\"}"),
          happened("{\"from\":\"2018-05-01\",\"to\":\"2018-06-01\",\"precision\":\"DAY\"}"),
          happened("{\"from\":\"2018-05-01\",\"to\":\"2018-06-01\",\"basis\":\"X\"}"),
          happened("{}"),
          happened("20180405"),
          happened("\"2018-13\""),
          "{\"kind\":\"MAYBE\"}",
          "{\"kind\":0}",
          "{\"source\":{\"text\":\"\"}}",
          "{\"source\":{\"text\":\"a\",\"digest\":\"zz\"}}",
          "{\"source\":{\"text\":\"a\",\"day\":\"9999-01-01\"}}",
          "{\"prepared\":{}}",
          "{\"prepared\":{\"id\":\"nobody\"}}",
          "{\"checked\":{\"id\":\"banner-office\",\"unit\":\"no such unit!\"}}",
          "{\"x\":1}");

  /** Where an id stands in an address, as it goes over the wire. */
  static final List<String> IDS =
      List.of(
          "x",
          "project-00000000-0000-0000-0000-000000000000",
          "%00",
          "%0d%0aSet-Cookie:x",
          "..%2f..%2fetc",
          "%ff",
          "%",
          "a".repeat(3_000),
          "{\"$ne\":1}",
          "%7B%22$gt%22:%22%22%7D",
          "%E2%80%AE",
          "-1",
          "99999999999999999999",
          "*");

  /** Where a parameter stands in an address, as it goes over the wire. */
  static final List<String> PARAMETERS =
      List.of(
          "",
          "-1",
          "10000000000",
          "1,2",
          "%00",
          "%0d%0a",
          "%ff",
          "%",
          "2018-02-31",
          "9999-12-31",
          "1e9",
          "[$ne]",
          "a".repeat(4_000),
          "%E2%80%AE",
          "%F0%9F%92%A9",
          "+",
          "999999999999999999",
          "NaN",
          "(((((",
          "$where",
          "--name");

  /** Headers, each alone wrong; a null value leaves one out. */
  static final List<String[]> HEADERS =
      List.of(
          new String[] {"Anda-Actor", null},
          new String[] {"Anda-Actor", "nobody"},
          new String[] {"Anda-Actor", "x".repeat(5_000)},
          new String[] {"Anda-Actor", "旗"},
          new String[] {"Idempotency-Key", "k".repeat(7_000)},
          new String[] {"Idempotency-Key", "k".repeat(10_240)},
          new String[] {"Idempotency-Key", "键"},
          new String[] {"If-Match", "nonsense"},
          new String[] {"If-Match", "W/\"1\""},
          new String[] {"If-Match", "\"" + "9".repeat(30) + "\""},
          new String[] {"If-Match", "\"0\""},
          new String[] {"Content-Type", "text/plain"},
          new String[] {"Content-Type", "application/json; charset=gbk"},
          new String[] {"Content-Type", "application/json; charset=\""},
          new String[] {"Content-Type", "/"},
          new String[] {"Content-Type", "multipart/form-data"},
          new String[] {"Content-Type", null},
          new String[] {"Accept", "image/png"},
          new String[] {"Accept", "nonsense"},
          new String[] {"Accept-Language", "xx;q=99,,"},
          new String[] {"Host", "evil.example"},
          new String[] {"Host", "127.0.0.1.evil.example"},
          new String[] {"Host", ""},
          new String[] {"Host", null},
          new String[] {"Origin", "http://evil.example"},
          new String[] {"Origin", "null"},
          new String[] {"Sec-Fetch-Site", "cross-site"},
          new String[] {"Content-Encoding", "gzip"},
          new String[] {"Expect", "999"},
          new String[] {"Transfer-Encoding", "nonsense"},
          new String[] {"Content-Length", "-5"},
          new String[] {"Content-Length", "x"},
          new String[] {"X\0Y", "z"},
          new String[] {"If-None-Match", "\""},
          new String[] {"Range", "bytes=-1-"});

  static final List<String> METHODS =
      List.of("PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "FOO", "get", "OPTIONS", "HEAD");

  private NonsenseValues() {}

  /** So many of a list, another part for each start. */
  static <T> List<T> part(List<T> all, int from, int count) {
    return IntStream.range(0, Math.min(count, all.size()))
        .mapToObj(i -> all.get(Math.floorMod(from + i, all.size())))
        .toList();
  }

  private static String happened(String on) {
    return "{\"kind\":\"ALREADY_HAPPENED\",\"on\":" + on + ",\"source\":{\"text\":\"文件\"}}";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
