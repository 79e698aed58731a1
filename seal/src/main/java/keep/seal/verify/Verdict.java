package keep.seal.verify;

import java.util.Comparator;
import java.util.List;

/// What a check of a package comes to. INVALID outranks NOT_COVERED outranks OTHER_BASIS (protocol
/// section 8).
public sealed interface Verdict {
  /// Nothing failed: authentic, witnessed, under an order that a judge signed or countersigned.
  record Covered() implements Verdict {}

  /// Nothing is wrong, and the release rests on something else.
  ///
  /// @param reasons what it rests on or still lacks, by step; at least one
  record OtherBasis(List<Failure> reasons) implements Verdict {}

  /// The passages are genuine, the order does not cover them.
  ///
  /// @param reasons what is not covered, by step; at least one
  record NotCovered(List<Failure> reasons) implements Verdict {}

  /// Not to be relied on.
  ///
  /// @param first the failure of the lowest step
  record Invalid(Failure first) implements Verdict {
    /// Whether nothing could be checked, because the file is not written the way a release is. Mail
    /// and editors do that as often as anybody who means harm, so it has a word of its own.
    public boolean unreadable() {
      return first.reason() == Reason.FORM || first.reason() == Reason.TOO_LARGE;
    }
  }

  /// Not checked: nobody said whom to trust.
  record NeedsTrust(Failure reason) implements Verdict {}

  /// The verdict that these failures amount to. Of several that weigh the same, the first is the
  /// one that stands first in the table of reasons.
  static Verdict of(List<Failure> failures) {
    List<Failure> sorted = failures.stream().sorted(Comparator.comparing(Failure::reason)).toList();
    for (FailureClass heaviest :
        List.of(
            FailureClass.NEEDS_TRUST,
            FailureClass.INVALID,
            FailureClass.NOT_COVERED,
            FailureClass.OTHER_BASIS)) {
      List<Failure> those = sorted.stream().filter(f -> f.failureClass() == heaviest).toList();
      if (!those.isEmpty()) {
        return switch (heaviest) {
          case NEEDS_TRUST -> new NeedsTrust(those.getFirst());
          case INVALID -> new Invalid(those.getFirst());
          case NOT_COVERED -> new NotCovered(those);
          case OTHER_BASIS -> new OtherBasis(those);
        };
      }
    }
    return new Covered();
  }

  /// `COVERED`, `OTHER_BASIS`, `NOT_COVERED`, `INVALID`, `UNREADABLE` or `NEEDS_TRUST`: the first
  /// word a reader sees.
  default String word() {
    return switch (this) {
      case Covered ignored -> "COVERED";
      case OtherBasis ignored -> "OTHER_BASIS";
      case NotCovered ignored -> "NOT_COVERED";
      case Invalid invalid -> invalid.unreadable() ? "UNREADABLE" : "INVALID";
      case NeedsTrust ignored -> "NEEDS_TRUST";
    };
  }

  /// The exit code of `keep verify`: 0, 3, 6, 4 or 5.
  default int exitCode() {
    return switch (this) {
      case Covered ignored -> 0;
      case OtherBasis ignored -> 3;
      case NotCovered ignored -> 6;
      case Invalid ignored -> 4;
      case NeedsTrust ignored -> 5;
    };
  }

  /// Whether the passages may be relied on as genuine: everything but INVALID and NEEDS_TRUST.
  default boolean genuine() {
    return switch (this) {
      case Covered ignored -> true;
      case OtherBasis ignored -> true;
      case NotCovered ignored -> true;
      case Invalid ignored -> false;
      case NeedsTrust ignored -> false;
    };
  }
}
