package anda.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 公布规则读法 Figures that stand in the words of a published rule, in English as the sample files have
 * it and in Chinese. What is not surely understood is left alone. Pure.
 */
final class PublishedRules {

  private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
  private static final String PERCENT = "(\\d{1,2}(?:\\.\\d{1,4})?) ?(?:%|percent|per cent)";
  private static final Pattern YEARLY_RATE =
      Pattern.compile(
          PERCENT + "(?: (?:(?:a|per) year|yearly|annually)| ?(from )?((?:19|20)\\d\\d)(?!\\d))");
  private static final Pattern YEARLY_RATE_ZH =
      Pattern.compile(
          "(?:((?:19|20)\\d\\d)年(起)?|每年|年利率|年息|年收益率|年固定收益)"
              + "[^\\d，。；,;]{0,8}(\\d{1,2}(?:\\.\\d{1,4})?) ?%");
  private static final Pattern YEARLY_SUM =
      Pattern.compile(
          "(at least |floor )?"
              + NUMBER
              + "(?: (wan|yuan))?(?: (?:a|per) (household|person))? (?:a|per) year");
  private static final Pattern YEARLY_SUM_ZH =
      Pattern.compile("(?:每(户|人))?每年(不低于|至少)?" + NUMBER + "(万元|元)");
  private static final Pattern COLLECTIVES =
      Pattern.compile(
          "\\bto (\\d{1,4}) (?:village collectives|collectives|villages|gachas)\\b"
              + "|(\\d{1,4})个(?:嘎查村|嘎查|行政村|村集体|村)");
  private static final Pattern PLACE_COUNT =
      Pattern.compile("[(（](\\d{1,4}) ?(?:village collectives|villages|个(?:嘎查)?村)");
  private static final Pattern POSTS = Pattern.compile("(?i)\\bposts?\\b|公益岗|岗位");
  private static final Pattern EITHER =
      Pattern.compile(NUMBER + "(?: ?yuan|元)?(?: or |或)" + NUMBER + "(?!\\d|%| ?percent)");
  private static final Pattern STANDING =
      Pattern.compile(
          "(?=.*(?:household|lifted|person|户|脱贫|人))[^\\d%]{2,40}?(\\d{2,6})(?: ?yuan|元)?");
  private static final Pattern SHARE = Pattern.compile("(\\d{1,2})( ?%| percent)?(?![\\d.,]).*");
  private static final Pattern SLASHES =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2}(?:/\\d{1,2})+)(?![\\d/])");
  private static final Pattern CHANGING =
      Pattern.compile("(?i)\\b(?:until|after|before|then)\\b|之前|之后|以前|以后|改为|起");
  private static final Pattern PRICED =
      Pattern.compile(
          NUMBER + " shares? of " + NUMBER + " yuan|" + NUMBER + "股[^\\d]{0,4}每股" + NUMBER + "元");
  private static final Pattern EACH = Pattern.compile(NUMBER + " each\\b|各" + NUMBER + "元");
  private static final BigDecimal PPM_OF_PERCENT = BigDecimal.valueOf(10_000);
  private static final int WHOLE = 100;

  private PublishedRules() {}

  /**
   * 年利率 A yearly rate.
   *
   * @param year the year it is for, or its first one; null = each year
   * @param onward whether it goes on after that year
   */
  record Rate(@Nullable Integer year, boolean onward, int ppm) {}

  /**
   * 年金额 A sum a year.
   *
   * @param each for each of whom; null = for all together
   * @param atLeast whether it is a floor
   */
  record YearSum(BigDecimal yuan, @Nullable EachOf each, boolean atLeast) {}

  static List<Rate> rates(String text) {
    List<Rate> rates = new ArrayList<>();
    Matcher english = YEARLY_RATE.matcher(text);
    while (english.find()) {
      rates.add(rate(english.group(1), english.group(3), english.group(2) != null));
    }
    Matcher chinese = YEARLY_RATE_ZH.matcher(text);
    while (chinese.find()) {
      rates.add(rate(chinese.group(3), chinese.group(1), chinese.group(2) != null));
    }
    return rates;
  }

  private static Rate rate(String percent, @Nullable String year, boolean onward) {
    int ppm = new BigDecimal(percent).multiply(PPM_OF_PERCENT).intValueExact();
    return new Rate(year == null ? null : Integer.valueOf(year), onward, ppm);
  }

  static List<YearSum> yearSums(String text) {
    List<YearSum> sums = new ArrayList<>();
    Matcher english = YEARLY_SUM.matcher(text);
    while (english.find()) {
      String unit = english.group(3);
      EachOf each = each(english.group(4));
      // "at least 800 a year": nobody says of what, so nothing follows from it.
      if (unit != null || each != null) {
        sums.add(new YearSum(yuan(english.group(2), unit), each, english.group(1) != null));
      }
    }
    Matcher chinese = YEARLY_SUM_ZH.matcher(text);
    while (chinese.find()) {
      sums.add(
          new YearSum(
              yuan(chinese.group(3), chinese.group(4)),
              each(chinese.group(1)),
              chinese.group(2) != null));
    }
    return sums;
  }

  private static @Nullable EachOf each(@Nullable String word) {
    if (word == null) {
      return null;
    }
    return word.equals("household") || word.equals("户") ? EachOf.HOUSEHOLD : EachOf.PERSON;
  }

  private static BigDecimal yuan(String number, @Nullable String unit) {
    BigDecimal figure = number(number);
    boolean wan = unit != null && (unit.equals("wan") || unit.startsWith("万"));
    return wan ? figure.movePointRight(4) : figure;
  }

  /** How many collectives the rule names as receivers; null = none, or several numbers. */
  static @Nullable Long collectives(String text) {
    return only(COLLECTIVES, text);
  }

  /** How many villages the words for the place count. */
  static @Nullable Long villages(String place) {
    return only(PLACE_COUNT, place);
  }

  private static @Nullable Long only(Pattern pattern, String text) {
    List<String> found =
        pattern.matcher(text).results().map(PublishedRules::firstGroup).distinct().toList();
    return found.size() == 1 ? Long.valueOf(found.get(0)) : null;
  }

  private static String firstGroup(java.util.regex.MatchResult found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return "";
  }

  static boolean throughPosts(String text) {
    return POSTS.matcher(text).find();
  }

  /** Two sums of which each receiver gets one or the other; empty = none stated. */
  static List<BigDecimal> either(String text) {
    Matcher either = EITHER.matcher(text);
    return either.find() ? List.of(number(either.group(1)), number(either.group(2))) : List.of();
  }

  /** Sums by standing of the household, two or more; empty = the rule is another one. */
  static List<BigDecimal> byStanding(String text) {
    List<BigDecimal> sums = new ArrayList<>();
    for (String part : text.split("[,，;；、]")) {
      Matcher one = STANDING.matcher(part.strip());
      if (!one.matches()) {
        return List.of();
      }
      sums.add(number(one.group(1)));
    }
    return sums.size() > 1 ? sums : List.of();
  }

  /**
   * Per cents of one rule that make a whole; empty where there is none, or where the rule changed
   * on the way, so that nobody knows which share of the money each one met.
   */
  static List<Integer> shares(String text) {
    if (CHANGING.matcher(text).find()) {
      return List.of();
    }
    List<Integer> shares = new ArrayList<>();
    boolean percent = false;
    for (String part : text.split("[,，;；、]")) {
      Matcher share = SHARE.matcher(part.strip());
      if (share.matches()) {
        shares.add(Integer.valueOf(share.group(1)));
        percent |= share.group(2) != null;
      }
    }
    if (percent && shares.size() > 1 && sum(shares) == WHOLE) {
      return shares;
    }
    Matcher slashes = SLASHES.matcher(text);
    if (slashes.find()) {
      List<Integer> parts =
          Pattern.compile("/").splitAsStream(slashes.group(1)).map(Integer::valueOf).toList();
      return sum(parts) == WHOLE ? parts : List.of();
    }
    return List.of();
  }

  private static int sum(List<Integer> parts) {
    return parts.stream().mapToInt(Integer::intValue).sum();
  }

  /** Number of shares and the price of each; empty = none stated. */
  static List<BigDecimal> priced(String text) {
    Matcher priced = PRICED.matcher(text);
    if (!priced.find()) {
      return List.of();
    }
    boolean english = priced.group(1) != null;
    return List.of(number(priced.group(english ? 1 : 3)), number(priced.group(english ? 2 : 4)));
  }

  /** The sum for each one; null = none stated. */
  static @Nullable BigDecimal each(String text, boolean any) {
    Matcher each = EACH.matcher(text);
    return any && each.find()
        ? number(each.group(1) == null ? each.group(2) : each.group(1))
        : null;
  }

  static BigDecimal number(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }
}
