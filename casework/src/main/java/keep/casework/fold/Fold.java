package keep.casework.fold;

import java.time.Instant;
import java.time.LocalDateTime;
import keep.law.FactProblem;
import keep.law.Facts;
import keep.law.Regime;
import keep.law.Signer;
import keep.law.Step;
import keep.law.facts.FactReader;
import keep.law.regimes.Regimes;
import keep.law.regimes.Regimes.UnknownRegime;
import keep.seal.matter.Act;
import keep.seal.matter.ActFacts;
import keep.seal.matter.OnBehalfOf;
import keep.seal.people.Card;

/// A matter as its acts have made it. Immutable.
///
/// It sees each act's own time and no clock, and is the same for server and client: whoever folds
/// the same acts gets the same rulings, so nobody needs to believe anybody's.
///
/// @param regime the law or policy the matter runs under, for as long as it runs
/// @param facts what is known after every act that was allowed so far
public record Fold(Regime regime, Facts facts) {
  /// A matter before its first act, under the law that this act names.
  ///
  /// @throws NotForThisLaw if there is no such regime or version
  public static Fold openedBy(Act first) throws NotForThisLaw {
    String name = StatedFacts.word(first.facts(), "regime");
    String version = StatedFacts.word(first.facts(), "regimeVersion");
    try {
      return under(Regimes.named(name, version));
    } catch (UnknownRegime e) {
      throw new NotForThisLaw(
          "facts." + e.field(),
          "Name a regime and version of the law book: " + Regimes.names() + ".");
    }
  }

  /// A matter before its first act, under a law that somebody knows already.
  public static Fold under(Regime regime) {
    return new Fold(regime, Facts.none());
  }

  /// What the law says to this act now. Nothing changes.
  ///
  /// @param by the card that signed it
  /// @throws NotForThisLaw for a step or fact that the law does not know
  public Asked ask(Act act, Card by) throws NotForThisLaw {
    Step step =
        regime
            .step(act.step())
            .orElseThrow(() ->
                new NotForThisLaw(
                    "step", "The regime " + regime.name() + " has no such step; see docs/law."));
    LocalDateTime when = LocalDateTime.ofInstant(Instant.ofEpochSecond(act.at()), regime.zone());
    try {
      Facts taken = regime.taking(facts, step, stated(act.facts()), signer(act, by));
      return new Asked(act, step, taken, when, regime.rule(taken, step.gate(), when.toLocalDate()));
    } catch (FactProblem e) {
      throw new NotForThisLaw(
          "facts." + e.field(), "Not allowed here. Allowed: " + e.allowed() + ".");
    }
  }

  private Facts stated(ActFacts facts) {
    return new FactReader(regime.zone()).read(StatedFacts.plain(facts));
  }

  private static Signer signer(Act act, Card by) {
    return new Signer(
        by.role().word(), act.onBehalfOf().map(OnBehalfOf::word).orElse(""), by.subject().text());
  }

  /// The matter behind an act: as the law makes it where the act was allowed, else as it was.
  public Fold after(Asked asked) {
    return after(asked, asked.ruling().isAllowed());
  }

  /// The matter behind an act that was ruled on long ago: what was allowed then took effect.
  ///
  /// @param allowed as it was answered on the day
  public Fold after(Asked asked, boolean allowed) {
    return allowed
        ? new Fold(regime, regime.after(facts, asked.taken(), asked.step(), asked.when()))
        : this;
  }
}
