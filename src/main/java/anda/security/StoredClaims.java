package anda.security;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
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
  public Claim reserve(String digest, String household, String member, Instant at) {
    Claim mine = new Claim(digest, household, member, false, at);
    try {
      claims.insertOne(document(mine));
      return mine;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
    // given back between the two: the next attempt gets it
    return of(digest).orElse(new Claim(digest, "", "", false, at));
  }

  @Override
  public void confirm(String household, Collection<String> digests) {
    if (!digests.isEmpty()) {
      claims.updateMany(
          Filters.and(Filters.in("_id", List.copyOf(digests)), Filters.eq(HOUSEHOLD, household)),
          Updates.set(CONFIRMED, true));
    }
  }

  @Override
  public void giveBack(String household, Collection<String> digests) {
    if (!digests.isEmpty()) {
      claims.deleteMany(
          Filters.and(
              Filters.in("_id", List.copyOf(digests)),
              Filters.eq(HOUSEHOLD, household),
              Filters.eq(CONFIRMED, false)));
    }
  }

  @Override
  public void reconcile(String household, Map<String, String> members, Instant youngerThan) {
    members.forEach(
        (digest, member) ->
            claims.replaceOne(
                Filters.eq("_id", digest),
                document(new Claim(digest, household, member, true, youngerThan)),
                new ReplaceOptions().upsert(true)));
    Bson settled =
        Filters.or(Filters.eq(CONFIRMED, true), Filters.lt(AT, youngerThan.toEpochMilli()));
    claims.deleteMany(
        Filters.and(
            Filters.eq(HOUSEHOLD, household),
            Filters.nin("_id", List.copyOf(members.keySet())),
            settled));
  }

  @Override
  public Set<String> unsettled(Instant before, int most) {
    Set<String> households = new LinkedHashSet<>();
    List<Document> found =
        claims
            .find(Filters.and(Filters.eq(CONFIRMED, false), Filters.lt(AT, before.toEpochMilli())))
            .sort(Sorts.ascending(AT))
            .limit(most)
            .into(new ArrayList<>());
    found.forEach(document -> households.add(document.getString(HOUSEHOLD)));
    return households;
  }

  private static Document document(Claim claim) {
    return new Document("_id", claim.digest())
        .append(HOUSEHOLD, claim.household())
        .append(MEMBER, claim.member())
        .append(CONFIRMED, claim.confirmed())
        .append(AT, claim.at().toEpochMilli());
  }

  private static Claim claim(Document document) {
    return new Claim(
        document.getString("_id"),
        document.getString(HOUSEHOLD),
        document.getString(MEMBER),
        document.getBoolean(CONFIRMED, false),
        Instant.ofEpochMilli(document.getLong(AT)));
  }
}
