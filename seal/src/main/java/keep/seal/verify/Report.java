package keep.seal.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import keep.seal.people.Policy;

/// What a check of one package came to.
///
/// @param failures every check that did not hold, by step
/// @param policy the version of the policy it was checked under; empty where the check ended before
///   one was found
/// @param findings what the package says, where its passages may be relied on as genuine; empty for
///   INVALID and NEEDS_TRUST
public record Report(
    Verdict verdict, List<Failure> failures, Optional<Policy> policy, Optional<Findings> findings) {
  static Report of(Failure only) {
    return of(List.of(only), Optional.empty());
  }

  static Report of(List<Failure> failures, Optional<Policy> policy) {
    return new Report(Verdict.of(failures), sorted(failures), policy, Optional.empty());
  }

  static Report of(Inspection run, int versions) {
    Verdict verdict = Verdict.of(run.failures());
    return new Report(
        verdict,
        sorted(run.failures()),
        Optional.of(run.policy),
        verdict.genuine() ? Optional.of(Findings.of(run, versions)) : Optional.empty());
  }

  private static List<Failure> sorted(List<Failure> failures) {
    return failures.stream().sorted(Comparator.comparing(Failure::reason)).toList();
  }

  /// Whether the policy is for demonstration: then the line DEMO TRUST comes before the verdict.
  public boolean demoTrust() {
    return policy.filter(Policy::isDemo).isPresent();
  }
}
