package anda.docs;

import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The map from what was asked for to what is there names nothing that is not there. */
class SourceMapTest {

  private static final Path MAP = Path.of("docs", "domain", "source-map.md");
  private static final Pattern EVENT = Pattern.compile("`([a-z]+\\.[A-Z][A-Za-z]+)`");
  private static final Pattern SYSTEM = Pattern.compile("(?m)^\\| (\\d+) \\|");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");

  @Test
  void each_event_it_names_is_an_event_of_the_program() throws Exception {
    Set<String> named = found(EVENT, Files.readString(MAP, StandardCharsets.UTF_8));
    assertThat(named).hasSizeGreaterThan(30);
    assertThat(events()).containsAll(named);
  }

  @Test
  void it_speaks_of_all_thirteen_systems() throws IOException {
    List<String> numbers =
        SYSTEM
            .matcher(Files.readString(MAP, StandardCharsets.UTF_8))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(numbers)
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13");
  }

  @Test
  void the_pages_by_reader_lead_to_pages_that_are_there() throws IOException {
    Path start = Path.of("docs", "README.md");
    for (String link : found(LINK, Files.readString(start, StandardCharsets.UTF_8))) {
      assertThat(start.getParent().resolve(link)).exists();
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> events() throws ClassNotFoundException {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
    scanner.addIncludeFilter(new AnnotationTypeFilter(EventName.class));
    Set<String> names = new TreeSet<>();
    for (var candidate : scanner.findCandidateComponents("anda")) {
      EventName name = Class.forName(candidate.getBeanClassName()).getAnnotation(EventName.class);
      if (name != null) {
        names.add(name.value());
      }
    }
    return names;
  }
}
