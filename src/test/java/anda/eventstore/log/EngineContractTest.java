package anda.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A contract is worth what it refuses: an engine that does nothing must fail all of it. */
class EngineContractTest {

  private static final int TESTS_AT_LEAST = 30;

  @Test
  void an_engine_that_does_nothing_fails_every_test_of_the_contract() {
    SummaryGeneratingListener seen = new SummaryGeneratingListener();
    LauncherDiscoveryRequest contract =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(DoNothingContract.class))
            .build();
    LauncherFactory.create().execute(contract, seen);
    TestExecutionSummary summary = seen.getSummary();
    assertThat(summary.getTestsFoundCount()).isGreaterThanOrEqualTo(TESTS_AT_LEAST);
    assertThat(summary.getTestsFailedCount()).isEqualTo(summary.getTestsFoundCount());
  }
}
