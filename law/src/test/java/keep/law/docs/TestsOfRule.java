package keep.law.docs;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keep.law.RuleId;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// Runs the tests whose names begin with a rule's id.
public final class TestsOfRule {
  private TestsOfRule() {}

  /// The names of those that fail, ascending.
  ///
  /// @param classes where to look for them
  public static Set<String> failing(RuleId id, List<Class<?>> classes) {
    Set<String> failed = new TreeSet<>();
    String prefix = id.text().replace('-', '_') + "_";
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(classes.stream().map(test -> selectClass(test)).toList())
            .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(isNamed(test, prefix)))
            .build();
    LauncherFactory.create()
        .execute(
            request,
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                  method(test.getSource()).ifPresent(failed::add);
                }
              }
            });
    return failed;
  }

  private static boolean isNamed(TestDescriptor test, String prefix) {
    return method(test.getSource()).filter(name -> name.startsWith(prefix)).isPresent();
  }

  private static Optional<String> method(Optional<TestSource> source) {
    return source
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast)
        .map(MethodSource::getMethodName);
  }
}
