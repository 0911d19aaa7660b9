package anda.eventstore.view;

/** 视图目录 Hands out readers and lets a caller wait until a view has reached a position. */
public interface Views {

  /** The reader of a view bean. */
  <S> CardReader<S> reader(View<S> view);

  /**
   * Waits until every view has folded the log up to {@code position}.
   *
   * @return false when that took longer than two seconds
   */
  boolean await(long position);
}
