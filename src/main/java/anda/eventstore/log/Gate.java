package anda.eventstore.log;

import anda.eventstore.command.CommandGate;
import anda.eventstore.command.Receipt;
import anda.eventstore.log.LogReader.Done;
import anda.eventstore.log.LogReader.Last;
import anda.kernel.Act;
import anda.kernel.Command;
import anda.kernel.Refusal.Kind;
import anda.kernel.Refused;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** 指令入口 Dispatches on this node's command bus; what was done is told from the log. */
final class Gate implements CommandGate {

  private static final int ATTEMPTS = 20;

  private final CommandBus bus;
  private final LogReader log;
  private final AnnotationCommandTargetResolver targets =
      AnnotationCommandTargetResolver.builder().build();

  Gate(CommandBus bus, LogReader log) {
    this.bus = bus;
    this.log = log;
  }

  @Override
  public Receipt send(Command command, String bodyDigest) {
    return send(command, bodyDigest, null);
  }

  @Override
  public Receipt send(Command command, String bodyDigest, @Nullable Long expectedPosition) {
    Act act = command.act();
    Receipt before = before(act, bodyDigest);
    for (int attempt = 0; before == null && attempt < ATTEMPTS; attempt++) {
      try {
        dispatch(command, bodyDigest, expectedPosition);
        Done done = log.done(act.cmd());
        return done == null ? nothing(command) : fresh(done.receipt());
      } catch (AggregateStreamCreationException e) {
        before = before(act, bodyDigest);
        if (before == null) {
          throw new Refused(LogRefusal.RECORD_EXISTS, null);
        }
      } catch (ConcurrencyException e) {
        // decided on a state that is no longer the newest: look whether it was this very command
        before = before(act, bodyDigest);
      } catch (Refused | AggregateNotFoundException e) {
        if (e instanceof Refused refused && refused.refusal().kind() == Kind.UNAVAILABLE) {
          throw e;
        }
        // a repetition running beside the first try meets the state that the first one made
        before = before(act, bodyDigest);
        if (before == null) {
          throw e;
        }
      }
    }
    if (before == null) {
      throw new Refused(LogRefusal.CHANGED_MEANWHILE, null);
    }
    return before;
  }

  private @Nullable Receipt before(Act act, String bodyDigest) {
    Done done = log.done(act.cmd());
    if (done == null) {
      return null;
    }
    if (!bodyDigest.equals(done.digest())) {
      throw new Refused(LogRefusal.COMMAND_ID_REUSED, null, act.cmd());
    }
    return done.receipt();
  }

  private void dispatch(Command command, String bodyDigest, @Nullable Long expectedPosition) {
    CommandMessage<Command> message = GenericCommandMessage.asCommandMessage(command);
    Long after = null;
    if (expectedPosition != null) {
      Last last = log.last(target(message));
      if (last == null) {
        throw new Refused(LogRefusal.RECORD_ABSENT, null);
      }
      if (last.position() > expectedPosition) {
        throw new Refused(
            LogRefusal.CHANGED_SINCE_READ,
            null,
            Long.toString(last.position()),
            Long.toString(expectedPosition));
      }
      after = last.sequence();
    }
    FutureCallback<Command, Object> answer = new FutureCallback<>();
    bus.dispatch(message.withMetaData(Meta.of(command.act(), bodyDigest, after)), answer);
    var result = answer.getResult();
    if (result.isExceptional()) {
      Throwable failed = result.exceptionResult();
      if (failed instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(failed);
    }
  }

  private String target(CommandMessage<?> message) {
    return targets.resolveTarget(message).getIdentifier();
  }

  /** The command found nothing to change; there is no entry, so nothing to repeat either. */
  private Receipt nothing(Command command) {
    CommandMessage<Command> message = GenericCommandMessage.asCommandMessage(command);
    return new Receipt(
        target(message), command.act().cmd(), log.head(), command.act().at(), List.of(), false);
  }

  private static Receipt fresh(Receipt receipt) {
    return new Receipt(
        receipt.aggregate(),
        receipt.command(),
        receipt.position(),
        receipt.at(),
        receipt.events(),
        false);
  }
}
