package anda.household.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.household.command.HouseholdCommand.AddMember;
import anda.household.command.HouseholdCommand.AnnulHousehold;
import anda.household.command.HouseholdCommand.AnnulMember;
import anda.household.command.HouseholdCommand.ChangeIdentity;
import anda.household.command.HouseholdCommand.ChangeMember;
import anda.household.command.HouseholdCommand.ClearRisk;
import anda.household.command.HouseholdCommand.CorrectIncome;
import anda.household.command.HouseholdCommand.CorrectMonitoring;
import anda.household.command.HouseholdCommand.CorrectPlace;
import anda.household.command.HouseholdCommand.CorrectRegistration;
import anda.household.command.HouseholdCommand.EnrolHousehold;
import anda.household.command.HouseholdCommand.ExitHousehold;
import anda.household.command.HouseholdCommand.FormHousehold;
import anda.household.command.HouseholdCommand.MergeHousehold;
import anda.household.command.HouseholdCommand.MoveHousehold;
import anda.household.command.HouseholdCommand.RecordDeath;
import anda.household.command.HouseholdCommand.RecordHousehold;
import anda.household.command.HouseholdCommand.RegisterHousehold;
import anda.household.command.HouseholdCommand.ReinstateMember;
import anda.household.command.HouseholdCommand.RelapseHousehold;
import anda.household.command.HouseholdCommand.RemoveMember;
import anda.household.command.HouseholdCommand.SplitHousehold;
import anda.household.command.HouseholdCommand.SurveyIncome;
import anda.household.command.HouseholdCommand.TakeInMembers;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * 农户 A household: its members, its registration, its monitoring, its income.
 *
 * <p>Takes requests in; what follows from them stands in {@link StatusDecisions}, {@link
 * MemberDecisions}, {@link TransferDecisions} and {@link IncomePolicy}.
 */
@Aggregate(type = "Household")
class Household extends HouseholdState {

  Household() {}

  @CommandHandler
  Household(RecordHousehold command) {
    id = command.householdId();
    apply(TransferDecisions.record(command));
  }

  @CommandHandler
  Household(FormHousehold command) {
    id = command.householdId();
    apply(TransferDecisions.form(command));
  }

  private static MetaData corrects(String eventId) {
    return MetaData.with("anda.corrects", eventId);
  }

  @CommandHandler
  void handle(RegisterHousehold command) {
    refuseWhenGone();
    apply(StatusDecisions.register(this, command));
  }

  @CommandHandler
  void handle(ExitHousehold command) {
    refuseWhenGone();
    apply(StatusDecisions.exit(this, command));
  }

  @CommandHandler
  void handle(RelapseHousehold command) {
    refuseWhenGone();
    apply(StatusDecisions.relapse(this, command));
  }

  @CommandHandler
  void handle(EnrolHousehold command) {
    refuseWhenGone();
    apply(StatusDecisions.enrol(this, command));
  }

  @CommandHandler
  void handle(ClearRisk command) {
    refuseWhenGone();
    apply(StatusDecisions.clear(this, command));
  }

  @CommandHandler
  void handle(CorrectRegistration command) {
    refuseWhenGone();
    apply(StatusDecisions.correct(this, command), corrects(command.corrects()));
  }

  @CommandHandler
  void handle(CorrectMonitoring command) {
    refuseWhenGone();
    apply(StatusDecisions.correct(this, command), corrects(command.corrects()));
  }

  @CommandHandler
  void handle(MoveHousehold command) {
    refuseWhenGone();
    apply(TransferDecisions.move(this, command));
  }

  @CommandHandler
  void handle(CorrectPlace command) {
    refuseWhenGone();
    apply(TransferDecisions.correct(this, command), corrects(command.corrects()));
  }

  @CommandHandler
  void handle(SplitHousehold command) {
    refuseWhenGone();
    apply(TransferDecisions.split(this, command));
  }

  @CommandHandler
  void handle(MergeHousehold command) {
    refuseWhenGone();
    apply(TransferDecisions.merge(this, command));
  }

  @CommandHandler
  void handle(AddMember command) {
    refuseWhenGone();
    apply(MemberDecisions.add(this, command));
  }

  @CommandHandler
  void handle(RemoveMember command) {
    refuseWhenGone();
    apply(MemberDecisions.remove(this, command));
  }

  @CommandHandler
  void handle(RecordDeath command) {
    refuseWhenGone();
    apply(MemberDecisions.died(this, command));
  }

  @CommandHandler
  void handle(ReinstateMember command) {
    refuseWhenGone();
    apply(MemberDecisions.reinstate(this, command), corrects(command.corrects()));
  }

  @CommandHandler
  void handle(AnnulMember command) {
    refuseWhenGone();
    apply(MemberDecisions.annul(this, command));
  }

  @CommandHandler
  void handle(ChangeMember command) {
    refuseWhenGone();
    apply(MemberDecisions.change(this, command));
  }

  @CommandHandler
  void handle(ChangeIdentity command) {
    refuseWhenGone();
    apply(MemberDecisions.identity(this, command));
  }

  @CommandHandler
  void handle(SurveyIncome command) {
    refuseWhenGone();
    apply(IncomePolicy.survey(this, command));
  }

  @CommandHandler
  void handle(CorrectIncome command) {
    refuseWhenGone();
    apply(IncomePolicy.correct(this, command), corrects(command.corrects()));
  }

  @CommandHandler
  void handle(AnnulHousehold command) {
    refuseWhenGone();
    apply(TransferDecisions.annul(this, command));
  }

  @CommandHandler
  void handle(TakeInMembers command) {
    apply(TransferDecisions.takeIn(this, command));
  }
}
