package keep.law;

/// One rule's part in a ruling.
public record Reason(RuleId rule, String question, Answer answer, Source source, String because) {}
