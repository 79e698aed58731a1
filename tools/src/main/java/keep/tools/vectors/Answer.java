package keep.tools.vectors;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import keep.seal.encoding.MalformedInput;
import keep.seal.verify.Failure;
import keep.seal.verify.Report;
import keep.seal.verify.Verdict;

/// What an implementation says of one case.
///
/// @param exit the exit code of `keep verify`; of what is no package 0 where it holds and 4 where
///   it does not
/// @param step the step of protocol section 8, 0 where nothing failed and for what is no package
/// @param reason the word of the table; empty where nothing failed. Of what is no package: what
///   sort of fault, for readers only
public record Answer(int exit, int step, String reason) {
  /// It holds.
  public static final Answer HOLDS = new Answer(0, 0, "");

  /// The verdict and what decided it: of the failures of the heaviest class the one with the lowest
  /// step, within a step the one that stands first in the table.
  public static Answer of(Report report) {
    List<Failure> decisive =
        switch (report.verdict()) {
          case Verdict.Covered _ -> List.of();
          case Verdict.OtherBasis other -> other.reasons();
          case Verdict.NotCovered not -> not.reasons();
          case Verdict.Invalid invalid ->
              report.failures().stream()
                  .filter(one -> one.failureClass() == invalid.first().failureClass())
                  .toList();
          case Verdict.NeedsTrust needs -> List.of(needs.reason());
        };
    int exit = report.verdict().exitCode();
    return decisive.stream()
        .min(Comparator.comparingInt(Failure::step).thenComparing(Failure::reason))
        .map(first -> new Answer(exit, first.step(), first.reason().word()))
        .orElse(new Answer(exit, 0, ""));
  }

  /// Something other than a package, refused.
  public static Answer refused(MalformedInput why) {
    return new Answer(4, 0, why.fault().name().toLowerCase(Locale.ROOT));
  }

  /// Something that opens or verifies, and says other than the case does.
  public static Answer differs() {
    return new Answer(4, 0, "mismatch");
  }
}
