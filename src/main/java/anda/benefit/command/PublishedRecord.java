package anda.benefit.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.benefit.PublishedDistribution;
import anda.benefit.PublishedDistributionEvent.DistributionPublished;
import anda.benefit.PublishedDistributionEvent.PublishedDistributionAnnulled;
import anda.benefit.PublishedDistributionEvent.PublishedDistributionCorrected;
import anda.benefit.PublishedDistributionEvent.PublishedDistributionLinked;
import anda.benefit.PublishedDistributionEvent.PublishedDistributionUnlinked;
import anda.benefit.command.PublishedCommand.AnnulPublished;
import anda.benefit.command.PublishedCommand.CorrectPublished;
import anda.benefit.command.PublishedCommand.LinkPublished;
import anda.benefit.command.PublishedCommand.RecordPublished;
import anda.benefit.command.PublishedCommand.UnlinkPublished;
import anda.imports.ImportedRow;
import anda.kernel.Amount;
import anda.kernel.KernelRefusal;
import anda.kernel.PartialDate;
import anda.kernel.Refused;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * 公布的分配 A distribution as somebody published it, totals without names. It is never a payment and is
 * added to nothing; a person may state which project or arrangement it speaks about.
 */
@Aggregate(type = "PublishedDistribution")
class PublishedRecord {

  @AggregateIdentifier private @Nullable String id;
  private @Nullable PublishedDistribution facts;
  private @Nullable ImportedRow imported;
  private final Set<String> links = new HashSet<>();
  private boolean annulled;
  private String firstEvent = "";
  private final Map<String, @Nullable PartialDate> days = new HashMap<>();

  PublishedRecord() {}

  @CommandHandler
  PublishedRecord(RecordPublished command) {
    id = command.published();
    if (command.act().src() == null) {
      throw new Refused(PublishedRefusal.PUBLISHED_SOURCE_REQUIRED, "act.source");
    }
    check(command.facts());
    apply(new DistributionPublished(command.facts(), command.imported()));
  }

  @CommandHandler
  void handle(CorrectPublished command) {
    live();
    BenefitPolicy.reason(command.reason());
    check(command.facts());
    boolean rowDiffers = command.imported() != null && !command.imported().equals(imported);
    if (command.facts().equals(facts) && !rowDiffers) {
      throw new Refused(PublishedRefusal.PUBLISHED_NOTHING_CHANGED, null);
    }
    String corrects = command.corrects() == null ? firstEvent : command.corrects();
    if (!days.containsKey(corrects)) {
      throw new Refused(PublishedRefusal.PUBLISHED_ENTRY_UNKNOWN, "corrects", corrects);
    }
    apply(
        new PublishedDistributionCorrected(command.facts(), command.reason(), command.imported()),
        BenefitArrangement.correcting(corrects, days.get(corrects)));
  }

  @CommandHandler
  void handle(LinkPublished command) {
    live();
    BenefitPolicy.reason(command.reason());
    if (links.contains(command.target())) {
      throw new Refused(PublishedRefusal.PUBLISHED_ALREADY_LINKED, "target", command.target());
    }
    apply(new PublishedDistributionLinked(command.target(), command.reason()));
  }

  @CommandHandler
  void handle(UnlinkPublished command) {
    live();
    BenefitPolicy.reason(command.reason());
    if (!links.contains(command.target())) {
      throw new Refused(PublishedRefusal.PUBLISHED_NOT_LINKED, "target", command.target());
    }
    apply(new PublishedDistributionUnlinked(command.target(), command.reason()));
  }

  @CommandHandler
  void handle(AnnulPublished command) {
    live();
    BenefitPolicy.reason(command.reason());
    apply(new PublishedDistributionAnnulled(command.reason(), command.replacedBy()));
  }

  @EventSourcingHandler
  void on(
      DistributionPublished event,
      @SourceId String source,
      @MessageIdentifier String eventId,
      @MetaDataValue(ArrangementState.ON) @Nullable PartialDate on) {
    id = source;
    facts = event.published();
    imported = event.imported();
    firstEvent = eventId;
    days.put(eventId, on);
  }

  @EventSourcingHandler
  void on(
      PublishedDistributionCorrected event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ArrangementState.ON) @Nullable PartialDate on) {
    facts = event.published();
    imported = event.imported() == null ? imported : event.imported();
    days.put(eventId, on);
  }

  @EventSourcingHandler
  void on(PublishedDistributionLinked event) {
    links.add(event.target());
  }

  @EventSourcingHandler
  void on(PublishedDistributionUnlinked event) {
    links.remove(event.target());
  }

  @EventSourcingHandler
  void on(PublishedDistributionAnnulled event) {
    annulled = true;
  }

  private static void check(PublishedDistribution facts) {
    if (facts.scheme().isBlank() || facts.placeText().isBlank()) {
      String field = facts.scheme().isBlank() ? "published.scheme" : "published.placeText";
      throw new Refused(PublishedRefusal.PUBLISHED_SCHEME_REQUIRED, field);
    }
    BenefitPolicy.size("published.places", facts.places());
    BenefitPolicy.text("published.placeText", facts.placeText(), BenefitPolicy.TITLE);
    BenefitPolicy.text("published.scheme", facts.scheme(), BenefitPolicy.TITLE);
    BenefitPolicy.text("published.asset", facts.asset(), BenefitPolicy.TEXT);
    BenefitPolicy.text("published.rule", facts.rule(), BenefitPolicy.TEXT);
    BenefitPolicy.text("published.paidOnText", facts.paidOnText(), BenefitPolicy.TEXT);
    BenefitPolicy.text("published.split", facts.split(), BenefitPolicy.TEXT);
    BenefitPolicy.text("published.note", facts.note(), BenefitPolicy.TEXT);
    Stream.of(facts.principal(), facts.paid(), facts.perHousehold(), facts.perPerson())
        .flatMap(Stream::ofNullable)
        .map(Amount::fen)
        .flatMap(Stream::ofNullable)
        .forEach(Amount::inRange);
    negative("published.households", facts.households());
    negative("published.persons", facts.persons());
  }

  private static void negative(String field, @Nullable Long count) {
    if (count != null && count < 0) {
      throw new Refused(KernelRefusal.VALUE_MALFORMED, field);
    }
  }

  private void live() {
    if (annulled) {
      throw new Refused(PublishedRefusal.PUBLISHED_IS_ANNULLED, null);
    }
  }
}
