package anda.project.query;

/** 是否按时 Whether a report was sent on time, judged by the first sending that was not taken back. */
public enum ReportTiming {
  /** 按时. */
  ON_TIME,
  /** 迟报. */
  LATE,
  /** 不明 The day or hour it was sent is not known exactly enough. */
  UNKNOWN
}
