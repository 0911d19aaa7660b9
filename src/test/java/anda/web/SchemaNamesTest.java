package anda.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaNamesTest {

  private final SchemaNames names = new SchemaNames();

  private static final class One {
    record Annul(String reason) {}
  }

  private static final class Other {
    record Annul(String cause) {}
  }

  @Test
  void records_of_one_name_in_two_places_have_two_names() {
    assertThat(names.getNameOfClass(One.Annul.class)).isEqualTo("SchemaNamesTest.One.Annul");
    assertThat(names.getNameOfClass(Other.Annul.class)).isEqualTo("SchemaNamesTest.Other.Annul");
    assertThat(names.getNameOfClass(Map.Entry.class)).isEqualTo("Map.Entry");
    assertThat(names.getNameOfClass(Text.class)).isEqualTo("Text");
    assertThat(names.getNameOfClass(Text.class)).as("asked again").isEqualTo("Text");
  }

  @Test
  void two_types_that_would_have_one_name_are_refused() {
    names.getNameOfClass(java.util.List.class);
    assertThatThrownBy(() -> names.getNameOfClass(java.awt.List.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("java.util.List")
        .hasMessageContaining("java.awt.List");
  }
}
