package anda.imports.text;

import anda.imports.text.AmountParts.Part;
import anda.imports.text.AmountWords.Word;
import anda.imports.text.Classified.Scope;
import anda.kernel.Amount;
import anda.kernel.Amount.Qualifier;
import anda.kernel.AmountKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 金额归类器 Says of which kinds a published figure is, by the words of its source alone.
 *
 * <p>Only like kinds are ever added up, so a figure whose words leave its kind open stays {@code
 * NOT_STATED}, and one of several kinds whose parts are not all given stays {@code MIXED}; a figure
 * is split only where its parts add up to it exactly. The rules are the same for every row.
 */
public final class AmountClassifier {

  /**
   * 依据 What a row says about a figure.
   *
   * @param programme programme, for example 京蒙
   * @param donor who gives
   * @param title title of the project
   * @param sector sector as printed
   * @param detail words about the money
   * @param breakdown further words that may tell its parts
   * @param check remarks of whoever collected the row
   * @param amount the figure; null = not published
   */
  public record Facts(
      @Nullable String programme,
      @Nullable String donor,
      @Nullable String title,
      @Nullable String sector,
      @Nullable String detail,
      @Nullable String breakdown,
      @Nullable String check,
      @Nullable WrittenAmount amount) {

    boolean beijing() {
      return (plain(programme) + plain(donor) + plain(detail)).matches("(?is).*(京|beijing).*");
    }

    boolean paired() {
      return donor != null || beijing();
    }
  }

  /** Words about one figure are short; longer texts are read this far. */
  private static final int LONGEST = 1_000;

  private static final Pattern CELL_IS =
      Pattern.compile("(?i)(?:funds|amount|figure)(?: cell)? (?:is|are|means) ([^,;，；]+)");
  private static final Pattern PARTIAL =
      Pattern.compile("(?i)(?<![\\d.])\\d[\\d,.]* ?(?:wan|万元|万)? of the \\p{L}+|\\bof which\\b|其中");
  private static final Pattern FIGURE_IN_WORDS =
      Pattern.compile("(?i)\\d[\\d,.]*\\+? ?(wan\\b|万元|万|亿元|亿|million yuan)");
  private static final Pattern AT_LEAST =
      Pattern.compile("(?i)(above|more than|over|at least) this figure|printed with 余|^以上$");
  private static final Pattern ABOUT = Pattern.compile("(?i)(about|around) this figure|^约$");
  private static final Pattern AT_MOST =
      Pattern.compile("(?i)(below|under|less than|nearly) this figure|printed with 近");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|（[^（）]*）");
  private static final Pattern CLAUSES = Pattern.compile("[;；,，+＋]\\s*");

  private AmountClassifier() {}

  /** Scope and kinds of a figure. */
  public static Classified classify(Facts facts) {
    List<AmountDoubt> doubts = new ArrayList<>();
    Scope scope =
        AmountScope.of(plain(facts.title()), plain(facts.sector()), plain(facts.detail()));
    WrittenAmount amount = facts.amount();
    if (amount == null) {
      if (FIGURE_IN_WORDS.matcher(plain(facts.detail())).find()) {
        doubts.add(AmountDoubt.AMOUNT_ONLY_IN_WORDS);
      }
      return new Classified(scope, List.of(), doubts);
    }
    List<Amount> parts = AmountSplit.of(facts, amount, doubts);
    if (!parts.isEmpty()) {
      return new Classified(scope, parts, doubts);
    }
    AmountKind kind =
        doubts.contains(AmountDoubt.PARTS_DO_NOT_ADD_UP)
            ? AmountKind.MIXED
            : kind(facts, amount, doubts);
    return new Classified(scope, List.of(whole(facts, amount, kind)), doubts);
  }

  private static boolean addsUp(String detail, WrittenAmount amount) {
    return AmountSplit.sum(AmountParts.joined(detail)) == amount.fen();
  }

  private static AmountKind kind(Facts facts, WrittenAmount amount, List<AmountDoubt> doubts) {
    Matcher stated = CELL_IS.matcher(plain(facts.check()));
    if (stated.find()) {
      AmountKind kind = one(kinds(facts, stated.group(1)));
      if (kind != AmountKind.NOT_STATED) {
        return kind;
      }
    }
    String detail = plain(facts.detail());
    boolean partial = PARTIAL.matcher(detail).find() || tellsOnePart(facts, amount, doubts);
    if (partial && !addsUp(detail, amount)) {
      doubts.add(AmountDoubt.PARTS_NOT_ALL_GIVEN);
      return AmountKind.MIXED;
    }
    String outside = BRACKETS.matcher(detail).replaceAll(" ").strip();
    Set<AmountKind> kinds = kinds(facts, outside.isEmpty() ? detail : outside);
    Set<Word> title = AmountWords.in(plain(facts.title()));
    if (kinds.isEmpty()) {
      kinds = titleKinds(facts, title);
    } else if (title.contains(Word.DONATION)) {
      Set<Word> words = words(outside);
      words.add(Word.DONATION);
      kinds = AmountWords.kinds(words, facts.beijing(), facts.paired());
    }
    boolean sold = plain(facts.sector()).matches("(?i)consumption|消费.*");
    return kinds.isEmpty() && sold ? AmountKind.SALES : one(kinds);
  }

  /** Words of a title that name money; a firm in a title is what the project is about. */
  private static Set<AmountKind> titleKinds(Facts facts, Set<Word> title) {
    Set<Word> strong = EnumSet.copyOf(title);
    strong.removeAll(Set.of(Word.FIRM, Word.OTHER, Word.PARTNER, Word.GOODS));
    if (strong.contains(Word.DONATION)) {
      strong.remove(Word.FUNDS);
      if (Word.GOODS.in(plain(facts.title()))) {
        strong.add(Word.GOODS);
      }
    }
    return AmountWords.kinds(strong, facts.beijing(), facts.paired());
  }

  /** Whether a clause gives a figure of a known kind that is less than the whole. */
  private static boolean tellsOnePart(Facts facts, WrittenAmount amount, List<AmountDoubt> doubts) {
    String all = plain(facts.detail()) + "; " + plain(facts.breakdown());
    for (String clause : CLAUSES.split(all)) {
      Part part = AmountParts.of(clause.strip());
      if (part == null || kinds(facts, clause).isEmpty() || part.fen() == amount.fen()) {
        continue;
      }
      if (part.fen() < amount.fen()) {
        return true;
      }
      doubts.add(AmountDoubt.FIGURE_IN_WORDS_DIFFERS);
    }
    return false;
  }

  private static Set<AmountKind> kinds(Facts facts, String text) {
    return AmountWords.kinds(words(text), facts.beijing(), facts.paired());
  }

  private static Set<Word> words(String text) {
    Set<Word> words = EnumSet.noneOf(Word.class);
    for (String clause : CLAUSES.split(text)) {
      words.addAll(AmountWords.in(clause));
    }
    return words;
  }

  static AmountKind one(Set<AmountKind> kinds) {
    return switch (kinds.size()) {
      case 0 -> AmountKind.NOT_STATED;
      case 1 -> kinds.iterator().next();
      default -> AmountKind.MIXED;
    };
  }

  private static Amount whole(Facts facts, WrittenAmount amount, AmountKind kind) {
    String words = plain(facts.detail()) + ";" + plain(facts.check());
    Qualifier qualifier = amount.qualifier();
    if (qualifier == Qualifier.EXACT) {
      qualifier = AT_LEAST.matcher(words).find() ? Qualifier.AT_LEAST : qualifier;
      qualifier = ABOUT.matcher(words).find() ? Qualifier.ABOUT : qualifier;
      qualifier = AT_MOST.matcher(words).find() ? Qualifier.AT_MOST : qualifier;
    }
    String detail = facts.detail();
    String text = detail == null ? amount.text() : amount.text() + "; " + detail.strip();
    return new Amount(kind, amount.fen(), qualifier, text, amount.unit());
  }

  static String plain(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return Texts.halfWidth(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }
}
