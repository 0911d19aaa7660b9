package anda.project;

import org.jspecify.annotations.Nullable;

/**
 * 受益对象 How many households and persons benefit, as a count; null = unknown, never zero.
 *
 * @param households number of households
 * @param persons number of persons
 * @param basis what the count means
 * @param text the source's own words
 */
public record Beneficiaries(
    @Nullable Long households, @Nullable Long persons, Basis basis, @Nullable String text) {

  /** 口径 What the count means. */
  public enum Basis {
    /** 计划. */
    PLANNED,
    /** 实际受益. */
    REACHED,
    /** 覆盖(不限于贫困户). */
    COVERED,
    /** 花名册 Counted from a list of names kept elsewhere. */
    NAMED_LIST,
    /** 公布未注明口径 Published without saying which. */
    NOT_STATED
  }
}
