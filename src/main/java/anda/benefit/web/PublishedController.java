package anda.benefit.web;

import static anda.benefit.web.ArrangementWrites.reason;
import static anda.benefit.web.BenefitReader.required;

import anda.benefit.DistributionFinding;
import anda.benefit.PublishedDistribution;
import anda.benefit.command.PublishedCommand.AnnulPublished;
import anda.benefit.command.PublishedCommand.CorrectPublished;
import anda.benefit.command.PublishedCommand.LinkPublished;
import anda.benefit.command.PublishedCommand.RecordPublished;
import anda.benefit.command.PublishedCommand.UnlinkPublished;
import anda.benefit.command.PublishedRefusal;
import anda.benefit.query.PublishedCard;
import anda.benefit.query.PublishedCriteria;
import anda.benefit.query.StoredPublished;
import anda.benefit.web.PublishedRequests.AnnulPublishedBody;
import anda.benefit.web.PublishedRequests.CorrectPublishedBody;
import anda.benefit.web.PublishedRequests.LinkPublishedBody;
import anda.benefit.web.PublishedRequests.PublishedBody;
import anda.benefit.web.PublishedRequests.RecordPublishedBody;
import anda.eventstore.view.Card;
import anda.eventstore.view.HistoryReader;
import anda.kernel.Act;
import anda.kernel.Refused;
import anda.web.ActRequest;
import anda.web.Acts;
import anda.web.Catalogue;
import anda.web.Lookup;
import anda.web.PageAnswer;
import anda.web.Paging;
import anda.web.Reads;
import anda.web.RecordLookup;
import anda.web.Role;
import anda.web.WritableBy;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import anda.web.Writes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 公布分配 Published distributions: lists, pages with what follows from them, links, corrections. */
@RestController
@WritableBy(Role.MANAGER)
@RequestMapping(PublishedController.ADDRESS)
class PublishedController {

  static final String ADDRESS = "/api/published-distributions";
  private static final Set<String> SORT = Set.of("place", "scheme", "paidOn");

  private final Acts acts;
  private final Writes writes;
  private final StoredPublished stored;
  private final BenefitReader reader;
  private final HistoryReader history;
  private final Catalogue texts;

  PublishedController(
      Acts acts,
      Writes writes,
      StoredPublished stored,
      BenefitReader reader,
      HistoryReader history,
      Catalogue texts) {
    this.acts = acts;
    this.writes = writes;
    this.stored = stored;
    this.reader = reader;
    this.history = history;
    this.texts = texts;
  }

  @GetMapping
  PageAnswer<PublishedAnswer> list(
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable DistributionFinding finding,
      @RequestParam(required = false) @Nullable String link,
      @RequestParam(required = false) @Nullable Boolean paid,
      @RequestParam(required = false) @Nullable String q) {
    return PageAnswer.of(
        stored.list(
            new PublishedCriteria(reader.areas(place), finding, link, paid, q),
            paging.slice(SORT, "place"),
            lookup.at()),
        paging,
        card -> PublishedAnswer.of(card, texts));
  }

  @GetMapping("/{id}")
  ResponseEntity<PublishedAnswer> one(RecordLookup lookup, @PathVariable String id) {
    Card<PublishedCard> card = lookup.card(stored.cards(), id);
    return Reads.answer(card, PublishedAnswer.of(card, texts));
  }

  @GetMapping("/{id}/history")
  Map<String, List<HistoryReader.Item>> history(Lookup lookup, @PathVariable String id) {
    return Map.of("items", lookup.history(history, stored.cards(), id));
  }

  @PostMapping
  ResponseEntity<WriteAnswer> record(WriteCall call, @RequestBody RecordPublishedBody body) {
    Act act = acts.act(call, body.act());
    return writes.create(
        call,
        new RecordPublished(call.newId("published"), act, published(body.published()), null),
        ADDRESS);
  }

  @PostMapping("/{id}/corrections")
  ResponseEntity<WriteAnswer> correct(
      WriteCall call, @PathVariable String id, @RequestBody CorrectPublishedBody body) {
    return writes.change(
        call,
        new CorrectPublished(
            id,
            act(call, id, body.act()),
            published(body.published()),
            reason(body.reason()),
            body.corrects(),
            null));
  }

  @PostMapping("/{id}/links")
  ResponseEntity<WriteAnswer> link(
      WriteCall call, @PathVariable String id, @RequestBody LinkPublishedBody body) {
    Act act = act(call, id, body.act());
    String target = required(body.target(), "target");
    if (!stored.targetExists(target)) {
      throw new Refused(PublishedRefusal.PUBLISHED_TARGET_UNKNOWN, "target", target);
    }
    return writes.change(call, new LinkPublished(id, act, target, reason(body.reason())));
  }

  @PostMapping("/{id}/link-removals")
  ResponseEntity<WriteAnswer> unlink(
      WriteCall call, @PathVariable String id, @RequestBody LinkPublishedBody body) {
    return writes.change(
        call,
        new UnlinkPublished(
            id,
            act(call, id, body.act()),
            required(body.target(), "target"),
            reason(body.reason())));
  }

  @PostMapping("/{id}/annulments")
  ResponseEntity<WriteAnswer> annul(
      WriteCall call, @PathVariable String id, @RequestBody AnnulPublishedBody body) {
    return writes.change(
        call,
        new AnnulPublished(
            id, act(call, id, body.act()), reason(body.reason()), body.replacedBy()));
  }

  private Act act(WriteCall call, String id, @Nullable ActRequest asked) {
    if (!stored.exists(id)) {
      throw new Refused(PublishedRefusal.PUBLISHED_UNKNOWN, null, id);
    }
    return acts.act(call, asked);
  }

  private PublishedDistribution published(@Nullable PublishedBody asked) {
    PublishedBody body = required(asked, "published");
    return new PublishedDistribution(
        reader.places(body.places(), "published.places"),
        required(body.placeText(), "published.placeText"),
        required(body.scheme(), "published.scheme"),
        body.asset(),
        body.principal(),
        body.rule(),
        body.paid(),
        body.paidOn(),
        body.paidOnText(),
        body.households(),
        body.persons(),
        body.perHousehold(),
        body.perPerson(),
        body.split(),
        body.note());
  }
}
