package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Random values of all kinds, small enough to meet again. */
final class Samples {
  private static final String[] WORDS = {"", "a", "ab", "b", "旗", "旗县", "\uD842\uDFB7", "a\0b"};

  private Samples() {}

  static @Nullable Object value(Random random, int depth) {
    switch (random.nextInt(depth > 0 ? 12 : 10)) {
      case 0:
        return null;
      case 1:
        return random.nextInt(5) - 2;
      case 2:
        return random.nextLong();
      case 3:
        return (random.nextInt(9) - 4) / 2.0;
      case 4:
        return new Decimal128(BigDecimal.valueOf(random.nextInt(40) - 20, 1));
      case 5:
        return WORDS[random.nextInt(WORDS.length)];
      case 6:
        return random.nextBoolean();
      case 7:
        return Instant.ofEpochMilli(random.nextInt(3) - 1);
      case 8:
        return new UUID(0, random.nextInt(3));
      case 9:
        return 9007199254740992L + random.nextInt(3);
      case 10:
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
          list.add(value(random, depth - 1));
        }
        return list;
      default:
        Document document = new Document();
        for (int i = random.nextInt(3); i > 0; i--) {
          document.put(WORDS[1 + random.nextInt(4)], value(random, depth - 1));
        }
        return document;
    }
  }
}
