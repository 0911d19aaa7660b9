package anda.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagePolicyTest {

  @Test
  void a_script_inside_the_page_is_allowed_by_its_digest_only() {
    String page = "<script>alert(1)</script><script type=\"module\" src=\"/a.js\"></script>";
    assertThat(Pages.policy(page))
        .contains(
            "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='; style-src")
        .containsOnlyOnce("sha256-");
  }

  @Test
  void a_page_without_scripts_inside_allows_those_of_this_server() {
    assertThat(Pages.policy("<p>")).contains("script-src 'self'; style-src");
  }
}
