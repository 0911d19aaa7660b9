package anda.region.web;

import static anda.web.Fields.each;
import static anda.web.Fields.required;
import static anda.web.Fields.text;

import anda.eventstore.view.EventReader;
import anda.kernel.DomainEvent;
import anda.kernel.KernelRefusal;
import anda.kernel.PlaceRef;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import anda.kernel.Source;
import anda.region.AnnualPlanEvent;
import anda.region.PairingKind;
import anda.region.PairingTerms;
import anda.region.PairingTerms.Remark;
import anda.region.RegionDirectory;
import anda.region.RegionRefusal;
import anda.region.UnitEvent;
import anda.region.query.PlaceRemarks;
import anda.region.web.RegionRequests.Line;
import anda.region.web.RegionRequests.Partner;
import anda.region.web.RegionRequests.PlaceRequest;
import anda.region.web.RegionRequests.Terms;
import anda.web.ActRequest.SourceRequest;
import anda.web.Fields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 请求读取 Makes values of requests, and refuses ids and codes that are none. */
@Component
class RequestReader {

  private final RegionDirectory regions;
  private final EventReader log;

  RequestReader(RegionDirectory regions, EventReader log) {
    this.regions = regions;
    this.log = log;
  }

  PairingTerms terms(@Nullable Terms asked) {
    Terms terms = required(asked, "terms");
    PlaceRef donor = place(required(terms.donor(), "terms.donor"), "terms.donor");
    PlaceRef recipient = place(required(terms.recipient(), "terms.recipient"), "terms.recipient");
    List<Remark> remarks = new ArrayList<>();
    PlaceRemarks.of(regions, "donor", donor).ifPresent(remarks::add);
    PlaceRemarks.of(regions, "recipient", recipient).ifPresent(remarks::add);
    return new PairingTerms(
        text(terms.round()),
        donor,
        recipient,
        terms.kind() == null ? PairingKind.between(donor, recipient) : terms.kind(),
        terms.kindText(),
        terms.from(),
        terms.to(),
        terms.evidence(),
        terms.evidenceText(),
        terms.note(),
        remarks);
  }

  PlaceRef place(PlaceRequest asked, String field) {
    return regions.resolve(asked.code(), asked.name(), field);
  }

  /** The 12-digit code of a place that is in the tables. */
  String knownCode(String code, String field) {
    String padded = PlaceRef.padded(code, field);
    if (regions.find(padded).isEmpty()) {
      throw new Refused(KernelRefusal.PLACE_CODE_UNKNOWN, field, code);
    }
    return padded;
  }

  List<AnnualPlanEvent.Line> lines(@Nullable List<Line> asked) {
    return each(
        asked,
        "lines",
        line -> {
          if (line.projectId() != null && !concerns(line.projectId(), "project.")) {
            throw new Refused(
                RegionRefusal.PLAN_PROJECT_UNKNOWN, "lines.projectId", line.projectId());
          }
          return new AnnualPlanEvent.Line(
              required(line.number(), "lines.number"),
              line.projectId(),
              text(line.title()),
              each(line.places(), "lines.places", place -> place(place, "lines.places")),
              Fields.list(line.amounts(), "lines.amounts"),
              line.note());
        });
  }

  AnnualPlanEvent.@Nullable PartnerAct partner(@Nullable Partner asked) {
    if (asked == null) {
      return null;
    }
    if (asked.unit() != null) {
      existing(asked.unit(), UnitEvent.class, RegionRefusal.UNIT_UNKNOWN, "partner.unit");
    }
    return new AnnualPlanEvent.PartnerAct(
        required(asked.part(), "partner.part"),
        asked.unit(),
        asked.on(),
        asked.documentNumber(),
        asked.text());
  }

  static @Nullable Source document(@Nullable SourceRequest asked) {
    return asked == null ? null : Fields.document(asked, "document");
  }

  /**
   * Refuses an id under which no such fact is recorded; asked of the log itself, since a view may
   * lag behind.
   */
  void existing(
      String id, Class<? extends DomainEvent> kind, Refusal missing, @Nullable String field) {
    if (log.ofAggregate(id).stream().noneMatch(event -> kind.isInstance(event.fact()))) {
      throw new Refused(missing, field, id);
    }
  }

  private boolean concerns(String id, String namePrefix) {
    return log.ofAggregate(id).stream().anyMatch(event -> event.name().startsWith(namePrefix));
  }
}
