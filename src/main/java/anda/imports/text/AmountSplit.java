package anda.imports.text;

import anda.imports.text.AmountClassifier.Facts;
import anda.imports.text.AmountParts.Part;
import anda.imports.text.AmountWords.Word;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a figure into the parts its source gives, where they add up to it exactly. */
final class AmountSplit {

  private AmountSplit() {}

  /** The figure by its parts; empty unless they are all given and at least one has a known kind. */
  static List<Amount> of(Facts facts, WrittenAmount amount, List<AmountDoubt> doubts) {
    List<String> segments =
        new ArrayList<>(List.of(AmountClassifier.plain(facts.detail()).split("[;；]\\s*")));
    segments.addAll(List.of(AmountClassifier.plain(facts.breakdown()).split("[;；]\\s*")));
    for (String segment : segments) {
      List<Part> joined = AmountParts.joined(segment);
      if (joined.size() > 1) {
        if (sum(joined) != amount.fen()) {
          doubts.add(AmountDoubt.PARTS_DO_NOT_ADD_UP);
          return List.of();
        }
        return kinded(facts, joined);
      }
      List<Part> listed = AmountParts.listed(segment);
      if (listed.size() > 1 && sum(listed) == amount.fen()) {
        return kinded(facts, listed);
      }
    }
    return across(facts, amount, doubts);
  }

  /** Parts with a semicolon between them, where nothing else is told. */
  private static List<Amount> across(Facts facts, WrittenAmount amount, List<AmountDoubt> doubts) {
    List<Part> parts = new ArrayList<>();
    for (String segment :
        AmountClassifier.plain(facts.detail()).strip().split("[;；,，、](?!\\d{3}(?!\\d))\\s*")) {
      Part part = AmountParts.of(segment.strip());
      if (part == null
          || AmountWords.kinds(AmountWords.ofPart(part.text()), true, true).isEmpty()) {
        return List.of();
      }
      parts.add(part);
    }
    if (parts.size() > 1 && sum(parts) == amount.fen()) {
      return kinded(facts, parts);
    }
    if (parts.size() > 1 && sum(parts) > amount.fen()) {
      doubts.add(AmountDoubt.PARTS_DO_NOT_ADD_UP);
    }
    return List.of();
  }

  static long sum(List<Part> parts) {
    return parts.stream().mapToLong(Part::fen).sum();
  }

  private static List<Amount> kinded(Facts facts, List<Part> parts) {
    boolean donation =
        Word.DONATION.in(
            AmountClassifier.plain(facts.title()) + " " + AmountClassifier.plain(facts.detail()));
    List<Amount> amounts = new ArrayList<>();
    boolean known = false;
    for (Part part : parts) {
      Set<Word> words = AmountWords.ofPart(part.text());
      if (donation) {
        if (!words.contains(Word.CASH) && !words.contains(Word.GOODS)) {
          return List.of();
        }
        words.add(Word.DONATION);
        words.remove(Word.FUNDS);
      }
      AmountKind kind =
          AmountClassifier.one(AmountWords.kinds(words, facts.beijing(), facts.paired()));
      known |= kind != AmountKind.NOT_STATED && kind != AmountKind.OTHER_STATED;
      amounts.add(
          new Amount(
              kind == AmountKind.NOT_STATED ? AmountKind.OTHER_STATED : kind,
              part.fen(),
              part.qualifier(),
              part.text(),
              AmountText.Unit.WAN_YUAN.label()));
    }
    return known ? amounts : List.of();
  }
}
