package keep.law;

/// An id of the notes that cannot be a rule, and why.
public record NotEncoded(RuleId id, String what, String reason) {}
