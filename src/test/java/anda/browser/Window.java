package anda.browser;

import com.microsoft.playwright.Browser;

/** 窗口 The two windows every page is seen in: an office screen, and a phone. */
enum Window {
  OFFICE(1366, 768, false),
  PHONE(390, 844, true);

  final int width;
  final int height;
  private final boolean touched;

  Window(int width, int height, boolean touched) {
    this.width = width;
    this.height = height;
    this.touched = touched;
  }

  /** Makes an open window as large as this one; the page stays. */
  void on(Visit visit) {
    visit.page.setViewportSize(width, height);
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setIsMobile(touched)
        .setHasTouch(touched)
        .setTimezoneId("Asia/Shanghai")
        .setLocale("zh-CN");
  }
}
