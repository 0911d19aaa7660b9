package anda.household.process;

import anda.household.IdentityField;
import anda.household.Member;
import anda.household.Remarked;
import anda.household.SealedIdentity;
import anda.household.command.HouseholdTexts;
import anda.kernel.KernelRefusal;
import anda.kernel.Refused;
import anda.kernel.Sealed;
import anda.security.Opener;
import anda.security.Sealer;
import anda.security.Vault;
import java.nio.charset.StandardCharsets;
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

  /** Seals for one household that is there; fetches its key once. */
  public Sealing sealing(String household) {
    return sealing(vault.sealer(household));
  }

  /** Seals for one household that is about to be recorded. */
  public Sealing sealingNew(String household) {
    return sealing(vault.newSealer(household));
  }

  private static Sealing sealing(Sealer sealer) {
    return plain ->
        new SealedIdentity(
            seal(sealer, IdentityField.NAME, plain.name()),
            seal(sealer, IdentityField.ID_NUMBER, plain.idNumber()),
            seal(sealer, IdentityField.PHONE, plain.phone()),
            seal(sealer, IdentityField.ACCOUNT, plain.account()),
            plain.absent());
  }

  /**
   * Words about an act, sealed for a household.
   *
   * @throws Refused where they are too long or hold an ID number
   */
  public @Nullable Sealed remark(String household, @Nullable String text) {
    String words = HouseholdTexts.optional(Remarked.FIELD, text, HouseholdTexts.REMARK);
    if (words == null) {
      return null;
    }
    if (words.getBytes(StandardCharsets.UTF_8).length >= Remarked.LENGTH) {
      String most = Integer.toString(HouseholdTexts.REMARK);
      throw new Refused(KernelRefusal.TEXT_TOO_LONG, Remarked.FIELD, Remarked.FIELD, most);
    }
    return vault.sealer(household).seal(Remarked.FIELD, Remarked.LENGTH, words);
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
    return new Opening(vault.opener(households));
  }

  /** 启封 of some households. */
  public static final class Opening {

    private final Opener opener;

    Opening(Opener opener) {
      this.opener = opener;
    }

    /** In clear; unknown where there is nothing, or the key was destroyed. */
    public PlainIdentity open(String household, SealedIdentity identity) {
      return new PlainIdentity(
          of(household, IdentityField.NAME, identity),
          of(household, IdentityField.ID_NUMBER, identity),
          of(household, IdentityField.PHONE, identity),
          of(household, IdentityField.ACCOUNT, identity),
          identity.absent());
    }

    private @Nullable String of(String household, IdentityField field, SealedIdentity identity) {
      Sealed sealed = identity.of(field);
      return sealed == null ? null : opener.open(household, field.field(), sealed);
    }

    /** Words about an act; null where there are none, or the key was destroyed. */
    public @Nullable String remark(String household, @Nullable Sealed remark) {
      return remark == null ? null : opener.open(household, Remarked.FIELD, remark);
    }
  }

  /**
   * Members of one household, sealed anew for another.
   *
   * @param fresh whether the other is about to be recorded
   */
  public List<Member> resealed(String from, String to, List<Member> members, boolean fresh) {
    if (members.isEmpty()) {
      return List.of();
    }
    Opening opening = opening(List.of(from));
    Sealing sealing = fresh ? sealingNew(to) : sealing(to);
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
