package keep.law.campaign;

import keep.law.Fact;
import keep.law.Facts;
import keep.law.Signer;
import keep.law.facts.HearingFacts;
import keep.law.explore.Move;

/// Acts as the explorer writes them.
final class Acts {
  static final Signer MEMBER = Signer.as("counsellor").withSubject("member-1");
  static final Signer RELEASER = Signer.as("releaser").withSubject("member-2");
  static final Signer REGISTRAR = Signer.as("registrar").withSubject("registrar-1");

  /// What a member enters from a paper that justices, and no judge, decided.
  static final Signer JUSTICES = Signer.enteredFor("counsellor", "court").withSubject("member-1");

  static final Signer JUDGE = Signer.as("judge").withSubject("judge-1");
  static final Signer SURVIVOR = Signer.as("survivor").withSubject("survivor-1");
  static final Signer PARTY = Signer.as("party").withSubject("party-1");

  private Acts() {}

  static Move move(String label, Signer signer, String step, Given... given) {
    Facts facts = Facts.none();
    for (Given each : given) {
      facts = each.on(facts);
    }
    if (signer.equals(JUSTICES)) {
      facts = facts.with(HearingFacts.DECISION_MAKER, "justices");
    }
    return new Move(label, StepsList.named(step).orElseThrow(), facts, signer);
  }

  static <T> Given is(Fact<T> fact, T value) {
    return facts -> facts.with(fact, value);
  }

  static Given yes(Fact<Boolean> fact) {
    return is(fact, true);
  }

  static Given no(Fact<Boolean> fact) {
    return is(fact, false);
  }

  /// One more value on the facts of an act.
  interface Given {
    Facts on(Facts facts);
  }
}
