package anda.household.web;

import anda.eventstore.view.HistoryReader;
import anda.household.command.HouseholdRefusal;
import anda.household.process.Identities;
import anda.household.query.StoredHouseholds;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import anda.web.Lookup;
import anda.web.ReadRule;
import anda.web.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 农户历程 What happened to a household, and the words around it. */
@RestController
@RequestMapping(HouseholdWrites.ADDRESS)
class HouseholdHistoryController implements ReadRule {

  private final StoredHouseholds stored;
  private final Identities identities;
  private final HistoryReader history;

  HouseholdHistoryController(
      StoredHouseholds stored, Identities identities, HistoryReader history) {
    this.stored = stored;
    this.identities = identities;
    this.history = history;
  }

  @GetMapping("/{id}/history")
  Map<String, List<HistoryReader.Item>> history(Lookup lookup, @PathVariable String id) {
    return Map.of("items", lookup.history(history, stored.cards(), id));
  }

  /** 附言 in clear; null = the household's identities were erased. */
  record RemarkAnswer(String event, @Nullable String remark) {}

  /** Words of the entries, which the history shows as sealed. */
  @GetMapping("/{id}/remarks")
  Map<String, List<RemarkAnswer>> remarks(Lookup lookup, @PathVariable String id) {
    if (stored.cards().one(id, lookup.at()).isEmpty()) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_UNKNOWN, null, id);
    }
    Identities.Opening opening = identities.opening(List.of(id));
    return Map.of(
        "items",
        stored.remarks(id).stream()
            .map(one -> new RemarkAnswer(one.event(), opening.remark(id, one.remark())))
            .toList());
  }

  /** The life of a household is the banner's own. */
  @Override
  public Optional<Refusal> refused(Role role) {
    return role == Role.PARTNER
        ? Optional.of(HouseholdRefusal.HOUSEHOLD_NOT_FOR_PARTNER)
        : Optional.empty();
  }
}
