package anda.imports.text;

import anda.kernel.Refusal;

/** 金额存疑 Doubts about a published figure; never a reason to refuse it. */
public enum AmountDoubt implements Refusal {
  /** The amount cell is blank, but the words beside it tell a figure. */
  AMOUNT_ONLY_IN_WORDS,
  /** Parts joined by plus signs do not add up to the figure. */
  PARTS_DO_NOT_ADD_UP,
  /** A figure is given for a part only; the rest is of unknown kind. */
  PARTS_NOT_ALL_GIVEN,
  /** The words give another figure for the same money. */
  FIGURE_IN_WORDS_DIFFERS
}
