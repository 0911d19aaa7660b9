package anda.project.process;

import anda.kernel.Refusal;

/** 行内发现 What a row of projects or of fund tracking says that a reader must know. */
enum RowFinding implements Refusal {
  /** The word for the sector is none that is known; it is kept as published. */
  PROJECT_SECTOR_NOT_KNOWN,
  /** Several places are named, and one code is given. */
  PROJECT_SEVERAL_PLACES_ONE_CODE,
  /** The name does not contain that of the place the code stands for. */
  PROJECT_PLACE_UNLIKE_CODE,
  /** No code is given; the only banner or district of that name is taken. */
  PROJECT_PLACE_BY_NAME,
  /** No code is given, and no one banner or district has that name. */
  PROJECT_PLACE_NOT_FOUND,
  /** Rate times capital, against households times income. */
  PROJECT_INCOME_AGAINST_RATE,
  /** Only a part of a larger sum is given in this row. */
  PROJECT_PART_OF_LARGER_SUM,
  /** Fewer persons than households. */
  PROJECT_FEWER_PERSONS_THAN_HOUSEHOLDS,
  /** Paid is not allocated times the percentage. */
  STATEMENT_PERCENT_DISAGREES,
  /** Paid is not given, but follows from the percentage. */
  STATEMENT_PAID_IMPLIED,
  /** More was paid than allocated. */
  STATEMENT_PAID_ABOVE_ALLOCATED,
  /** The row is now of another sort than the record made from it. */
  PROJECT_ROW_BELONGS_ELSEWHERE;

  @Override
  public Kind kind() {
    return this == PROJECT_ROW_BELONGS_ELSEWHERE ? Kind.RULE : Kind.INVALID;
  }
}
