package anda.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyEncodingTest {

  private static final List<Object> NUMBERS =
      List.of(
          Double.NaN,
          Double.NEGATIVE_INFINITY,
          decimal("-9E+6144"),
          decimal("-1E+400"),
          -Double.MAX_VALUE,
          Long.MIN_VALUE,
          Long.MIN_VALUE + 1,
          -9007199254740993L,
          -9007199254740992.0,
          -2.5,
          -1,
          -0.1,
          decimal("-0.1"),
          0,
          Double.MIN_VALUE,
          decimal("0.1"),
          0.1,
          decimal("0.10000000000000001"),
          1,
          decimal("1.000000000000000000000000000000001"),
          2.5,
          9007199254740992L,
          9007199254740993L,
          Long.MAX_VALUE - 1,
          Long.MAX_VALUE,
          9223372036854775808.0,
          1e300,
          decimal("1E+400"),
          Double.POSITIVE_INFINITY);

  private static Decimal128 decimal(String text) {
    return new Decimal128(new BigDecimal(text));
  }

  private static int compare(Object a, Object b) {
    return Integer.signum(Arrays.compareUnsigned(KeyEncoding.encode(a), KeyEncoding.encode(b)));
  }

  @Test
  void numbers_of_all_types_lie_in_one_exact_order() {
    for (int i = 0; i < NUMBERS.size(); i++) {
      for (int j = 0; j < NUMBERS.size(); j++) {
        assertThat(compare(NUMBERS.get(i), NUMBERS.get(j)))
            .as("%s against %s", NUMBERS.get(i), NUMBERS.get(j))
            .isEqualTo(Integer.signum(Integer.compare(i, j)));
      }
    }
  }

  @Test
  void equal_numbers_of_different_types_have_one_key() {
    assertThat(compare(5, 5L)).isZero();
    assertThat(compare(5, 5.0)).isZero();
    assertThat(compare(5, decimal("5.00"))).isZero();
    assertThat(compare(0.0, -0.0)).isZero();
    assertThat(compare(9007199254740993L, decimal("9007199254740993"))).isZero();
  }

  @Test
  void types_follow_the_order_of_mongodb() {
    List<Object> ascending = new ArrayList<>();
    ascending.add(MinKey.getInstance());
    ascending.add(null);
    ascending.add(12);
    ascending.add("");
    ascending.add("a");
    ascending.add("a\0");
    ascending.add("a\1");
    ascending.add("ab");
    ascending.add("中");
    ascending.add("\uFFFD");
    ascending.add("\uD842\uDFB7"); // outside the basic plane: above by its UTF-8 bytes
    ascending.add(new Document());
    ascending.add(new Document("a", 1));
    ascending.add(new Document("a", 1).append("b", 0));
    ascending.add(new Document("b", 1));
    ascending.add(new Document("a", "x"));
    ascending.add(List.of());
    ascending.add(List.of(1));
    ascending.add(List.of(1, 1));
    ascending.add(List.of(2));
    ascending.add(new BinData(new byte[] {9}));
    ascending.add(new BinData(new byte[] {1, 2}));
    ascending.add(new UUID(1, 2));
    ascending.add(new ObjectId("000000000000000000000001"));
    ascending.add(false);
    ascending.add(true);
    ascending.add(Instant.ofEpochMilli(-5));
    ascending.add(Instant.ofEpochMilli(5));
    ascending.add(MaxKey.getInstance());
    for (int i = 1; i < ascending.size(); i++) {
      assertThat(compare(ascending.get(i - 1), ascending.get(i)))
          .as("%s before %s", ascending.get(i - 1), ascending.get(i))
          .isEqualTo(-1);
    }
  }

  @Test
  void no_key_begins_with_another_and_each_can_be_skipped() {
    Random random = new Random(7);
    List<byte[]> keys = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      Object value = Samples.value(random, 2);
      byte[] key = KeyEncoding.encode(value);
      assertThat(KeyEncoding.skip(key, 0, false)).isEqualTo(key.length);
      assertThat(KeyEncoding.skip(KeyRange.invert(key), 0, true)).isEqualTo(key.length);
      keys.add(key);
    }
    for (byte[] a : keys) {
      for (byte[] b : keys) {
        boolean prefix = b.length > a.length && Arrays.mismatch(a, b) == a.length;
        assertThat(prefix).isFalse();
      }
    }
  }
}
