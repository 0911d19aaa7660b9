package anda.project.web;

import static anda.project.ProjectSamples.cows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.kernel.KernelRefusal;
import anda.kernel.Quantity;
import anda.kernel.Refused;
import anda.project.PlanField;
import anda.project.ProjectPlan;
import anda.project.Sector;
import anda.web.Fields;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a request leaves out, and what it must not leave out. */
class PlanReaderTest {

  private static ProjectPlan sectorText(String text) {
    return new ProjectPlan(
        null, null, null, null, text, null, List.of(), null, List.of(), List.of(), null, null,
        List.of(), null, null, List.of(), null, null, List.of(), null, null, List.of(), null, null,
        null);
  }

  @Test
  void correcting_the_word_for_the_sector_leaves_the_sector() {
    ProjectPlan given = PlanChanges.beside(null, sectorText("种养业"), cows());
    List<PlanField> fields = PlanChanges.fields(null, given);
    assertThat(fields).containsExactly(PlanField.SECTOR);
    ProjectPlan after = cows().with(fields, given);
    assertThat(after.sector()).isEqualTo(Sector.INDUSTRY);
    assertThat(after.sectorText()).isEqualTo("种养业");
  }

  @Test
  void a_field_that_is_named_is_taken_as_given() {
    List<PlanField> named = List.of(PlanField.SECTOR);
    ProjectPlan given = PlanChanges.beside(named, sectorText("种养业"), cows());
    assertThat(cows().with(named, given).sector()).isNull();
  }

  @Test
  void fields_named_twice_count_once_in_order() {
    assertThat(PlanChanges.fields(List.of(PlanField.NOTE, PlanField.TITLE, PlanField.NOTE), cows()))
        .containsExactly(PlanField.TITLE, PlanField.NOTE);
  }

  @Test
  void an_empty_place_in_a_list_is_refused_by_its_field() {
    assertThatThrownBy(() -> Fields.list(Arrays.asList("x", null), "plan.pairings"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.refusal()).isEqualTo(KernelRefusal.VALUE_REQUIRED);
              assertThat(refused.field()).isEqualTo("plan.pairings");
            });
    assertThatThrownBy(() -> PlanReader.quantity(new Quantity(null, "头", null), "reached"))
        .isInstanceOf(Refused.class);
  }
}
