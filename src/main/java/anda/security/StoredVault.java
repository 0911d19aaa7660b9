package anda.security;

import anda.kernel.Sealed;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * 密钥库 Keys of households and the secret of digests in collection {@code keys}, wrapped under the
 * master key.
 *
 * <p>A key document: {@code _id} id of the key, {@code o} its household, {@code w} the wrapped key,
 * {@code m} id of the master key. The secret stands under {@code _id} {@code pepper} and shows at
 * the start whether the master key is the right one.
 */
final class StoredVault implements Vault {

  static final String COLLECTION = "keys";
  private static final String PEPPER = "pepper";
  private static final String ALGORITHM = "A256GCM";
  private static final int KEY_BYTES = 32;
  private static final byte END = (byte) 0x80;
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final MongoCollection<Document> keys;
  private final MasterKey master;
  private final byte[] pepper;

  private StoredVault(MongoCollection<Document> keys, MasterKey master, byte[] pepper) {
    this.keys = keys;
    this.master = master;
    this.pepper = pepper;
  }

  /**
   * Opens the vault of a store.
   *
   * @throws KeyFileException when the master key is lost, wrong or open to others
   */
  static StoredVault of(MongoDatabase database, Path keyFile, Path dataFolder) {
    MongoCollection<Document> keys = database.getCollection(COLLECTION);
    boolean unused = keys.find().first() == null;
    MasterKey master = MasterKey.of(keyFile, dataFolder, unused);
    keys.createIndex(Indexes.ascending("o"), new IndexOptions().unique(true));
    return new StoredVault(keys, master, pepper(keys, master));
  }

  private static byte[] pepper(MongoCollection<Document> keys, MasterKey master) {
    Document found = keys.find(Filters.eq("_id", PEPPER)).first();
    if (found == null) {
      byte[] fresh = Gcm.random(KEY_BYTES);
      insert(keys, key(PEPPER, PEPPER, master, fresh));
      found = keys.find(Filters.eq("_id", PEPPER)).first();
    }
    if (found == null) {
      throw new IllegalStateException("the secret of digests was not kept");
    }
    return unwrapped(found, master);
  }

  private static Document key(String id, String owner, MasterKey master, byte[] plain) {
    return new Document("_id", id)
        .append("o", owner)
        .append("w", new Binary(master.wrap(plain, id + "|" + owner)))
        .append("m", master.id());
  }

  private static byte[] unwrapped(Document found, MasterKey master) {
    String about = found.getString("_id") + "|" + found.getString("o");
    return master.unwrap(found.get("w", Binary.class).getData(), about);
  }

  /** Whether it was new; a document of the same id or owner counts as there. */
  private static boolean insert(MongoCollection<Document> keys, Document key) {
    try {
      keys.insertOne(key);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  private record HouseholdKey(String id, String owner, byte[] bytes) {

    @Override
    public String toString() {
      return "HouseholdKey " + id;
    }
  }

  @Override
  public Sealer sealer(String household) {
    HouseholdKey key = ofOwner(household);
    return (field, length, value) -> seal(key, field, length, value);
  }

  private HouseholdKey ofOwner(String household) {
    Document found = keys.find(Filters.eq("o", household)).first();
    if (found == null) {
      byte[] fresh = Gcm.random(KEY_BYTES);
      String id = "key-" + UUID.randomUUID();
      if (insert(keys, key(id, household, master, fresh))) {
        return new HouseholdKey(id, household, fresh);
      }
      found = keys.find(Filters.eq("o", household)).first();
    }
    if (found == null) {
      throw new IllegalStateException("the key of " + household + " was not kept");
    }
    return new HouseholdKey(found.getString("_id"), household, unwrapped(found, master));
  }

  private static Sealed seal(HouseholdKey key, String field, int length, String value) {
    byte[] plain = value.getBytes(StandardCharsets.UTF_8);
    if (plain.length >= length) {
      throw new IllegalArgumentException("a value of " + field + " is longer than its field");
    }
    byte[] padded = Arrays.copyOf(plain, length);
    padded[plain.length] = END;
    String sid = TEXT.encodeToString(Gcm.random(16));
    byte[] nonce = Gcm.nonce();
    byte[] text = Gcm.encrypted(key.bytes(), nonce, padded, about(key.owner(), field, sid));
    return new Sealed(
        ALGORITHM, key.id(), sid, TEXT.encodeToString(nonce), TEXT.encodeToString(text));
  }

  private static String about(String household, String field, String sid) {
    return household + "|" + field + "|" + sid;
  }

  @Override
  public Opener opener(Collection<String> households) {
    Map<String, HouseholdKey> byId = new HashMap<>();
    keys.find(Filters.in("o", List.copyOf(new LinkedHashSet<>(households))))
        .forEach(
            found -> {
              String id = found.getString("_id");
              byId.put(id, new HouseholdKey(id, found.getString("o"), unwrapped(found, master)));
            });
    return (household, field, seal) -> open(byId.get(seal.kid()), household, field, seal);
  }

  private static @Nullable String open(
      @Nullable HouseholdKey key, String household, String field, Sealed sealed) {
    if (key == null) {
      return null;
    }
    if (!ALGORITHM.equals(sealed.alg())) {
      throw new IllegalStateException("sealed with " + sealed.alg() + ", unknown here");
    }
    try {
      byte[] nonce = Base64.getUrlDecoder().decode(sealed.n());
      byte[] text = Base64.getUrlDecoder().decode(sealed.ct());
      return unpadded(Gcm.opened(key.bytes(), nonce, text, about(household, field, sealed.sid())));
    } catch (Gcm.Broken | IllegalArgumentException e) {
      throw new IllegalStateException("seal " + sealed.sid() + " of " + field + " does not open");
    }
  }

  private static String unpadded(byte[] padded) {
    int end = padded.length - 1;
    while (end > 0 && padded[end] == 0) {
      end--;
    }
    return new String(padded, 0, end, StandardCharsets.UTF_8);
  }

  @Override
  public String digest(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(pepper, "HmacSHA256"));
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return TEXT.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
