package anda.eventstore.fold;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import anda.eventstore.fold.AccountView.Account;
import anda.eventstore.fold.TrialEvent.AccountOpened;
import anda.eventstore.fold.TrialEvent.AmountSet;
import anda.eventstore.view.ViewUpkeep.Attestation;
import anda.eventstore.view.ViewUpkeep.Difference;
import anda.eventstore.view.ViewUpkeep.Part;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.function.Consumer;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

class AttestIT extends ViewTrial {

  @Test
  void an_attested_view_is_the_same_as_its_log() {
    randomHistory();
    MongoDatabase database = newDatabase();
    FoldedViews views = new FoldedViews(List.of(view), log, database);
    views.runners().forEach(runner -> runner.foldTo(log.head()));
    Attestation first = views.attest(view.name());
    assertThat(first.differences()).isEmpty();
    assertThat(first.same()).isTrue();
    assertThat(first.position()).isEqualTo(log.head());
    assertThat(first.cards() + first.versions() + first.rows()).isGreaterThan(EVENTS);
    assertThat(views.attest(view.name()).digest()).isEqualTo(first.digest());
  }

  @Test
  void an_attestation_finds_every_kind_of_planted_difference() {
    randomHistory();
    log.record("extra", new AccountOpened("group-0", "extra", 5L));
    log.record("extra", new AmountSet("group-0", 6));
    assertFound(
        Part.CARD,
        in -> in.cards().updateOne(eq("extra"), Updates.set("s", new Binary("{}".getBytes()))));
    assertFound(Part.CARD, in -> in.cards().updateOne(eq("extra"), Updates.set("ix.group", "x")));
    assertFound(Part.CARD, in -> in.cards().deleteOne(eq("extra")));
    assertFound(Part.HISTORY, in -> in.closed().deleteOne(eq("key", "extra")));
    assertFound(Part.ROWS, in -> in.rows().updateOne(eq("key", "extra"), Updates.inc("a", 1L)));
    assertFound(Part.ROWS, in -> in.rows().deleteOne(eq("key", "extra")));
    assertFound(
        Part.PARKED,
        in -> in.parked().insertOne(new Parked("extra", 1, "event-1", "fault", 1).document()));
  }

  private void assertFound(Part part, Consumer<Generation> plant) {
    ViewRunner<Account> runner = runner(newDatabase());
    runner.foldTo(log.head());
    plant.accept(runner.generation(runner.standing()));
    Attestation found = new Attest<>(runner).run();
    assertThat(found.same()).isFalse();
    assertThat(found.differences())
        .extracting(Difference::key, Difference::part)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("extra", part));
  }
}
