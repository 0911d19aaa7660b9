package anda.project.process;

import anda.imports.RowReader;
import anda.imports.text.AmountClassifier;
import anda.imports.text.Classified;
import anda.imports.text.WrittenAmount;
import anda.kernel.AmountKind;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.project.Beneficiaries;
import anda.project.Measured;
import anda.project.Measured.Measure;
import anda.project.Party;
import anda.project.ProjectOrigin;
import anda.project.ProjectPlan;
import anda.project.Sector;
import anda.project.StatementScope;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 项目行 What the cells of a row of projects say, as a project or as a statement. */
final class ProjectRows {

  private static final Pattern PROJECTS =
      Pattern.compile("(?i)(?<![\\d.])(\\d{1,6}) ?(?:projects\\b|个项目|项目)");

  private ProjectRows() {}

  static Classified classified(RowReader row, String title, @Nullable WrittenAmount funds) {
    Classified money =
        AmountClassifier.classify(
            new AmountClassifier.Facts(
                row.text("programme"),
                row.text("donor"),
                title,
                row.text("sector"),
                row.text("funds_detail"),
                null,
                row.text("check_or_conflict"),
                funds));
    money.doubts().forEach(doubt -> row.note("funds_wan", doubt));
    return money;
  }

  static Sector sector(RowReader row) {
    Sector known = RowWords.sector(row.text("sector"));
    if (known == null) {
      row.note("sector", RowFinding.PROJECT_SECTOR_NOT_KNOWN, row.required("sector"));
      return Sector.OTHER;
    }
    return known;
  }

  static ReadProject project(
      RowReader row,
      String title,
      List<PlaceRef> where,
      @Nullable PartialDate start,
      @Nullable PartialDate end,
      Classified money,
      @Nullable Long households,
      @Nullable Long persons,
      List<Measured> figures,
      Sector sector) {
    String progress = row.text("progress_or_stage_dates");
    Beneficiaries count =
        households == null && persons == null
            ? null
            : new Beneficiaries(households, persons, Beneficiaries.Basis.NOT_STATED, null);
    ProjectPlan plan =
        new ProjectPlan(
            title,
            ProjectOrigin.EXISTING,
            row.text("programme"),
            sector,
            row.text("sector"),
            null,
            where,
            row.text("place"),
            List.of(),
            donors(row),
            null,
            null,
            money.amounts(),
            row.text("funds_detail"),
            null,
            List.of(),
            RowWords.benefit(row.text("benefit_mode"), row.text("benefit_terms")),
            count,
            figures,
            start,
            end,
            List.of(),
            null,
            progress,
            row.text("check_or_conflict"));
    return new ReadProject(
        plan, RowWords.stage(progress), RowWords.only(progress, PartialDate.Basis.AS_OF));
  }

  static ReadStatement statement(
      RowReader row,
      String title,
      List<PlaceRef> where,
      @Nullable PartialDate start,
      @Nullable PartialDate end,
      Classified money,
      @Nullable Long households,
      @Nullable Long persons,
      List<Measured> figures) {
    String progress = row.text("progress_or_stage_dates");
    StatementScope scope =
        new StatementScope(
            title,
            row.text("programme"),
            List.of(),
            where,
            row.text("place"),
            donors(row),
            row.text("funds_detail"),
            row.text("sector"),
            period(start, end),
            RowWords.only(progress, PartialDate.Basis.AS_OF));
    List<Measured> measures = new ArrayList<>();
    money.amounts().forEach(amount -> measures.add(Figures.money(Measure.FUNDS, amount)));
    Matcher projects = PROJECTS.matcher(title + "; " + row.text("funds_detail"));
    if (projects.find()) {
      measures.add(Figures.count(Measure.PROJECTS, projects.group(1), "个", projects.group()));
    }
    Figures.add(measures, Measure.HOUSEHOLDS, households, "户");
    Figures.add(measures, Measure.PERSONS, persons, "人");
    measures.addAll(figures);
    return new ReadStatement(scope, measures, progress, row.text("check_or_conflict"));
  }

  static List<Measured> income(@Nullable WrittenAmount income) {
    return income == null
        ? List.of()
        : List.of(Figures.money(Measure.INCOME_PER_HOUSEHOLD, income.of(AmountKind.OTHER_STATED)));
  }

  private static List<Party> donors(RowReader row) {
    String donor = row.text("donor");
    return donor == null ? List.of() : List.of(new Party(donor, null, null));
  }

  private static @Nullable PartialDate period(
      @Nullable PartialDate start, @Nullable PartialDate end) {
    if (start == null || end == null || end.to().isBefore(start.from())) {
      return start == null ? end : start;
    }
    return start.equals(end)
        ? start
        : PartialDate.interval(
            start.from(), end.to(), PartialDate.Basis.REPORTED, start.text() + " – " + end.text());
  }
}
