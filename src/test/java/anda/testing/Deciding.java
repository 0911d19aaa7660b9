package anda.testing;

import anda.kernel.Command;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;

/** Runs aggregates as the engine does: the envelope of the command's act goes to its events. */
public final class Deciding {

  private Deciding() {}

  /** A fixture whose events carry the envelope of their command. */
  public static <A> AggregateTestFixture<A> fixture(Class<A> aggregate) {
    AggregateTestFixture<A> fixture = new AggregateTestFixture<>(aggregate);
    fixture.registerCommandHandlerInterceptor(
        (unitOfWork, chain) -> {
          Command command = (Command) unitOfWork.getMessage().getPayload();
          unitOfWork.registerCorrelationDataProvider(message -> envelope(command));
          return chain.proceed();
        });
    return fixture;
  }

  private static Map<String, ?> envelope(Command command) {
    Map<String, Object> data = new HashMap<>();
    data.put("anda.actor", command.act().actor());
    if (command.act().on() != null) {
      data.put("anda.on", command.act().on());
    }
    return data;
  }

  /** Refused for a reason, and nothing recorded. */
  public static <A> void refused(ResultValidator<A> result, Refusal reason) {
    result
        .expectNoEvents()
        .expectException(
            new CustomTypeSafeMatcher<Refused>(reason.name()) {
              @Override
              protected boolean matchesSafely(Refused refused) {
                return refused.refusal() == reason;
              }
            });
  }
}
