package anda.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import anda.AndaApplication;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Features see of each other what their package-info allows, and never go round in circles. */
class ModularityTest {

  private static final ApplicationModules MODULES = ApplicationModules.of(AndaApplication.class);

  @Test
  void every_module_keeps_to_what_its_package_info_allows() {
    MODULES.verify();
  }

  /** Without the list a module may see all others, and nobody notices the first step. */
  @Test
  void every_module_says_what_it_may_see() throws ClassNotFoundException {
    assertThat(MODULES.stream().toList()).hasSizeGreaterThanOrEqualTo(9);
    for (var module : MODULES) {
      ApplicationModule said =
          Class.forName(module.getBasePackage().getName() + ".package-info")
              .getAnnotation(ApplicationModule.class);
      assertThat(said).as("@ApplicationModule of %s", module.getIdentifier()).isNotNull();
      assertThat(said.allowedDependencies())
          .as("allowed dependencies of %s", module.getIdentifier())
          .doesNotContain(ApplicationModule.OPEN_TOKEN);
      assertThat(said.displayName()).matches("\\p{IsHan}+ " + module.getIdentifier());
    }
  }

  /**
   * A permission nobody uses is an invitation; it is taken back. The engine room alone may reach
   * for the connection beside the database whenever it has to.
   */
  @Test
  void no_module_may_see_more_than_it_does() {
    assertThat(new AllowedDependencies(MODULES).unused())
        .filteredOn(unused -> !unused.equals("eventstore may see mongo"))
        .isEmpty();
  }

  @Test
  void a_planted_circle_and_a_planted_look_inside_are_found() {
    ApplicationModules planted =
        ApplicationModules.of("planted.modules", ImportOption.Predefined.ONLY_INCLUDE_TESTS);
    assertThat(planted.detectViolations().toString())
        .contains("Cycle detected")
        .contains("planted.modules.house.Room -> planted.modules.barn.inside.Secret");
    assertThat(new AllowedDependencies(planted).unused())
        .containsExactly("house may see barn::door");
  }
}
