package anda.imports.web;

import org.springframework.web.multipart.MultipartFile;

/** 文件名 What a file that was sent in is called. */
final class FileName {

  private static final int LONGEST_NAME = 200;

  /** Control characters, and those that turn the direction of a name so that it lies. */
  private static final String UNSEEN = "[\\p{Cntrl}\\u0080-\\u009F\\u202A-\\u202E\\u2066-\\u2069]";

  private FileName() {}

  /** The last part of what the client calls the file; it is only shown, never opened. */
  static String of(MultipartFile file) {
    String given = file.getOriginalFilename();
    String name = given == null ? "" : given.substring(given.lastIndexOf('/') + 1);
    name = name.substring(name.lastIndexOf('\\') + 1).replaceAll(UNSEEN, "").strip();
    if (name.isEmpty()) {
      return "file";
    }
    int end = Math.min(LONGEST_NAME, name.codePointCount(0, name.length()));
    return name.substring(0, name.offsetByCodePoints(0, end));
  }
}
