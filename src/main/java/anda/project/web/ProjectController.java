package anda.project.web;

import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader.Cards;
import anda.eventstore.view.HistoryReader;
import anda.eventstore.view.Order;
import anda.eventstore.view.Slice;
import anda.kernel.Refused;
import anda.project.MilestoneKind;
import anda.project.ProjectOrigin;
import anda.project.ProjectStage;
import anda.project.Sector;
import anda.project.command.ProjectRefusal;
import anda.project.query.ProjectCard;
import anda.project.query.ProjectCriteria;
import anda.project.query.ProjectWarning;
import anda.project.query.ProjectWarnings;
import anda.project.query.StoredProjects;
import anda.project.query.Thresholds;
import anda.project.web.ProjectAnswers.ProjectPage;
import anda.project.web.ProjectAnswers.ProjectRow;
import anda.web.Lookup;
import anda.web.PageAnswer;
import anda.web.Paging;
import anda.web.ReadDays;
import anda.web.Reads;
import anda.web.RecordLookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 项目查询 Lists, pages and histories of projects, live and of the past. */
@RestController
@RequestMapping("/api/projects")
class ProjectController {

  private static final Set<String> SORT = Set.of("title", "stage", "sector", "start", "end");

  private static final Set<String> DAYS = Set.of("start", "end");

  private final StoredProjects stored;
  private final Thresholds thresholds;
  private final ReadDays days;
  private final PlanReader reader;
  private final StepTables tables;
  private final HistoryReader history;
  private final PartnerHistory partners;

  ProjectController(
      StoredProjects stored,
      Thresholds thresholds,
      ReadDays days,
      PlanReader reader,
      StepTables tables,
      HistoryReader history,
      PartnerHistory partners) {
    this.stored = stored;
    this.thresholds = thresholds;
    this.days = days;
    this.reader = reader;
    this.tables = tables;
    this.history = history;
    this.partners = partners;
  }

  @GetMapping
  PageAnswer<ProjectRow> list(
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable String pairing,
      @RequestParam(required = false) @Nullable ProjectStage stage,
      @RequestParam(required = false) @Nullable Sector sector,
      @RequestParam(required = false) @Nullable String programme,
      @RequestParam(required = false) @Nullable ProjectOrigin origin,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String irregularity,
      @RequestParam(required = false) @Nullable Boolean takenOver,
      @RequestParam(required = false) ProjectWarning.@Nullable Code warning,
      @RequestParam(required = false) @Nullable LocalDate asOf) {
    LocalDate day = days.of(asOf, lookup.at());
    boolean partner = lookup.viewer().partner();
    if (partner) {
      hidden("irregularity", irregularity);
      hidden("warning", warning);
    }
    Slice slice = paging.slice(SORT, "title");
    ProjectCriteria criteria =
        new ProjectCriteria(
            reader.areas(place),
            pairing,
            stage,
            sector,
            programme,
            origin,
            q,
            kind,
            unit,
            irregularity,
            takenOver,
            warning,
            day,
            partner,
            slice.order().stream().map(Order::field).anyMatch(DAYS::contains));
    Cards<ProjectCard> cards = stored.list(criteria, thresholds.on(day), slice, lookup.at());
    return PageAnswer.of(cards, paging, card -> row(card, day, lookup));
  }

  /** The partner is not told which rules a project broke, so it cannot ask for them. */
  private static void hidden(String parameter, @Nullable Object value) {
    if (value != null) {
      throw new Refused(ProjectRefusal.PROJECT_FILTER_NOT_FOR_PARTNER, parameter, parameter);
    }
  }

  private ProjectRow row(Card<ProjectCard> card, LocalDate day, Lookup lookup) {
    ProjectRow row = ProjectRow.of(card, ProjectWarnings.of(card.state(), day, thresholds.on(day)));
    return lookup.viewer().partner() ? row.forPartner(card.state().inside()) : row;
  }

  @GetMapping("/{id}")
  ResponseEntity<ProjectPage> one(
      RecordLookup lookup,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable LocalDate asOf) {
    LocalDate wanted = asOf == null ? lookup.trueOn() : asOf;
    LocalDate day = days.of(wanted, lookup.at());
    Card<ProjectCard> card = lookup.card(stored.projects(), id);
    ProjectPage page =
        ProjectPage.of(
            card,
            day,
            ProjectWarnings.of(card.state(), day, thresholds.on(day)),
            tables.of(card.state(), day).rules(),
            stored.linkedTo(id, lookup.at()));
    return Reads.answer(
        card, lookup.viewer().partner() ? page.forPartner(card.state().inside()) : page);
  }

  /** With the entries of its reports, issues and linked statements. */
  @GetMapping("/{id}/history")
  Map<String, List<HistoryReader.Item>> history(Lookup lookup, @PathVariable String id) {
    List<HistoryReader.Item> items = lookup.history(history, stored.projects(), id);
    boolean partner = lookup.viewer().partner();
    return Map.of("items", partner ? partners.of(id, items, lookup.at()) : items);
  }

  /** Kinds of milestones usual in a sector, for the form. */
  @GetMapping("/milestone-kinds")
  List<MilestoneKind> milestoneKinds(@RequestParam Sector sector) {
    return MilestoneKind.usualIn(sector);
  }
}
