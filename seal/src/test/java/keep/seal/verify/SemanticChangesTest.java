package keep.seal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a stranger may do to a release, one change a row, and what the verifier answers.
class SemanticChangesTest {
  static Stream<Case> cases() {
    return Stream.of(
            FormCases.all(),
            RecordCases.all(),
            PeopleCases.all(),
            SharedCases.all(),
            OrderCases.all(),
            CountersignCases.all(),
            ReleaseCases.all(),
            LedgerCases.all(),
            TimeCases.all(),
            PassageCases.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_change_is_answered_with_its_exit_code_and_step(Case one) {
    Report report = one.make().check();
    assertThat(report.verdict().exitCode())
        .as(() -> one + ": exit code; found " + report.failures())
        .isEqualTo(one.exit());
    List<Reason> decisive =
        switch (report.verdict()) {
          case Verdict.Covered ignored -> List.<Reason>of();
          case Verdict.OtherBasis other -> other.reasons().stream().map(Failure::reason).toList();
          case Verdict.NotCovered not -> not.reasons().stream().map(Failure::reason).toList();
          case Verdict.Invalid invalid -> List.of(invalid.first().reason());
          case Verdict.NeedsTrust needs -> List.of(needs.reason().reason());
        };
    assertThat(decisive).containsAll(one.reason().stream().toList());
  }

  @Test
  void there_are_at_least_two_hundred_changes_and_no_two_have_one_name() {
    Set<String> names = new HashSet<>();
    cases().forEach(one -> assertThat(names.add(one.name())).as(one.name()).isTrue());
    assertThat(names).hasSizeGreaterThanOrEqualTo(200);
  }

  @Test
  void every_reason_the_verifier_knows_is_met_by_a_change() {
    Set<Reason> met = EnumSet.noneOf(Reason.class);
    cases().forEach(one -> one.reason().ifPresent(met::add));
    List<Reason> never = new ArrayList<>(Arrays.asList(Reason.values()));
    never.removeAll(met);
    // Step 2 is about the reader's policy, not about the package: see TrustTest. The size limit has
    // a test of its own.
    assertThat(never)
        .containsExactlyInAnyOrder(
            Reason.TOO_LARGE,
            Reason.POLICY_NOT_GIVEN,
            Reason.POLICY_UNUSABLE,
            Reason.POLICY_LIVE,
            Reason.POLICY_UNKNOWN,
            // Met in ReplacedPolicyTest, where the chain has a second version.
            Reason.KEYS_BAD,
            Reason.POLICY_REPLACED);
  }
}
