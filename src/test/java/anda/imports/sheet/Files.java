package anda.imports.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one table as each kind of file an office sends. */
public final class Files {

  private Files() {}

  /** Rows of a file in the class path, header included. */
  public static List<List<String>> table(String resource) {
    try (Reader reader = new InputStreamReader(stream(resource), StandardCharsets.UTF_8)) {
      List<List<String>> rows = new ArrayList<>();
      for (CSVRecord record : CSVFormat.DEFAULT.parse(reader)) {
        rows.add(record.toList());
      }
      return rows;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Bytes of a file in the class path. */
  public static byte[] bytes(String resource) {
    try (InputStream in = stream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static InputStream stream(String resource) {
    return Objects.requireNonNull(Files.class.getResourceAsStream(resource), resource);
  }

  /** As CSV in an encoding with a separator. */
  public static byte[] csv(List<List<String>> table, Charset charset, char separator) {
    StringWriter out = new StringWriter();
    try (CSVPrinter printer =
        new CSVPrinter(out, CSVFormat.EXCEL.builder().setDelimiter(separator).get())) {
      printer.printRecords(table);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString().getBytes(charset);
  }

  /** As XLSX; plain numbers become number cells, as an office program would make them. */
  public static byte[] xlsx(List<List<String>> table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("数据");
      for (int r = 0; r < table.size(); r++) {
        for (int c = 0; c < table.get(r).size(); c++) {
          String text = table.get(r).get(c);
          if (number(text)) {
            sheet.value(r, c, Double.parseDouble(text));
          } else if (!text.isEmpty()) {
            sheet.value(r, c, text);
          }
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  /** As XLS of 1997. */
  public static byte[] xls(List<List<String>> table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      Sheet sheet = book.createSheet("数据");
      for (int r = 0; r < table.size(); r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < table.get(r).size(); c++) {
          String text = table.get(r).get(c);
          if (number(text)) {
            row.createCell(c).setCellValue(Double.parseDouble(text));
          } else if (!text.isEmpty()) {
            row.createCell(c).setCellValue(text);
          }
        }
      }
      book.write(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static boolean number(String text) {
    return text.matches("[1-9]\\d{0,13}(\\.\\d{0,5}[1-9])?");
  }
}
