package keep.law;

/// What is known about a question. Absence of knowledge is an answer of its own: it is never read
/// as no.
public enum Answer {
  YES,
  NO,
  UNKNOWN;

  public static Answer of(boolean value) {
    return value ? YES : NO;
  }

  /// NO if either is NO, else UNKNOWN if either is unknown.
  public Answer and(Answer other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }

  /// YES if either is YES, else UNKNOWN if either is unknown.
  public Answer or(Answer other) {
    if (this == YES || other == YES) {
      return YES;
    }
    return this == NO && other == NO ? NO : UNKNOWN;
  }

  public Answer not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }

  public boolean isYes() {
    return this == YES;
  }

  public boolean isNo() {
    return this == NO;
  }

  public boolean isUnknown() {
    return this == UNKNOWN;
  }

  /// The word used in acts and in JSON: `yes`, `no`, `unknown`.
  public String word() {
    return switch (this) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "unknown";
    };
  }
}
