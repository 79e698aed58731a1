package keep.law.campaign;

import java.util.List;
import keep.law.Facts;
import keep.law.Judgement;
import keep.law.RuleBook;

/// Single steps judged on bare facts.
final class CaseSteps {
  static final List<String> WORDS = List.of();

  private CaseSteps() {}

  static Judgement judge(RuleBook book, String step, Facts facts) {
    return Judgement.undecided("not yet", List.of());
  }
}
