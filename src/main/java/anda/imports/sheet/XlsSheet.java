package anda.imports.sheet;

import anda.imports.ImportRefusal;
import anda.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A sheet of an XLS file, read record by record so that a large one needs little memory. */
final class XlsSheet implements RawSheet {

  private final byte[] bytes;
  private final int index;
  private final String name;
  private final List<Merge> merges;

  private XlsSheet(byte[] bytes, int index, String name, List<Merge> merges) {
    this.bytes = bytes;
    this.index = index;
    this.name = name;
    this.merges = merges;
  }

  /** The sheets of a file. */
  static List<RawSheet> of(byte[] bytes) {
    XlsRecords records = new XlsRecords(-1, (number, cells) -> true);
    process(bytes, records);
    List<RawSheet> sheets = new ArrayList<>();
    List<String> names = records.names();
    for (int i = 0; i < names.size(); i++) {
      sheets.add(new XlsSheet(bytes, i, names.get(i), records.merges(i)));
    }
    return sheets;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Merge> merges() {
    return merges;
  }

  @Override
  public void read(Visitor visitor) {
    XlsRecords records = new XlsRecords(index, visitor);
    process(bytes, records);
    records.finish();
  }

  private static void process(byte[] bytes, XlsRecords records) {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = file.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new Refused(ImportRefusal.FILE_ENCRYPTED, "file");
      }
      if (!root.hasEntryCaseInsensitive("Workbook")) {
        throw new Refused(ImportRefusal.FILE_TYPE_UNKNOWN, "file");
      }
      HSSFRequest request = new HSSFRequest();
      request.addListenerForAllRecords(records.listener());
      new HSSFEventFactory().processWorkbookEvents(request, root);
    } catch (EncryptedDocumentException e) {
      throw new Refused(ImportRefusal.FILE_ENCRYPTED, "file");
    } catch (OldExcelFormatException e) {
      throw new Refused(ImportRefusal.FILE_TYPE_UNKNOWN, "file");
    } catch (IOException | RuntimeException e) {
      // the reader answers faults of the file with many kinds of exception; all mean the same
      throw e instanceof Refused refused
          ? refused
          : new Refused(ImportRefusal.FILE_BROKEN, "file", "xls");
    }
  }
}
