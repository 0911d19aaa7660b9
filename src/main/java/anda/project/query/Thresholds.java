package anda.project.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * 阈值目录 The versions of the warning lines, from a file that an office may replace by its own ({@code
 * anda.project.warning-thresholds}).
 */
@Component
public class Thresholds {

  private final List<WarningThresholds> versions;

  Thresholds(
      @Value("${anda.project.warning-thresholds:classpath:project/warning-thresholds.json}")
          Resource file) {
    try (InputStream in = file.getInputStream()) {
      versions = JsonMapper.shared().readValue(in, new TypeReference<List<WarningThresholds>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    if (versions.stream().noneMatch(version -> version.since() == null)) {
      throw new IllegalStateException(file + " has no version without a first day");
    }
  }

  /** The version that applies on a day. */
  public WarningThresholds on(LocalDate day) {
    return versions.stream()
        .filter(version -> version.since() == null || !version.since().isAfter(day))
        .max(
            Comparator.comparing(
                WarningThresholds::since, Comparator.nullsFirst(Comparator.naturalOrder())))
        .orElseThrow();
  }
}
