package anda.imports.sheet;

import anda.imports.ImportRefusal;
import anda.kernel.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text of a CSV file: UTF-8 with or without a mark, else GB18030; never a mixture of both. */
final class CsvText {

  private static final int PRIVATE_FIRST = 0xE000;
  private static final int PRIVATE_LAST = 0xF8FF;

  private CsvText() {}

  /**
   * Decodes the whole file.
   *
   * @throws Refused {@code FILE_ENCODING_UNKNOWN}, {@code FILE_TYPE_UNKNOWN}
   */
  static String decode(byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    try {
      return decode(bytes, marked ? 3 : 0, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      if (marked || looksLikeUtf8(bytes)) {
        throw new Refused(ImportRefusal.FILE_ENCODING_UNKNOWN, "file");
      }
    }
    try {
      String text = decode(bytes, 0, Charset.forName("GB18030"));
      if (text.chars().anyMatch(c -> c >= PRIVATE_FIRST && c <= PRIVATE_LAST)) {
        throw new Refused(ImportRefusal.FILE_ENCODING_UNKNOWN, "file");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new Refused(ImportRefusal.FILE_ENCODING_UNKNOWN, "file");
    }
  }

  private static String decode(byte[] bytes, int from, Charset charset)
      throws CharacterCodingException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
  }

  /**
   * Whether most bytes above 127 form UTF-8 sequences: a cut or damaged UTF-8 file would decode as
   * GB18030 into nonsense.
   */
  private static boolean looksLikeUtf8(byte[] bytes) {
    long whole = 0;
    long stray = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequenceLength(bytes[i] & 0xFF);
      if (length == 1) {
        i++;
      } else if (length > 0 && continues(bytes, i, length)) {
        whole++;
        i += length;
      } else {
        stray++;
        i++;
      }
    }
    return whole > stray;
  }

  private static int sequenceLength(int first) {
    if (first < 0x80) {
      return 1;
    }
    if (first >= 0xE0 && first <= 0xEF) {
      return 3;
    }
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
  }

  private static boolean continues(byte[] bytes, int at, int length) {
    if (at + length > bytes.length) {
      return false;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
