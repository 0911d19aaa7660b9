package anda.household.process;

import anda.household.LabourCapacity;
import anda.household.MonitoringCategory;
import anda.household.RegistrationStatus;
import anda.household.Relation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the words of a roster mean; null = a word that is not known. */
final class RowWords {

  private static final Map<String, Relation> RELATIONS =
      Map.ofEntries(
          Map.entry("户主", Relation.HEAD),
          Map.entry("本人", Relation.HEAD),
          Map.entry("配偶", Relation.SPOUSE),
          Map.entry("之妻", Relation.SPOUSE),
          Map.entry("之夫", Relation.SPOUSE),
          Map.entry("妻子", Relation.SPOUSE),
          Map.entry("之子", Relation.CHILD),
          Map.entry("之女", Relation.CHILD),
          Map.entry("长子", Relation.CHILD),
          Map.entry("次子", Relation.CHILD),
          Map.entry("长女", Relation.CHILD),
          Map.entry("次女", Relation.CHILD),
          Map.entry("之儿媳", Relation.CHILD_IN_LAW),
          Map.entry("之女婿", Relation.CHILD_IN_LAW),
          Map.entry("之孙子", Relation.GRANDCHILD),
          Map.entry("之孙女", Relation.GRANDCHILD),
          Map.entry("之外孙子", Relation.GRANDCHILD),
          Map.entry("之外孙女", Relation.GRANDCHILD),
          Map.entry("之父", Relation.PARENT),
          Map.entry("之母", Relation.PARENT),
          Map.entry("之岳父", Relation.PARENT),
          Map.entry("之岳母", Relation.PARENT),
          Map.entry("之公公", Relation.PARENT),
          Map.entry("之婆婆", Relation.PARENT),
          Map.entry("之祖父", Relation.GRANDPARENT),
          Map.entry("之祖母", Relation.GRANDPARENT),
          Map.entry("之兄弟姐妹", Relation.SIBLING),
          Map.entry("其他", Relation.OTHER));

  private static final Map<String, LabourCapacity> LABOUR =
      Map.of(
          "技能劳动力", LabourCapacity.SKILLED,
          "普通劳动力", LabourCapacity.ORDINARY,
          "弱劳动力", LabourCapacity.WEAK_OR_PARTIAL,
          "半劳动力", LabourCapacity.WEAK_OR_PARTIAL,
          "弱劳动力或半劳动力", LabourCapacity.WEAK_OR_PARTIAL,
          "丧失劳动力", LabourCapacity.LOST,
          "无劳动力", LabourCapacity.NONE);

  private static final Map<String, RegistrationStatus> REGISTRATIONS =
      Map.of(
          "从未建档立卡", RegistrationStatus.NEVER_REGISTERED,
          "一般农户", RegistrationStatus.NEVER_REGISTERED,
          "未脱贫", RegistrationStatus.UNLIFTED,
          "未脱贫户", RegistrationStatus.UNLIFTED,
          "已脱贫", RegistrationStatus.LIFTED,
          "脱贫户", RegistrationStatus.LIFTED,
          "返贫", RegistrationStatus.RELAPSED,
          "返贫户", RegistrationStatus.RELAPSED);

  private static final Map<String, MonitoringCategory> CATEGORIES =
      Map.of(
          "脱贫不稳定户", MonitoringCategory.UNSTABLE_EXITED,
          "边缘易致贫户", MonitoringCategory.MARGINAL_AT_RISK,
          "突发严重困难户", MonitoringCategory.SUDDEN_HARDSHIP);

  private RowWords() {}

  static @Nullable Relation relation(String word) {
    return RELATIONS.get(word);
  }

  static @Nullable LabourCapacity labour(String word) {
    return LABOUR.get(word);
  }

  static @Nullable RegistrationStatus registration(String word) {
    return REGISTRATIONS.get(word);
  }

  static @Nullable MonitoringCategory category(String word) {
    return CATEGORIES.get(word);
  }
}
