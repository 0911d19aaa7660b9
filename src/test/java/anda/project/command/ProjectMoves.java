package anda.project.command;

import static anda.project.ProjectSamples.*;
import static anda.project.command.StepRule.GENERAL_ORDER;

import anda.kernel.Act;
import anda.project.AssetClass;
import anda.project.HandOver;
import anda.project.Party;
import anda.project.ProjectEvent.*;
import anda.project.ProjectIrregularity;
import anda.project.ProjectStage;
import anda.project.command.ProjectCommand.*;
import anda.testing.Deciding;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;

/** The moves of a project's way, and how a test tells what came of one. */
abstract class ProjectMoves {

  static final List<String> OF = List.of(PAIRING);
  static final List<ProjectIrregularity> REGULAR = List.of();

  private AggregateTestFixture<PairingProject> fixture;

  @BeforeEach
  void prepare() {
    fixture = Deciding.fixture(PairingProject.class);
  }

  static ProposeProject propose(Act act) {
    return new ProposeProject(PROJECT, act, cows(), List.of(), GENERAL_ORDER);
  }

  static ReviewProject review(Act act) {
    return new ReviewProject(PROJECT, act, decided(), GENERAL_ORDER);
  }

  static AppraiseProject appraise(Act act) {
    return new AppraiseProject(PROJECT, act, decided(), GENERAL_ORDER);
  }

  static AdmitProject admit(Act act) {
    return new AdmitProject(PROJECT, act, decided(), GENERAL_ORDER);
  }

  static ApproveProject approve(Act act) {
    return new ApproveProject(PROJECT, act, decided(), List.of(), GENERAL_ORDER);
  }

  static StartImplementation start(Act act) {
    return new StartImplementation(PROJECT, act, List.of(), List.of(), GENERAL_ORDER);
  }

  static CompleteImplementation complete(Act act) {
    return new CompleteImplementation(PROJECT, act, null, List.of(), GENERAL_ORDER);
  }

  static AcceptProject accept(Act act) {
    return new AcceptProject(PROJECT, act, decided(), List.of(), null, GENERAL_ORDER);
  }

  static HandOverProject handOver(Act act) {
    return new HandOverProject(PROJECT, act, List.of(toVillage()), List.of(), GENERAL_ORDER);
  }

  static HandOver toVillage() {
    return new HandOver(AssetClass.OPERATING, new Party("68个村", null, null), List.of(), null);
  }

  static ReachMilestone reach(String key, Act act) {
    return new ReachMilestone(PROJECT, act, key, null, null, List.of());
  }

  static EndProject end(Act act) {
    return new EndProject(PROJECT, act, "企业破产", List.of());
  }

  static ReturnProject sendBack(ProjectStage to, Act act) {
    return new ReturnProject(PROJECT, act, to, "材料不全", List.of());
  }

  static TakeOverProject takeOver(ProjectStage stage) {
    return new TakeOverProject(PROJECT, on("2019-03-01"), cows(), stage, null, null);
  }

  /** The first steps of the regular way. */
  static List<ProjectCommand> way(int steps) {
    List<ProjectCommand> way = new ArrayList<>();
    way.add(propose(on("2019-01-01")));
    way.add(review(on("2019-01-02")));
    way.add(appraise(on("2019-01-03")));
    way.add(admit(on("2019-01-04")));
    way.add(approve(on("2019-01-05")));
    way.add(start(on("2019-02-01")));
    way.add(complete(on("2019-03-01")));
    way.add(accept(on("2019-04-01")));
    way.add(handOver(on("2019-05-01")));
    return way.subList(0, steps);
  }

  final void refused(List<ProjectCommand> before, Object command, ProjectRefusal reason) {
    prepare();
    Deciding.refused(when(before, command), reason);
  }

  final ResultValidator<PairingProject> when(List<ProjectCommand> before, Object command) {
    prepare();
    return before.isEmpty()
        ? fixture.givenNoPriorActivity().when(command)
        : fixture.givenCommands(List.copyOf(before)).when(command);
  }

  /** Refused when done now; named when it had already happened. */
  final void irregular(
      List<ProjectCommand> before, Object now, Object happened, Object recorded, String code) {
    refused(before, now, ProjectRefusal.valueOf("PROJECT_" + code));
    when(before, happened).expectEvents(recorded);
  }
}
