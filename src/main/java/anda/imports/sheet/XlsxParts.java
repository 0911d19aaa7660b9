package anda.imports.sheet;

import anda.imports.ImportRefusal;
import anda.imports.sheet.RawSheet.Merge;
import anda.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through the parts of an XLSX file before the reader sees it: sizes, forbidden declarations,
 * addresses out of bounds; and finds the merged cells, which the reader does not tell.
 */
final class XlsxParts {

  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
  private static final int LAST_ROW = 1_048_576;
  private static final int LAST_COLUMN = 16_384;
  private static final int MERGES = 100_000;

  /** Names of the one encoding that office programs write. */
  private static final Set<String> UTF_8 = Set.of("UTF-8", "UTF8", "US-ASCII", "ASCII");

  private final Map<String, List<Merge>> merges = new HashMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private boolean formatted;
  private long unpacked;
  private int texts;

  private XlsxParts() {}

  /**
   * Looks through the file.
   *
   * @throws Refused {@code FILE_BROKEN}, {@code FILE_TYPE_UNKNOWN}, {@code FILE_HOLDS_DOCTYPE},
   *     {@code FILE_UNPACKS_TOO_LARGE}
   */
  static XlsxParts check(byte[] bytes) {
    XlsxParts parts = new XlsxParts();
    listed(bytes);
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      if (entries.size() > Limits.PARTS) {
        throw new Refused(ImportRefusal.FILE_UNPACKS_TOO_LARGE, "file");
      }
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw new Refused(ImportRefusal.FILE_TYPE_UNKNOWN, "file");
      }
      Set<String> names = new HashSet<>();
      for (ZipArchiveEntry entry : entries) {
        if (!names.add(entry.getName())) {
          throw new Refused(ImportRefusal.FILE_BROKEN, "file", entry.getName());
        }
        parts.part(zip, entry);
        parts.formatted |= entry.getName().equals("xl/styles.xml");
      }
      return parts;
    } catch (IOException | XMLStreamException e) {
      throw new Refused(ImportRefusal.FILE_BROKEN, "file", "xlsx");
    }
  }

  /** Counts the list of parts before it is read into memory. */
  private static void listed(byte[] bytes) {
    int parts = 0;
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        if (++parts > Limits.PARTS) {
          throw new Refused(ImportRefusal.FILE_UNPACKS_TOO_LARGE, "file");
        }
      }
    }
  }

  /** Whether cells have formats; a file without a table of formats is read without. */
  boolean formatted() {
    return formatted;
  }

  /** Merged cells of the sheet with this relation id. */
  List<Merge> merges(String sheetId) {
    return merges.getOrDefault(targets.getOrDefault(sheetId, ""), List.of());
  }

  private void part(ZipFile zip, ZipArchiveEntry entry) throws IOException, XMLStreamException {
    String name = entry.getName();
    boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
    long limit =
        name.toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml")
            ? Limits.SHARED_TEXT_BYTES
            : Limits.UNPACKED_BYTES;
    try (InputStream in = new Counted(zip.getInputStream(entry), limit)) {
      if (xml) {
        scan(name, XmlTokens.watched(in));
      } else {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  private void scan(String name, InputStream in) throws XMLStreamException {
    XMLStreamReader reader = factory().createXMLStreamReader(in);
    String encoding = reader.getEncoding();
    if (encoding != null && !UTF_8.contains(encoding.toUpperCase(Locale.ROOT))) {
      throw new Refused(ImportRefusal.FILE_BROKEN, "file", "xlsx");
    }
    XmlBounds bounds = new XmlBounds();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new Refused(ImportRefusal.FILE_HOLDS_DOCTYPE, "file");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        bounds.opened(reader.getLocalName(), reader.getNamespaceCount());
        element(name, reader, bounds);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        bounds.closed(reader.getLocalName());
      } else if (reader.hasText()) {
        bounds.text(reader.getTextLength());
      }
    }
  }

  private void element(String name, XMLStreamReader reader, XmlBounds bounds) {
    switch (reader.getLocalName()) {
      case "c" -> {
        String address = reader.getAttributeValue(null, "r");
        if (address != null) {
          bounds.column(bounds(address)[0]);
        }
      }
      case "si" -> {
        if (++texts > Limits.SHARED_TEXTS) {
          throw new Refused(ImportRefusal.FILE_UNPACKS_TOO_LARGE, "file");
        }
      }
      case "mergeCell" -> merge(name, reader.getAttributeValue(null, "ref"));
      case "Relationship" -> relation(name, reader);
      default -> {}
    }
  }

  private void relation(String name, XMLStreamReader reader) {
    String id = reader.getAttributeValue(null, "Id");
    String target = reader.getAttributeValue(null, "Target");
    if (name.equals("xl/_rels/workbook.xml.rels") && id != null && target != null) {
      targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }
  }

  private void merge(String name, String ref) {
    String[] corners = ref == null ? new String[0] : ref.split(":");
    if (corners.length != 2) {
      return;
    }
    int[] first = bounds(corners[0]);
    int[] last = bounds(corners[1]);
    List<Merge> found = merges.computeIfAbsent(name, n -> new ArrayList<>());
    if (found.size() >= MERGES) {
      throw new Refused(ImportRefusal.FILE_UNPACKS_TOO_LARGE, "file");
    }
    found.add(new Merge(first[1], last[1], first[0], last[0]));
  }

  /** Column from 0 and row from 1 of an address such as B7. */
  private static int[] bounds(String address) {
    Matcher match = ADDRESS.matcher(address);
    if (!match.matches()) {
      throw new Refused(ImportRefusal.FILE_BROKEN, "file", "xlsx");
    }
    int column = 0;
    for (char letter : match.group(1).toCharArray()) {
      column = column * 26 + (letter - 'A' + 1);
    }
    int row = Integer.parseInt(match.group(2));
    if (column > LAST_COLUMN || row > LAST_ROW) {
      throw new Refused(ImportRefusal.FILE_BROKEN, "file", "xlsx");
    }
    return new int[] {column - 1, row};
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Counts unpacked bytes over all parts, so that a bomb stops before it fills the memory. */
  private final class Counted extends InputStream {
    private final InputStream in;
    private final long limit;
    private long here;

    Counted(InputStream in, long limit) {
      this.in = in;
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      if (read > 0) {
        here += read;
        unpacked += read;
        if (here > limit || unpacked > Limits.UNPACKED_BYTES) {
          throw new Refused(ImportRefusal.FILE_UNPACKS_TOO_LARGE, "file");
        }
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
