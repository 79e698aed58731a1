package keep.law.englandwales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.law.Answer;
import keep.law.Facts;
import keep.law.Finding;
import keep.law.Reason;
import keep.law.Rule;
import keep.law.RuleBook;

/// What each rule in force says of the same facts. The answer to a service is read from this and
/// from nothing else, so that leaving out a rule changes the answer.
final class Findings {
  private final Map<String, Finding> byRule = new LinkedHashMap<>();
  private final List<Reason> reasons = new ArrayList<>();

  Findings(RuleBook book, Facts facts, LocalDate day) {
    for (Rule rule : book.rules()) {
      if (!rule.inForce().contains(day)) {
        continue;
      }
      Finding finding = rule.test().test(facts, day);
      if (finding.asked()) {
        byRule.put(rule.id().text(), finding);
        reasons.add(
            new Reason(
                rule.id(), rule.question(), finding.answer(), rule.source(), finding.because()));
      }
    }
  }

  /// Whether the rule spoke at all.
  boolean speaks(String rule) {
    return byRule.containsKey(rule);
  }

  private boolean is(String rule, Answer answer) {
    return Optional.ofNullable(byRule.get(rule))
        .map(finding -> finding.answer() == answer)
        .orElse(false);
  }

  boolean yes(String rule) {
    return is(rule, Answer.YES);
  }

  boolean no(String rule) {
    return is(rule, Answer.NO);
  }

  boolean unknown(String rule) {
    return is(rule, Answer.UNKNOWN);
  }

  boolean anyNo(String... rules) {
    for (String rule : rules) {
      if (no(rule)) {
        return true;
      }
    }
    return false;
  }

  List<Reason> reasons() {
    return reasons;
  }
}
