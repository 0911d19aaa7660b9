package anda.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** 语言 The two languages answers are written in; Chinese unless English is asked for first. */
enum Language {
  ZH("zh-CN"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  String tag() {
    return tag;
  }

  /** The first of the two that {@code Accept-Language} names. */
  static Language of(HttpServletRequest request) {
    String asked = request.getHeader("Accept-Language");
    try {
      for (Locale.LanguageRange range :
          asked == null ? List.<Locale.LanguageRange>of() : Locale.LanguageRange.parse(asked)) {
        if (range.getRange().startsWith("zh")) {
          return ZH;
        }
        if (range.getRange().startsWith("en")) {
          return EN;
        }
      }
    } catch (IllegalArgumentException e) {
      // a header that cannot be read asks for no language
    }
    return ZH;
  }
}
