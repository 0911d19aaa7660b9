package anda.household.process;

import anda.household.IdentityField;
import anda.household.Member;
import anda.household.SealedIdentity;
import anda.kernel.Sealed;
import anda.security.Opener;
import anda.security.Sealer;
import anda.security.Vault;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 身份封启 Seals and opens the identities of members; what it opens stays in memory. */
@Component
public class Identities {

  private final Vault vault;

  Identities(Vault vault) {
    this.vault = vault;
  }

  /** Seals for one household; fetches its key once. */
  public Sealing sealing(String household) {
    Sealer sealer = vault.sealer(household);
    return plain ->
        new SealedIdentity(
            seal(sealer, IdentityField.NAME, plain.name()),
            seal(sealer, IdentityField.ID_NUMBER, plain.idNumber()),
            seal(sealer, IdentityField.PHONE, plain.phone()),
            seal(sealer, IdentityField.ACCOUNT, plain.account()));
  }

  private static @Nullable Sealed seal(Sealer sealer, IdentityField field, @Nullable String value) {
    return value == null ? null : sealer.seal(field.field(), field.length(), value);
  }

  /** 封存 of one household. */
  @FunctionalInterface
  public interface Sealing {

    /** The same, sealed. */
    SealedIdentity seal(PlainIdentity plain);
  }

  /** Opens for the given households; fetches their keys once. */
  public Opening opening(Collection<String> households) {
    Opener opener = vault.opener(households);
    return (household, identity) ->
        new PlainIdentity(
            open(opener, household, IdentityField.NAME, identity),
            open(opener, household, IdentityField.ID_NUMBER, identity),
            open(opener, household, IdentityField.PHONE, identity),
            open(opener, household, IdentityField.ACCOUNT, identity));
  }

  private static @Nullable String open(
      Opener opener, String household, IdentityField field, SealedIdentity identity) {
    Sealed sealed = identity.of(field);
    return sealed == null ? null : opener.open(household, field.field(), sealed);
  }

  /** 启封 of some households. */
  @FunctionalInterface
  public interface Opening {

    /** In clear; unknown where there is nothing, or the key was destroyed. */
    PlainIdentity open(String household, SealedIdentity identity);
  }

  /** Members of one household, sealed anew for another. */
  public List<Member> resealed(String from, String to, List<Member> members) {
    if (members.isEmpty()) {
      return List.of();
    }
    Opening opening = opening(List.of(from));
    Sealing sealing = sealing(to);
    return members.stream()
        .map(member -> member.as(sealing.seal(opening.open(from, member.identity()))))
        .toList();
  }

  /** Keyed digest of an ID number, for claims and searches only. */
  public String digest(String idNumber) {
    return vault.digest("idNumber", idNumber);
  }

  /** Keyed digest of a request that holds personal data, in place of a plain one. */
  public String requestDigest(String digest) {
    return vault.digest("request", digest);
  }
}
