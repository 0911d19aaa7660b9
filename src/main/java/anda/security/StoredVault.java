package anda.security;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * 密钥库 Keys of households and the secret of digests in collection {@code keys}, wrapped under the
 * master key, in a store of their own.
 *
 * <p>A key document: {@code _id} id of the key, {@code o} its household, {@code g} which of its
 * keys it is, {@code w} the wrapped key, {@code m} id of the master key. A key that was destroyed
 * leaves {@code x}, the moment, in place of {@code w}: a key that is not there at all was lost. The
 * secret stands under {@code _id} {@code pepper} and shows at the start whether the master key is
 * the right one. Collection {@code key_store} among the data names the secret that belongs to it,
 * so that data without its keys is noticed at the start.
 */
final class StoredVault implements Vault {

  static final String COLLECTION = "keys";
  static final String MARK = "key_store";
  private static final String PEPPER = "pepper";
  private static final String DESTROYED = "x";
  private static final int KEY_BYTES = 32;
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
   * @param data where the sealed data stands
   * @param keyStore where the keys stand
   * @throws KeyFileException when the master key is lost, wrong or open to others, or the keys do
   *     not belong to the data
   */
  static StoredVault of(MongoDatabase data, MongoDatabase keyStore, Path keyFile, Path dataFolder) {
    MongoCollection<Document> keys = keyStore.getCollection(COLLECTION);
    Document pepper = keys.find(Filters.eq("_id", PEPPER)).first();
    Document mark = data.getCollection(MARK).find(Filters.eq("_id", PEPPER)).first();
    boolean claimed = data.getCollection(StoredClaims.COLLECTION).find().first() != null;
    if (pepper == null && (mark != null || claimed || keys.find().first() != null)) {
      throw new KeyFileException(
          "the keys of this store are lost, and it holds data sealed under them: bring the file of"
              + " the keys back");
    }
    MasterKey master = MasterKey.of(keyFile, dataFolder, pepper == null);
    keys.createIndex(Indexes.ascending("o", "g"), new IndexOptions().unique(true));
    Document found = pepper == null ? newPepper(keys, master) : pepper;
    StoredVault vault = new StoredVault(keys, master, unwrapped(found, master));
    vault.belongsTo(data.getCollection(MARK));
    return vault;
  }

  private static Document newPepper(MongoCollection<Document> keys, MasterKey master) {
    Inserts.unlessThere(keys, key(PEPPER, PEPPER, 0, master, Gcm.random(KEY_BYTES)));
    Document found = keys.find(Filters.eq("_id", PEPPER)).first();
    if (found == null) {
      throw new IllegalStateException("the secret of digests was not kept");
    }
    return found;
  }

  private void belongsTo(MongoCollection<Document> marks) {
    String mine = digest("key store", PEPPER);
    if (Inserts.unlessThere(marks, new Document("_id", PEPPER).append("d", mine))) {
      return;
    }
    Document mark = marks.find(Filters.eq("_id", PEPPER)).first();
    if (mark == null || !mine.equals(mark.getString("d"))) {
      throw new KeyFileException(
          "the keys are those of another store: bring the file of this store's keys back");
    }
  }

  private static Document key(
      String id, String owner, int generation, MasterKey master, byte[] plain) {
    return new Document("_id", id)
        .append("o", owner)
        .append("g", generation)
        .append("w", new Binary(master.wrap(plain, id + "|" + owner)))
        .append("m", master.id());
  }

  private static byte[] unwrapped(Document found, MasterKey master) {
    String about = found.getString("_id") + "|" + found.getString("o");
    return master.unwrap(found.get("w", Binary.class).getData(), about);
  }

  @Override
  public Sealer sealer(String household) {
    Document found = current(household);
    if (found == null) {
      throw new KeyLostException(household);
    }
    return sealer(found);
  }

  @Override
  public Sealer newSealer(String household) {
    Document found = current(household);
    if (found == null) {
      String id = "key-" + UUID.randomUUID();
      Inserts.unlessThere(keys, key(id, household, 0, master, Gcm.random(KEY_BYTES)));
      found = current(household);
    }
    if (found == null) {
      throw new IllegalStateException("the key of " + household + " was not kept");
    }
    return sealer(found);
  }

  private @Nullable Document current(String household) {
    return keys.find(Filters.eq("o", household)).sort(Sorts.descending("g")).first();
  }

  private Sealer sealer(Document found) {
    if (found.containsKey(DESTROYED)) {
      throw new IllegalStateException("the key of " + found.getString("o") + " was destroyed");
    }
    HouseholdKey key = householdKey(found);
    return (field, length, value) -> key.seal(field, length, value);
  }

  private HouseholdKey householdKey(Document found) {
    String owner = found.getString("o");
    return new HouseholdKey(found.getString("_id"), owner, unwrapped(found, master));
  }

  @Override
  public Opener opener(Collection<String> households) {
    Map<String, HouseholdKey> byId = new HashMap<>();
    Set<String> destroyed = new HashSet<>();
    keys.find(Filters.in("o", List.copyOf(new LinkedHashSet<>(households))))
        .forEach(
            found -> {
              String id = found.getString("_id");
              if (found.containsKey(DESTROYED)) {
                destroyed.add(id);
              } else {
                byId.put(id, householdKey(found));
              }
            });
    return (household, field, seal) -> {
      if (destroyed.contains(seal.kid())) {
        return null;
      }
      HouseholdKey key = byId.get(seal.kid());
      if (key == null) {
        throw new KeyLostException(household);
      }
      return key.open(household, field, seal);
    };
  }

  @Override
  public boolean destroy(String household, Instant at) {
    return keys.updateMany(
                Filters.and(Filters.eq("o", household), Filters.exists(DESTROYED, false)),
                Updates.combine(Updates.set(DESTROYED, at.toEpochMilli()), Updates.unset("w")))
            .getModifiedCount()
        > 0;
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
