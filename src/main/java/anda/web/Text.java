package anda.web;

/**
 * 双语文本 A text in both languages of the product.
 *
 * @param zh simplified Chinese
 * @param en English
 */
public record Text(String zh, String en) {

  /** The text in one of the two languages. */
  String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
