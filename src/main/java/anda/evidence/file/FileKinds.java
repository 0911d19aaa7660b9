package anda.evidence.file;

import anda.evidence.EvidenceRefusal;
import anda.evidence.EvidenceType;
import anda.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** 文件识别 Tells what a file is by its content, and holds that against its name. */
final class FileKinds {

  private static final byte[] JPG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final int HEAD = 16;
  private static final int MOST_PARTS = 10_000;
  private static final int PIECE = 8 * 1024;
  private static final Map<String, EvidenceType> BY_ENDING =
      Map.of(
          "jpg", EvidenceType.JPG,
          "jpeg", EvidenceType.JPG,
          "png", EvidenceType.PNG,
          "pdf", EvidenceType.PDF,
          "docx", EvidenceType.DOCX,
          "xlsx", EvidenceType.XLSX,
          "xls", EvidenceType.XLS,
          "csv", EvidenceType.CSV,
          "txt", EvidenceType.TXT);

  private FileKinds() {}

  /**
   * What a file is, when name and content agree on one of the kinds that are taken.
   *
   * @throws Refused {@code EVIDENCE_TYPE_NOT_TAKEN}, {@code EVIDENCE_TYPE_UNLIKE_NAME}
   */
  static EvidenceType of(Path file, String name) throws IOException {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    EvidenceType named = name.indexOf('.') < 0 ? null : BY_ENDING.get(ending);
    if (named == null) {
      throw new Refused(EvidenceRefusal.EVIDENCE_TYPE_NOT_TAKEN, "file", name);
    }
    if (!agrees(file, named)) {
      throw new Refused(EvidenceRefusal.EVIDENCE_TYPE_UNLIKE_NAME, "file", name);
    }
    return named;
  }

  private static boolean agrees(Path file, EvidenceType named) throws IOException {
    byte[] head = head(file);
    return switch (named) {
      case JPG -> starts(head, JPG);
      case PNG -> starts(head, PNG);
      case PDF -> starts(head, PDF);
      case DOCX -> starts(head, ZIP) && office(file, "word/document.xml");
      case XLSX -> starts(head, ZIP) && office(file, "xl/workbook.xml");
      case XLS -> starts(head, OLE) && workbook(file);
      case CSV, TXT -> text(file);
    };
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static boolean starts(byte[] head, byte[] mark) {
    return head.length >= mark.length
        && ByteBuffer.wrap(head, 0, mark.length).equals(ByteBuffer.wrap(mark));
  }

  /** Only the list of parts is read, nothing is unpacked; files with programs in them are out. */
  private static boolean office(Path file, String main) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Set<String> parts = new HashSet<>();
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry part = entries.nextElement();
        parts.add(part.getName());
        if (parts.size() > MOST_PARTS || part.getName().endsWith("vbaProject.bin")) {
          return false;
        }
      }
      return parts.contains("[Content_Types].xml") && parts.contains(main);
    } catch (IOException | IllegalArgumentException notZip) {
      return false;
    }
  }

  private static boolean workbook(Path file) {
    try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
      Set<String> names = parts.getRoot().getEntryNames();
      boolean programs = names.contains("_VBA_PROJECT_CUR");
      return !programs && (names.contains("Workbook") || names.contains("Book"));
    } catch (IOException | RuntimeException notOffice) {
      // the reader of the format throws whatever a broken file makes it stumble over
      return false;
    }
  }

  private static boolean text(Path file) throws IOException {
    return reads(file, StandardCharsets.UTF_8) || reads(file, Charset.forName("GB18030"));
  }

  /** Whether a file is text in an encoding, without control characters; read piece by piece. */
  private static boolean reads(Path file, Charset charset) throws IOException {
    CharsetDecoder strict =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    char[] piece = new char[PIECE];
    try (Reader reader = new InputStreamReader(Files.newInputStream(file), strict)) {
      for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
        for (int i = 0; i < read; i++) {
          char c = piece[i];
          if (c < ' ' && c != '\t' && c != '\r' && c != '\n' || c == 0x7f) {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }
}
