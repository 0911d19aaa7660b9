package anda.imports.sheet;

import anda.imports.ImportRefusal;
import anda.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches how long a single tag, comment, instruction or literal section of a part is, because a
 * reader keeps each of them in memory whole; text between them is read in pieces.
 *
 * <p>It looks at bytes, which is right for UTF-8; {@link XlsxParts} takes no other encoding.
 */
final class XmlTokens {

  /** No office program writes a tag or a comment anywhere near as long. */
  private static final int LONGEST = 64 * 1024;

  private enum In {
    TEXT,
    TAG,
    QUOTE,
    COMMENT,
    SECTION,
    INSTRUCTION
  }

  private In in = In.TEXT;
  private int quote;
  private int length;
  private int last;
  private int lastButOne;

  /** The next bytes of the part. */
  void see(byte[] bytes, int offset, int count) {
    for (int i = offset; i < offset + count; i++) {
      next(bytes[i]);
    }
  }

  private void next(byte b) {
    if (in == In.TEXT) {
      if (b == '<') {
        in = In.TAG;
        length = 0;
      }
    } else if (++length > LONGEST) {
      throw new Refused(ImportRefusal.FILE_UNPACKS_TOO_LARGE, "file");
    } else {
      within(b);
    }
    lastButOne = last;
    last = b;
  }

  private void within(byte b) {
    switch (in) {
      case TAG -> {
        if (b == '>') {
          in = In.TEXT;
        } else if (b == '"' || b == '\'') {
          in = In.QUOTE;
          quote = b;
        } else if (length == 1 && b == '?') {
          in = In.INSTRUCTION;
        } else if (length == 2 && last == '!' && b == '[') {
          in = In.SECTION;
        } else if (length == 3 && lastButOne == '!' && last == '-' && b == '-') {
          in = In.COMMENT;
        }
      }
      case QUOTE -> in = b == quote ? In.TAG : In.QUOTE;
      case COMMENT -> ends(b, '-', '-');
      case SECTION -> ends(b, ']', ']');
      case INSTRUCTION -> ends(b, '?', lastButOne);
      case TEXT -> {}
    }
  }

  private void ends(byte b, int before, int beforeThat) {
    if (b == '>' && last == before && lastButOne == beforeThat) {
      in = In.TEXT;
    }
  }

  /** The same bytes, watched. */
  static InputStream watched(InputStream bytes) {
    XmlTokens tokens = new XmlTokens();
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] buffer, int offset, int count) throws IOException {
        int read = bytes.read(buffer, offset, count);
        if (read > 0) {
          tokens.see(buffer, offset, read);
        }
        return read;
      }

      @Override
      public void close() throws IOException {
        bytes.close();
      }
    };
  }
}
