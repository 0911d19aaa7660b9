package anda.imports.text;

import anda.imports.text.Classified.Scope;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the figure of one project from a total of several. */
final class AmountScope {

  private static final Pattern TOTAL_SECTOR =
      Pattern.compile("all|全部|综合|各类|合计", Pattern.CASE_INSENSITIVE);
  private static final Pattern TOTAL_TITLE = Pattern.compile("(?i)^(all|全部|各类)\\b.*|^(全部|各类|所有).*");
  private static final Pattern ONLY_TOTAL =
      Pattern.compile(
          "(?i)^((19|20)\\d{2}年?度?|year|annual|district|city|projects?|plan|funds?|of|the|over|two"
              + "|three|years|total|whole|pairing|cooperation|amounts?|money"
              + "|support|aid|for|in|from|to|and|cumulative|sum|fiscal"
              + "|项目|计划|资金|年度|合计|总计|总额|总量|共计|累计|历年|投入|拨付|安排|帮扶|扶贫|协作|京蒙|东西部"
              + "|对口|支援|援助|财政|市级|区级|各级|全市|全区|全旗|全县|至|到|和|的"
              + "|[\\s,()（）—–-]|\\d{1,3}\\b)++$");

  /** What says of itself that it is the total of a whole pairing, beside whatever place. */
  private static final Pattern WHOLE_PAIRING =
      Pattern.compile(
          "(?i).*(\\bwhole (of the )?pairing\\b|\\b(funds?|money|support|aid) total\\b"
              + "|\\btotal (of |for )?(the )?(funds?|money|support|aid|pairing)\\b"
              + "|(资金|投入|款项|金额)[^，。；,;]{0,4}(合计|总计|总额|总量)"
              + "|累计(投入|拨付|安排|到位|援助|帮扶)[^，。；,;]{0,8}(资金|款)\\s*$).*");

  private static final Pattern PROJECT_COUNT =
      Pattern.compile(
          "(?i)(?<![\\d.])(\\d{1,3}(?:,\\d{3})*|\\d{4,6}) ?(?:projects\\b|个?项目)"
              + "|projects \\((\\d+)\\)|项目(\\d+)个");

  private AmountScope() {}

  /** One project or a total, by the words of title, sector and detail; empty where not given. */
  static Scope of(String title, String sector, String detail) {
    boolean total =
        TOTAL_SECTOR.matcher(sector).matches()
            || TOTAL_TITLE.matcher(title).matches()
            || !title.isEmpty() && ONLY_TOTAL.matcher(title).matches()
            || WHOLE_PAIRING.matcher(title).matches()
            || countsProjects(title)
            || countsProjects(detail);
    return total ? Scope.STATEMENT : Scope.PROJECT;
  }

  private static boolean countsProjects(String text) {
    Matcher match = PROJECT_COUNT.matcher(text);
    while (match.find()) {
      String digits = match.group(1);
      if (digits == null) {
        digits = match.group(2) == null ? match.group(3) : match.group(2);
      }
      int count = Integer.parseInt(digits.replace(",", ""));
      boolean year = digits.matches("(19|20)\\d{2}");
      if (count > 1 && !year) {
        return true;
      }
    }
    return false;
  }
}
