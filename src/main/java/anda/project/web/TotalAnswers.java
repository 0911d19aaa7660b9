package anda.project.web;

import java.util.List;
import java.util.Map;

/** 汇总答复 What the addresses of totals answer. */
final class TotalAnswers {

  private TotalAnswers() {}

  /**
   * 汇总 Sums by group.
   *
   * @param position position of the log they were read at
   */
  record Totals(String measure, List<Group> groups, long position) {}

  /**
   * 一组.
   *
   * @param sum whole number: fen, projects, households or persons
   * @param rows number of rows it is made of, those that explain lists
   * @param qualifiers how exact the amounts are; with AT_LEAST the sum is a lower bound
   * @param alike whether all that was added is of one known kind
   */
  record Group(
      Map<String, String> dimensions,
      long sum,
      long rows,
      List<String> qualifiers,
      boolean alike) {}

  /** 贡献行 One addition: which entry of which project added how much. */
  record Row(
      String id,
      String project,
      String event,
      long position,
      Map<String, String> dimensions,
      long amount) {}
}
