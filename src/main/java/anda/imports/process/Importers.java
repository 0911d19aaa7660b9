package anda.imports.process;

import anda.imports.ImportRefusal;
import anda.imports.RowImporter;
import anda.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** 导入器名册 The importers of all features by kind. */
@Component
public class Importers {

  private final Map<String, RowImporter<?>> byKind = new TreeMap<>();

  Importers(List<RowImporter<?>> importers) {
    for (RowImporter<?> importer : importers) {
      if (byKind.put(importer.kind(), importer) != null) {
        throw new IllegalStateException("two importers of kind " + importer.kind());
      }
    }
  }

  /**
   * The importer of a kind.
   *
   * @throws Refused {@code IMPORT_KIND_UNKNOWN}
   */
  RowImporter<?> of(String kind) {
    RowImporter<?> importer = byKind.get(kind);
    if (importer == null) {
      throw new Refused(ImportRefusal.IMPORT_KIND_UNKNOWN, "kind", kind);
    }
    return importer;
  }

  /** All of them, by kind. */
  public List<RowImporter<?>> all() {
    return new ArrayList<>(byKind.values());
  }
}
