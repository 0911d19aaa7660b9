package anda.project.process;

import anda.imports.text.DateText;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import anda.project.BenefitIntent;
import anda.project.LinkageMode;
import anda.project.ProjectStage;
import anda.project.Sector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 行内用词 What the words of a row mean; words that are not known mean nothing and are kept.
 *
 * <p>The same for every row: English as in the published sample files, Chinese as offices write.
 */
final class RowWords {

  private static final Map<String, Sector> SECTORS = new LinkedHashMap<>();
  private static final Map<String, LinkageMode> MODES = new LinkedHashMap<>();
  private static final Map<Pattern, ProjectStage> STAGES = new LinkedHashMap<>();
  private static final Pattern DATE = Pattern.compile("(?<![\\d.])\\d{4}(-\\d{2}){0,2}(?![\\d.-])");
  private static final Pattern ADDRESS = Pattern.compile("\\S+\\.\\S+(\\s.*)?");

  static {
    sector(Sector.INDUSTRY, "industry", "产业", "产业协作", "产业合作", "产业发展");
    sector(Sector.LABOUR, "labour", "labor", "劳务", "劳务协作", "就业");
    sector(Sector.CONSUMPTION, "consumption", "消费", "消费帮扶", "消费扶贫");
    sector(Sector.EDUCATION, "education", "教育");
    sector(Sector.HEALTH, "health", "卫生", "医疗", "健康", "卫生健康", "医疗卫生");
    sector(Sector.PUBLIC_SERVICE, "public service", "public services", "公共服务", "社会事业");
    sector(Sector.TRAINING, "training", "talent", "人才", "培训", "人才交流", "人才支援");
    sector(Sector.INFRASTRUCTURE, "infrastructure", "基础设施", "基础设施建设");
    sector(Sector.HOUSING, "housing", "住房", "安居", "易地搬迁");
    sector(Sector.RELIEF, "relief", "救灾", "救助", "救灾救助");
    sector(Sector.CULTURE_TOURISM, "culture", "tourism", "文化", "旅游", "文旅", "文化旅游");
    sector(Sector.SEVERAL, "all", "several", "综合", "全部", "多个领域");
    sector(Sector.OTHER, "other", "其他", "其它");
    MODES.put("入股", LinkageMode.ASSET_SHAREHOLDING);
    MODES.put("放母收", LinkageMode.LIVESTOCK_RETURN);
    MODES.put("托管", LinkageMode.ASSET_ENTRUSTMENT);
    MODES.put("代养", LinkageMode.ASSET_ENTRUSTMENT);
    MODES.put("出租", LinkageMode.ASSET_LEASE);
    MODES.put("租赁", LinkageMode.ASSET_LEASE);
    MODES.put("土地流转", LinkageMode.LAND_TRANSFER);
    MODES.put("公益岗", LinkageMode.PUBLIC_POSTS);
    MODES.put("务工", LinkageMode.WAGE_EMPLOYMENT);
    MODES.put("就业", LinkageMode.WAGE_EMPLOYMENT);
    MODES.put("订单", LinkageMode.CONTRACT_PURCHASE);
    MODES.put("收购", LinkageMode.CONTRACT_PURCHASE);
    MODES.put("回收", LinkageMode.CONTRACT_PURCHASE);
    MODES.put("保底", LinkageMode.GUARANTEED_DIVIDEND);
    MODES.put("固定收益", LinkageMode.GUARANTEED_DIVIDEND);
    MODES.put("集体经济", LinkageMode.COLLECTIVE_INCOME);
    MODES.put("到户补助", LinkageMode.HOUSEHOLD_SUBSIDY);
    MODES.put("消费帮扶", LinkageMode.CONSUMPTION_SALES);
    stage(ProjectStage.HANDED_OVER, "handed over\\b.*|已移交.*");
    stage(ProjectStage.ACCEPTED, "accepted\\b.*|已验收.*|验收合格.*|通过验收.*");
    stage(
        ProjectStage.COMPLETED,
        "(built|completed|finished|on the grid)( in)?( [\\d-]+)?|已完工.*|已建成.*|已竣工.*|已完成.*");
    stage(
        ProjectStage.IN_IMPLEMENTATION,
        "(started|running|in progress|under way)( in)?( [\\d-]+)?|已开工.*|在建.*|实施中.*|正在实施.*");
    stage(ProjectStage.APPROVED, "approved( in)?( [\\d-]+)?|已批复.*");
    stage(ProjectStage.IN_LIBRARY, "已入库.*|in the library");
    stage(ProjectStage.PROPOSED, "(plan )?submitted( for approval)?|已申报.*|已报批.*|待批复.*");
    stage(ProjectStage.ENDED, "(ended|terminated|cancelled)( [\\d-]+)?|已终止.*|已取消.*");
  }

  private RowWords() {}

  private static void sector(Sector sector, String... words) {
    for (String word : words) {
      SECTORS.put(word, sector);
    }
  }

  private static void stage(ProjectStage stage, String words) {
    STAGES.put(Pattern.compile(words, Pattern.CASE_INSENSITIVE), stage);
  }

  /** The sector of a word; null = a word that is not known. */
  static @Nullable Sector sector(@Nullable String text) {
    return text == null ? Sector.NOT_STATED : SECTORS.get(text.strip().toLowerCase(Locale.ROOT));
  }

  /** Benefit as intended; each part of the text that names no known form is another one. */
  static @Nullable BenefitIntent benefit(@Nullable String text, @Nullable String terms) {
    if (text == null && terms == null) {
      return null;
    }
    Set<LinkageMode> modes = new LinkedHashSet<>();
    for (String part : text == null ? new String[0] : text.split("[+＋/、,，;；()（）]")) {
      if (!part.isBlank()) {
        List<LinkageMode> known = new ArrayList<>();
        MODES.forEach(
            (word, mode) -> {
              if (part.contains(word)) {
                known.add(mode);
              }
            });
        modes.addAll(known.isEmpty() ? List.of(LinkageMode.OTHER_STATED) : known);
      }
    }
    return new BenefitIntent(List.copyOf(modes), text, terms);
  }

  /**
   * Where a project stands by the first words of its progress. Only what is said of the whole
   * project counts: "22 gachas started" says nothing of the others, and stays unknown.
   */
  static ProjectStage stage(@Nullable String progress) {
    if (progress == null) {
      return ProjectStage.UNKNOWN;
    }
    String first = progress.split("[;；,，(（。]", 2)[0].strip();
    return STAGES.entrySet().stream()
        .filter(words -> words.getKey().matcher(first).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(ProjectStage.UNKNOWN);
  }

  /** The one date that words name; null where they name none or several. */
  static @Nullable PartialDate only(@Nullable String words, PartialDate.Basis basis) {
    if (words == null) {
      return null;
    }
    Set<String> dates = new LinkedHashSet<>();
    Matcher matcher = DATE.matcher(words);
    while (matcher.find()) {
      if (matcher.group().matches("(19|20)\\d\\d(-.*)?")) {
        dates.add(matcher.group());
      }
    }
    return dates.size() == 1 ? DateText.parse(dates.iterator().next(), basis).value() : null;
  }

  /** An address where the text begins with one, else a document by its description. */
  static @Nullable Source source(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return ADDRESS.matcher(text).matches() && text.split("\\s", 2)[0].contains(".")
        ? Source.address(text)
        : Source.document(text, null);
  }
}
