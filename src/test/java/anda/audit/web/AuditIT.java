package anda.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import anda.eventstore.command.CommandGate;
import anda.eventstore.command.Receipt;
import anda.eventstore.fold.TrialEvent.AccountOpened;
import anda.eventstore.fold.TrialEvent.AmountSet;
import anda.eventstore.fold.TrialLog;
import anda.eventstore.fold.TrialStore;
import anda.eventstore.fold.TrialViews;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.ViewUpkeep;
import anda.eventstore.view.Views;
import anda.kernel.Command;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = AuditIT.App.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AuditIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int ENTRIES = 260;
  private static final int FAILS_FROM = 258;

  @LocalServerPort private int port;

  /** The web layer and the audit over a log of accounts, its last two entries beyond the fold. */
  @ComponentScan({"anda.web", "anda.audit.web", "anda.eventstore.history"})
  @EnableAutoConfiguration(
      excludeName = {
        "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
        "org.axonframework.springboot.autoconfig.AxonTimeoutAutoConfiguration",
        "org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration",
        "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration",
        "org.axonframework.springboot.autoconfig.InfraConfiguration",
        "org.axonframework.springboot.autoconfig.InterceptorAutoConfiguration",
        "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
        "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
        "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration",
        "org.axonframework.springboot.autoconfig.XStreamAutoConfiguration",
        "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
        "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
        "org.springframework.boot.data.mongodb.autoconfigure"
            + ".DataMongoRepositoriesAutoConfiguration",
        "org.springframework.boot.mongodb.autoconfigure.health"
            + ".MongoHealthContributorAutoConfiguration"
      })
  static class App {

    @Bean(destroyMethod = "close")
    TrialStore store() {
      return new TrialStore();
    }

    @Bean
    TrialLog log() {
      TrialLog log = new TrialLog();
      log.record("account-1", new AccountOpened("g", "养牛户", 100L));
      for (int i = 1; i < ENTRIES; i++) {
        log.record("account-1", new AmountSet("g", i));
      }
      return log;
    }

    @Bean
    TrialViews trialViews(EventReader log, TrialStore store) {
      TrialViews views =
          TrialViews.of(List.of(TrialViews.accountsFailingFrom(FAILS_FROM)), log, store.database());
      views.foldTo(log.head());
      return views;
    }

    @Bean
    Views views(TrialViews views) {
      return views.views();
    }

    @Bean
    ViewUpkeep upkeep(TrialViews views) {
      return views.upkeep();
    }

    @Bean
    CommandGate gate() {
      return new CommandGate() {
        @Override
        public Receipt send(Command command, String bodyDigest) {
          throw new UnsupportedOperationException("the audit changes no fact");
        }

        @Override
        public Receipt send(Command command, String bodyDigest, @Nullable Long expectedPosition) {
          throw new UnsupportedOperationException("the audit changes no fact");
        }
      };
    }
  }

  @Test
  void the_log_is_told_in_words_range_by_range() throws Exception {
    JsonNode last = get("/api/audit/log", null).json(200);
    assertThat(last.get("items")).hasSize(50);
    assertThat(last.get("position").asLong()).isEqualTo(ENTRIES - 1);
    assertThat(last.get("to").asLong()).isEqualTo(ENTRIES - 1);
    JsonNode first = get("/api/audit/log?from=0&to=1", "auditor").json(200).get("items");
    assertThat(first).hasSize(2);
    assertThat(first.get(0).get("text").get("zh").asString()).contains("养牛户");
    assertThat(first.get(0).get("actor").get("id").asString()).isNotEmpty();
    assertThat(first.get(1).get("details").get(1).get("label").get("en").asString())
        .isEqualTo("Balance");
    String id = first.get(1).get("id").asString();
    assertThat(get("/api/audit/events/" + id, null).json(200)).isEqualTo(first.get(1));
  }

  @Test
  void a_range_that_is_too_long_or_backwards_is_refused() throws Exception {
    for (String range :
        List.of("from=0&to=200", "from=-1&to=3", "from=9&to=3", "size=0", "size=201")) {
      assertThat(get("/api/audit/log?" + range, null).code(400)).isEqualTo("LOG_RANGE_MALFORMED");
    }
    assertThat(get("/api/audit/log?from=0&to=199", null).json(200).get("items")).hasSize(200);
  }

  @Test
  void the_log_of_the_past_ends_where_it_ended_then() throws Exception {
    JsonNode then = get("/api/audit/log?size=3&knownAt=7", "auditor").json(200);
    assertThat(then.get("position").asLong()).isEqualTo(7);
    assertThat(then.get("from").asLong()).isEqualTo(5);
    assertThat(then.get("items")).hasSize(3);
    assertThat(get("/api/audit/log?from=6&to=12&knownAt=7", null).json(200).get("items"))
        .hasSize(2);
    JsonNode before = get("/api/audit/log?knownAt=1999-12-31", null).json(200);
    assertThat(before.get("items")).isEmpty();
    assertThat(before.get("position").asLong()).isEqualTo(-1);
  }

  @Test
  void an_entry_that_is_not_there_is_not_found() throws Exception {
    assertThat(get("/api/audit/events/none", null).code(404)).isEqualTo("ENTRY_NOT_FOUND");
  }

  @Test
  void partners_do_not_see_the_log() throws Exception {
    assertThat(get("/api/audit/log", "partner-office").code(403)).isEqualTo("LOG_NOT_FOR_PARTNERS");
    assertThat(get("/api/audit/events/event-0", "partner-office").code(403))
        .isEqualTo("LOG_NOT_FOR_PARTNERS");
    JsonNode limited = get("/api/actors", null).json(200).get("reads");
    assertThat(limited.findValuesAsString("address"))
        .contains("/api/audit/log", "/api/audit/events/{id}");
    assertThat(limited.get(0).get("roles").toString())
        .contains("AUDITOR")
        .doesNotContain("PARTNER");
  }

  @Test
  void views_show_where_they_stand_and_what_is_parked_in_them() throws Exception {
    JsonNode view = get("/api/views", null).json(200).get("items").get(0);
    assertThat(view.get("view").asString()).isEqualTo("trial.account");
    assertThat(view.get("position").asLong()).isEqualTo(ENTRIES - 1);
    JsonNode parked = view.get("parked").get(0);
    assertThat(parked.get("key").asString()).isEqualTo("account-1");
    assertThat(parked.get("event").asString()).isEqualTo("event-" + FAILS_FROM);
    assertThat(parked.get("message").asString()).contains("planted fault");
  }

  @Test
  void a_view_is_rebuilt_and_a_key_that_still_fails_is_not_cured() throws Exception {
    JsonNode rebuilt = post("/api/views/trial.account/rebuild", "auditor", "").json(200);
    assertThat(rebuilt.get("position").asLong()).isEqualTo(ENTRIES - 1);
    String key = "{\"key\":\"account-1\"}";
    assertThat(post("/api/views/trial.account/rebuild", "auditor", key).code(409))
        .isEqualTo("CARD_PARKED");
    assertThat(post("/api/views/trial.none/rebuild", "auditor", "").code(404))
        .isEqualTo("VIEW_UNKNOWN");
    assertThat(post("/api/views/trial.account/rebuild", null, "").code(400))
        .isEqualTo("ACTOR_REQUIRED");
    assertThat(post("/api/views/trial.account/rebuild", "partner-office", "").code(403))
        .isEqualTo("ROLE_MAY_NOT_WRITE");
  }

  @Test
  void an_attestation_compares_every_view_with_the_log() throws Exception {
    JsonNode answer = post("/api/audit/attestations", "auditor", "").json(200);
    assertThat(answer.get("same").asBoolean()).isTrue();
    assertThat(answer.get("items").get(0).get("versions").asLong()).isEqualTo(FAILS_FROM - 1);
    String one = "{\"view\":\"trial.account\"}";
    assertThat(post("/api/audit/attestations", "auditor", one).json(200).get("items")).hasSize(1);
  }

  private record Answer(HttpResponse<String> response) {
    JsonNode json(int status) {
      assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
      return JSON.readTree(response.body());
    }

    String code(int status) {
      return json(status).get("code").asString();
    }
  }

  private Answer get(String path, @Nullable String actor) throws Exception {
    return send(request(path, actor).GET());
  }

  private Answer post(String path, @Nullable String actor, String body) throws Exception {
    HttpRequest.Builder request = request(path, actor).POST(BodyPublishers.ofString(body));
    return send(body.isEmpty() ? request : request.header("Content-Type", "application/json"));
  }

  private HttpRequest.Builder request(String path, @Nullable String actor) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    return actor == null ? request : request.header("Anda-Actor", actor);
  }

  private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return new Answer(HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()));
  }
}
