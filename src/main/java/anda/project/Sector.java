package anda.project;

/** 领域 What a project is about. Stored in events; constants are never renamed. */
public enum Sector {
  /** 产业. */
  INDUSTRY,
  /** 劳务协作. */
  LABOUR,
  /** 消费帮扶. */
  CONSUMPTION,
  /** 教育. */
  EDUCATION,
  /** 卫生健康. */
  HEALTH,
  /** 其他公共服务. */
  PUBLIC_SERVICE,
  /** 人才与培训. */
  TRAINING,
  /** 基础设施. */
  INFRASTRUCTURE,
  /** 住房. */
  HOUSING,
  /** 救灾救助. */
  RELIEF,
  /** 文化旅游. */
  CULTURE_TOURISM,
  /** 多个领域 Several at once, for example the whole of a pairing. */
  SEVERAL,
  /** 其他 Another one, in the source's words. */
  OTHER,
  /** 未注明. */
  NOT_STATED
}
