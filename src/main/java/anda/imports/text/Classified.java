package anda.imports.text;

import anda.kernel.Amount;
import java.util.List;

/**
 * 金额归类 What a published figure is: how much it covers, and of which kinds its money is.
 *
 * @param scope one project, or a total of several
 * @param amounts the figure by kind; empty when none was published: unknown, never zero
 * @param doubts what a reader should know about the figure
 */
public record Classified(Scope scope, List<Amount> amounts, List<AmountDoubt> doubts) {

  /** 口径 What the figure covers. */
  public enum Scope {
    /** 单个项目. */
    PROJECT,
    /** 合计口径 A total of several projects or of a pairing; never itself a project. */
    STATEMENT
  }
}
