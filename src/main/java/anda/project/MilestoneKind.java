package anda.project;

import java.util.List;

/**
 * 节点种类 What is reached at a milestone; words fit all sectors. Stored; never renamed.
 *
 * <p>Cows, training and labour have no start or end of building works.
 */
public enum MilestoneKind {
  /** 采购完成. */
  PROCURED,
  /** 开工. */
  WORKS_BEGUN,
  /** 主体完工. */
  WORKS_DONE,
  /** 设备安装. */
  EQUIPMENT_INSTALLED,
  /** 投产运营. */
  IN_OPERATION,
  /** 牲畜到场. */
  ANIMALS_DELIVERED,
  /** 托管协议签订. */
  ENTRUSTED,
  /** 种植完成. */
  PLANTED,
  /** 收获. */
  HARVESTED,
  /** 招募完成. */
  RECRUITED,
  /** 培训完成. */
  TRAINED,
  /** 上岗就业. */
  EMPLOYED,
  /** 选派到岗 Teachers, doctors or specialists have arrived. */
  POSTED,
  /** 发放到户. */
  GIVEN_OUT,
  /** 销售达标. */
  SOLD,
  /** 其他(注明). */
  OTHER;

  /** Kinds usually met in a sector, offered on the form; any other may be chosen. [U] */
  public static List<MilestoneKind> usualIn(Sector sector) {
    return switch (sector) {
      case INDUSTRY ->
          List.of(
              PROCURED,
              WORKS_BEGUN,
              WORKS_DONE,
              EQUIPMENT_INSTALLED,
              ANIMALS_DELIVERED,
              ENTRUSTED,
              PLANTED,
              HARVESTED,
              IN_OPERATION);
      case LABOUR -> List.of(RECRUITED, TRAINED, EMPLOYED);
      case TRAINING -> List.of(RECRUITED, POSTED, TRAINED);
      case CONSUMPTION -> List.of(PROCURED, SOLD);
      case EDUCATION, HEALTH, PUBLIC_SERVICE, CULTURE_TOURISM ->
          List.of(POSTED, PROCURED, WORKS_BEGUN, WORKS_DONE, EQUIPMENT_INSTALLED, IN_OPERATION);
      case INFRASTRUCTURE, HOUSING -> List.of(PROCURED, WORKS_BEGUN, WORKS_DONE, IN_OPERATION);
      case RELIEF -> List.of(PROCURED, GIVEN_OUT);
      case SEVERAL, OTHER, NOT_STATED -> List.of(values());
    };
  }
}
