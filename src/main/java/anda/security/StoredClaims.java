package anda.security;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** 占用库 Claims in collection {@code identity_claims}: {@code _id} the digest, so that it is one. */
final class StoredClaims implements IdentityClaims {

  static final String COLLECTION = "identity_claims";
  private static final String HOUSEHOLD = "h";
  private static final String MEMBER = "m";
  private static final String CONFIRMED = "c";
  private static final String AT = "at";
  private static final String COMMAND = "w";
  private static final String POSITION = "p";

  private final MongoCollection<Document> claims;

  StoredClaims(MongoDatabase database) {
    claims = database.getCollection(COLLECTION);
    claims.createIndex(Indexes.ascending(HOUSEHOLD));
    claims.createIndex(Indexes.ascending(MEMBER));
    claims.createIndex(Indexes.ascending(CONFIRMED, AT));
  }

  @Override
  public Optional<Claim> of(String digest) {
    return Optional.ofNullable(claims.find(Filters.eq("_id", digest)).first())
        .map(StoredClaims::claim);
  }

  @Override
  public Map<String, Claim> of(Collection<String> digests) {
    Map<String, Claim> found = new HashMap<>();
    claims
        .find(Filters.in("_id", List.copyOf(new LinkedHashSet<>(digests))))
        .forEach(document -> found.put(document.getString("_id"), claim(document)));
    return found;
  }

  @Override
  public Optional<Claim> ofMember(String member) {
    return Optional.ofNullable(claims.find(Filters.eq(MEMBER, member)).first())
        .map(StoredClaims::claim);
  }

  @Override
  public boolean isEmpty() {
    return claims.find().first() == null;
  }

  @Override
  public Claim reserve(String digest, String household, String member, String command, Instant at) {
    Claim mine = new Claim(digest, household, member, false, command, at);
    if (Inserts.unlessThere(claims, document(mine, -1))) {
      return mine;
    }
    // given back between the two: the next attempt gets it
    return of(digest).orElse(new Claim(digest, "", "", false, "", at));
  }

  @Override
  public void confirm(String household, Collection<String> digests, long position) {
    if (!digests.isEmpty()) {
      claims.updateMany(
          Filters.and(
              Filters.in("_id", List.copyOf(digests)),
              Filters.eq(HOUSEHOLD, household),
              Filters.lt(POSITION, position)),
          Updates.combine(Updates.set(CONFIRMED, true), Updates.set(POSITION, position)));
    }
  }

  @Override
  public void giveBack(String command, Collection<String> digests) {
    if (!digests.isEmpty()) {
      claims.deleteMany(
          Filters.and(
              Filters.in("_id", List.copyOf(digests)),
              Filters.eq(COMMAND, command),
              Filters.eq(CONFIRMED, false)));
    }
  }

  @Override
  public Set<String> reconcile(
      String household, Map<String, String> members, long position, Instant youngerThan) {
    Set<String> held = new LinkedHashSet<>();
    members.forEach(
        (digest, member) -> {
          Claim told = new Claim(digest, household, member, true, "", youngerThan);
          if (!taken(told, position, youngerThan)
              && !Inserts.unlessThere(claims, document(told, position))) {
            held.add(digest);
          }
        });
    Bson settled =
        Filters.or(
            Filters.and(Filters.eq(CONFIRMED, true), Filters.lte(POSITION, position)),
            old(youngerThan));
    claims.deleteMany(
        Filters.and(
            Filters.eq(HOUSEHOLD, household),
            Filters.nin("_id", List.copyOf(members.keySet())),
            settled));
    return held;
  }

  /** Whether the claim is now as told, or as a later entry told it. */
  private boolean taken(Claim told, long position, Instant youngerThan) {
    Bson ours =
        Filters.or(Filters.eq(HOUSEHOLD, told.household()), Filters.eq(MEMBER, told.member()));
    Bson free = Filters.or(Filters.and(ours, Filters.lte(POSITION, position)), old(youngerThan));
    long changed =
        claims
            .replaceOne(
                Filters.and(Filters.eq("_id", told.digest()), free), document(told, position))
            .getMatchedCount();
    return changed > 0
        || claims.find(Filters.and(Filters.eq("_id", told.digest()), ours)).first() != null;
  }

  private static Bson old(Instant youngerThan) {
    return Filters.and(Filters.eq(CONFIRMED, false), Filters.lt(AT, youngerThan.toEpochMilli()));
  }

  @Override
  public void forget(String household) {
    claims.deleteMany(Filters.eq(HOUSEHOLD, household));
  }

  @Override
  public Set<String> unsettled(Instant before, int most, Collection<String> aside) {
    Set<String> households = new LinkedHashSet<>();
    Bson asked = Filters.and(old(before), Filters.nin(HOUSEHOLD, List.copyOf(aside)));
    List<Document> found =
        claims.find(asked).sort(Sorts.ascending(AT)).limit(most).into(new ArrayList<>());
    found.forEach(document -> households.add(document.getString(HOUSEHOLD)));
    return households;
  }

  private static Document document(Claim claim, long position) {
    return new Document("_id", claim.digest())
        .append(HOUSEHOLD, claim.household())
        .append(MEMBER, claim.member())
        .append(CONFIRMED, claim.confirmed())
        .append(COMMAND, claim.command())
        .append(POSITION, position)
        .append(AT, claim.at().toEpochMilli());
  }

  private static Claim claim(Document document) {
    return new Claim(
        document.getString("_id"),
        document.getString(HOUSEHOLD),
        document.getString(MEMBER),
        document.getBoolean(CONFIRMED, false),
        document.getString(COMMAND),
        Instant.ofEpochMilli(document.getLong(AT)));
  }
}
