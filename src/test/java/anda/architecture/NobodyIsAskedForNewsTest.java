package anda.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.core.io.ClassPathResource;

/**
 * The framework asks a server of its makers for news at each start, unless it is told not to: by a
 * configuration that is left out, and by a property. A renamed class or property would bring the
 * call back in silence, so both names are looked up in the framework.
 */
class NobodyIsAskedForNewsTest {

  private static final String ASKING =
      "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration";

  @Test
  void the_question_for_news_is_left_out_of_the_program() {
    Properties shipped = shipped();
    assertThat(shipped.getProperty("spring.autoconfigure.exclude[0]")).isEqualTo(ASKING);
    assertThat(shipped.get("axon.update-check.disabled")).hasToString("true");
    assertThat(shipped.get("axon.axonserver.enabled")).hasToString("false");
  }

  @Test
  void what_is_left_out_is_still_what_the_framework_would_do() {
    ClassLoader loader = getClass().getClassLoader();
    assertThat(ImportCandidates.load(AutoConfiguration.class, loader).getCandidates())
        .contains(ASKING)
        .filteredOn(name -> name.contains("UpdateCheck"))
        .containsExactly(ASKING);
  }

  private static Properties shipped() {
    YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
    yaml.setResources(new ClassPathResource("application.yml"));
    return java.util.Objects.requireNonNull(yaml.getObject());
  }
}
