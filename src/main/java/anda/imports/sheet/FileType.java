package anda.imports.sheet;

import anda.imports.ImportRefusal;
import anda.kernel.Refused;

/** What kind of file it is by its first bytes; names and declared types prove nothing. */
enum FileType {
  CSV,
  XLSX,
  XLS;

  private static final int[] ZIP = {'P', 'K', 3, 4};
  private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0};
  private static final int LOOKED_AT = 8_192;
  private static final int STRAY = 8;

  static FileType of(byte[] bytes) {
    if (starts(bytes, ZIP)) {
      return XLSX;
    }
    if (starts(bytes, OLE2)) {
      return XLS;
    }
    int zeros = 0;
    int end = Math.min(bytes.length, LOOKED_AT);
    for (int i = 0; i < end; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    // a stray zero byte is refused with its row; many of them are no text file at all
    if (zeros > Math.max(STRAY, end / 50)) {
      throw new Refused(ImportRefusal.FILE_TYPE_UNKNOWN, "file");
    }
    return CSV;
  }

  private static boolean starts(byte[] bytes, int[] mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
