package anda.web;

import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewerTest {

  private record Report(boolean accepted, @Nullable String content) {}

  private static final PartnerView<Report> VIEW =
      report -> report.accepted() ? report : new Report(false, null);
  private static final PartnerView<Report> HIDDEN = report -> report.accepted() ? report : null;
  private static final Report DRAFT = new Report(false, "draft");
  private static final Report ACCEPTED = new Report(true, "accepted");

  @Test
  void a_partner_sees_the_partners_part() {
    Viewer partner = viewer("PARTNER");
    assertThat(partner.sees(DRAFT, VIEW)).contains(new Report(false, null));
    assertThat(partner.sees(DRAFT, HIDDEN)).isEmpty();
    assertThat(partner.sees(List.of(DRAFT, ACCEPTED), HIDDEN)).containsExactly(ACCEPTED);
  }

  @Test
  void the_own_side_and_an_undeclared_reader_see_the_whole() {
    for (Viewer viewer : List.of(viewer("MANAGER"), viewer("AUDITOR"), new Viewer(null))) {
      assertThat(viewer.sees(DRAFT, HIDDEN)).contains(DRAFT);
      assertThat(viewer.sees(List.of(DRAFT, ACCEPTED), HIDDEN)).hasSize(2);
    }
  }

  private static Viewer viewer(String role) {
    return new Viewer(Actor.of("somebody", role, "unit-x", Actor.Assurance.DECLARED));
  }
}
