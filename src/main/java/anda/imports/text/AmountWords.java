package anda.imports.text;

import anda.kernel.AmountKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which sources name kinds of money, and what several of them together mean. */
final class AmountWords {

  /** What a word points to; more than the kinds, for some words only matter beside others. */
  enum Word {
    CENTRAL("\\bcentral\\b|\\bnational\\b|中央|国家级"),
    REGION("\\bregion(al)?\\b|\\bprovinc(e|ial)\\b|自治区|省级|省财政|省本级"),
    LEAGUE("\\bleague\\b|\\bprefectur(e|al)\\b|盟级|盟市|盟本级|州级"),
    BANNER("\\bbanner\\b|\\bcounty\\b|旗级|旗本级|旗县|旗财政|县级|县财政|县本级"),
    CITY("\\bcity\\b|\\bmunicipal(ity)?\\b|市级|市财政|市本级"),
    DISTRICT("\\bdistrict\\b|区级|区财政|区本级"),
    PARTNER(
        "\\b(beijing|tianjin|liaoning|shanghai|jiangsu|zhejiang|fujian|shandong|guangdong)\\b"
            + "|北京|天津|辽宁|上海|江苏|浙江|福建|山东|广东"),
    PAIRING(
        "\\b(cooperation|pairing|counterpart|east-west)\\b(?! (with|between))"
            + "|协作(财政)?资金|对口支援资金|京蒙(对口)?(协作|帮扶)?(专项|财政)?资金"),
    AID("\\b(support|aid|assistance) (funds?|money)\\b|(帮扶|援助)(财政)?资金|财政(帮扶|援助)资金"),
    FISCAL(
        "\\bfiscal\\b|\\bbudget(ary)?\\b|\\bspecial\\b|\\b(poverty|relief|alleviation) funds?\\b"
            + "|财政|专项|扶贫资金|衔接资金"),
    DONATION("\\bdonat\\w+|\\bgifts?\\b|\\bcharit\\w+|捐|赠"),
    CASH("\\bcash\\b|现金|捐款"),
    GOODS(
        "\\bin[- ]kind\\b|\\b(goods|materials|supplies|equipment|clothes|books|computers|worth)\\b"
            + "|物资|折款|折价|实物|设备"),
    FIRM_MONEY(
        "\\b(firms?|compan(y|ies)|enterprises?|corporate) (will |to |plans? to |has |have )?"
            + "(invest\\w*|funds?|money|capital)"
            + "|\\binvest(ed|ment)? (by|of|from) (a |the )?(\\w+ )?(firm|compan|enterprise)"
            + "|\\binvest\\w* by [^,;]{0,40}(集团|公司)|企业投资|企业出资|企业自筹|企业自有|社会资本"),
    FIRM("\\bfirms?\\b|\\bcompan(y|ies)\\b|\\benterprises?\\b|企业|公司"),
    BOND("\\bbonds?\\b|债券|专项债"),
    LOAN("\\bloans?\\b|\\bcredits?\\b|贷款"),
    OWN("\\bown\\b|\\bself-(raised|funded)\\b|(?<!企业)自筹|(?<!企业)自有"),
    SALES("\\bsales?\\b|\\bsold\\b|\\bselling\\b|\\bturnover\\b|销售|消费帮扶|消费扶贫"),
    ORDERS("\\borders\\b|\\border (book|value|volume)\\b|订单"),
    SEVERAL("\\bmixed\\b|\\ball sources\\b|各类资金|多渠道|混合"),
    OTHER(
        "\\b(merged|integrated|departments?|social(?! donat)|society|other|others"
            + "|local|matching|lottery)\\b"
            + "|整合|部门|社会(?!捐)|其他|其它|配套|彩票"),
    FUNDS("(?<!donated )(?<!donation )\\b(funds?|money)\\b|(?<!捐赠)资金|经费");

    private final Pattern pattern;

    Word(String regex) {
      pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    boolean in(String text) {
      return pattern.matcher(text).find();
    }
  }

  private static final Map<Word, AmountKind> SIMPLE = new EnumMap<>(Word.class);

  static {
    SIMPLE.put(Word.CENTRAL, AmountKind.CENTRAL_FISCAL);
    SIMPLE.put(Word.REGION, AmountKind.REGION_FISCAL);
    SIMPLE.put(Word.LEAGUE, AmountKind.LEAGUE_FISCAL);
    SIMPLE.put(Word.BANNER, AmountKind.BANNER_FISCAL);
    SIMPLE.put(Word.FIRM_MONEY, AmountKind.ENTERPRISE_INVESTMENT);
    SIMPLE.put(Word.BOND, AmountKind.BOND);
    SIMPLE.put(Word.LOAN, AmountKind.LOAN);
    SIMPLE.put(Word.OWN, AmountKind.OWN);
    SIMPLE.put(Word.SALES, AmountKind.SALES);
    SIMPLE.put(Word.ORDERS, AmountKind.ORDERS);
    SIMPLE.put(Word.SEVERAL, AmountKind.MIXED);
    SIMPLE.put(Word.OTHER, AmountKind.OTHER_STATED);
  }

  /** Words that name a kind only where money is spoken of: "city" may also be a place. */
  private static final Set<Word> ONLY_OF_MONEY =
      EnumSet.of(
          Word.CENTRAL,
          Word.REGION,
          Word.LEAGUE,
          Word.BANNER,
          Word.CITY,
          Word.DISTRICT,
          Word.PARTNER,
          Word.OTHER,
          Word.OWN,
          Word.PAIRING,
          Word.FISCAL,
          Word.FIRM);

  private static final Pattern SPEAKS_OF_MONEY =
      Pattern.compile(
          "\\b(funds?|fiscal|money|budget|level|grants?|allocations?|capital)\\b|财政|资金|经费|级",
          Pattern.CASE_INSENSITIVE);

  /** What may stand beside such words without turning them into a place or a person. */
  private static final Pattern FILLERS =
      Pattern.compile(
          "\\d[\\d,.]*[+%]?|\\b(and|the|of|with|from|by|new|added|plan|year|first|second|third"
              + "|batch|wan|yuan|about|over|in|for|as|relief|all|each|or)\\b"
              + "|[^\\p{L}]+|万元|万|亿元|亿|元|和|及",
          Pattern.CASE_INSENSITIVE);

  private AmountWords() {}

  /** Words of a clause that name money there. */
  static Set<Word> in(String clause) {
    Set<Word> words = EnumSet.noneOf(Word.class);
    for (Word word : Word.values()) {
      if (word.in(clause)) {
        words.add(word);
      }
    }
    if (!SPEAKS_OF_MONEY.matcher(clause).find() && !isOnlyOfMoney(clause)) {
      words.removeAll(ONLY_OF_MONEY);
    }
    return words;
  }

  /** Words of a part of a sum, where everything beside the figure names the money. */
  static Set<Word> ofPart(String part) {
    Set<Word> words = EnumSet.noneOf(Word.class);
    for (Word word : Word.values()) {
      if (word.in(part)) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isOnlyOfMoney(String clause) {
    String rest = clause;
    for (Word word : ONLY_OF_MONEY) {
      rest = word.pattern.matcher(rest).replaceAll(" ");
    }
    return FILLERS.matcher(rest).replaceAll("").isBlank();
  }

  /**
   * The kinds that words name together.
   *
   * @param beijing whether "city" and "district" are Beijing's
   * @param paired whether the money comes from a pairing at all
   */
  static Set<AmountKind> kinds(Set<Word> words, boolean beijing, boolean paired) {
    Set<AmountKind> kinds = EnumSet.noneOf(AmountKind.class);
    SIMPLE.forEach(
        (word, kind) -> {
          if (words.contains(word)) {
            kinds.add(kind);
          }
        });
    if (words.contains(Word.CITY)) {
      kinds.add(beijing ? AmountKind.CITY_FISCAL : AmountKind.LEAGUE_FISCAL);
    }
    if (words.contains(Word.DISTRICT)) {
      kinds.add(beijing ? AmountKind.DISTRICT_FISCAL : AmountKind.BANNER_FISCAL);
    }
    boolean levelGiven = kinds.stream().anyMatch(AmountWords::isLevel);
    if (!levelGiven && isPairing(words, kinds, paired)) {
      kinds.add(AmountKind.PAIRING_FISCAL_LEVEL_NOT_STATED);
    }
    boolean general = words.contains(Word.FISCAL) || words.contains(Word.AID) && !paired;
    if (general && !kinds.stream().anyMatch(AmountWords::isFiscal) && !words.contains(Word.BOND)) {
      kinds.add(AmountKind.FISCAL_LEVEL_NOT_STATED);
    }
    if (words.contains(Word.DONATION)) {
      addDonation(words, kinds);
    } else if (words.contains(Word.FIRM) && kinds.isEmpty()) {
      kinds.add(AmountKind.ENTERPRISE_INVESTMENT);
    }
    return kinds;
  }

  private static boolean isPairing(Set<Word> words, Set<AmountKind> kinds, boolean paired) {
    return words.contains(Word.PAIRING)
        || words.contains(Word.AID) && paired
        || words.contains(Word.PARTNER) && kinds.isEmpty() && !words.contains(Word.DONATION);
  }

  private static void addDonation(Set<Word> words, Set<AmountKind> kinds) {
    kinds.remove(AmountKind.ENTERPRISE_INVESTMENT);
    boolean goods = words.contains(Word.GOODS);
    if (goods && words.contains(Word.CASH)) {
      kinds.add(AmountKind.MIXED);
    }
    kinds.add(goods ? AmountKind.DONATION_IN_KIND : AmountKind.DONATION_CASH);
    if (words.contains(Word.FUNDS) && kinds.size() == 1) {
      kinds.add(AmountKind.NOT_STATED);
    }
  }

  private static boolean isLevel(AmountKind kind) {
    return switch (kind) {
      case CITY_FISCAL,
          DISTRICT_FISCAL,
          CENTRAL_FISCAL,
          REGION_FISCAL,
          LEAGUE_FISCAL,
          BANNER_FISCAL ->
          true;
      default -> false;
    };
  }

  private static boolean isFiscal(AmountKind kind) {
    return isLevel(kind) || kind == AmountKind.PAIRING_FISCAL_LEVEL_NOT_STATED;
  }
}
