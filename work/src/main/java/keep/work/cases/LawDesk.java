package keep.work.cases;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keep.law.FactProblem;
import keep.law.Facts;
import keep.law.Regime;
import keep.law.Ruling;
import keep.law.Signer;
import keep.law.Step;
import keep.law.facts.FactReader;
import keep.law.regimes.Regimes;
import keep.law.regimes.Regimes.UnknownRegime;
import keep.seal.matter.Act;
import keep.seal.matter.ActFacts;
import keep.seal.matter.FactValue;
import keep.seal.matter.OnBehalfOf;
import keep.seal.people.Card;
import keep.work.http.Refusal;

/// Takes a matter's acts to the law, one after the other. It sees each act's own time, in the
/// regime's country, and never this server's clock: whoever replays the acts gets the same rulings.
final class LawDesk {
  private final Regime regime;
  private Facts state = Facts.none();

  private LawDesk(Regime regime) {
    this.regime = regime;
  }

  /// What the law says to one act.
  ///
  /// @param taken the facts it was judged on
  record Asked(Act act, Step step, Facts taken, LocalDateTime when, Ruling ruling) {}

  /// The desk of a matter, under the regime that its first act names.
  ///
  /// @throws Refusal 400 if there is no such regime or version
  static LawDesk openedBy(Act first) {
    String name = word(first.facts(), "regime");
    String version = word(first.facts(), "regimeVersion");
    try {
      return new LawDesk(Regimes.named(name, version));
    } catch (UnknownRegime e) {
      throw Refusal.malformed(
          "act.payload.facts." + e.field(),
          "Name a regime and version of this server's law book: " + Regimes.names() + ".");
    }
  }

  private static String word(ActFacts facts, String name) {
    FactValue value = facts.values().get(name);
    return value == null ? "" : String.valueOf(plain(value));
  }

  Regime regime() {
    return regime;
  }

  Facts state() {
    return state;
  }

  /// What the law says to this act now. Nothing changes.
  ///
  /// @throws Refusal 400 for a step or fact that the law does not know
  Asked ask(Act act, Card by) {
    Step step =
        regime
            .step(act.step())
            .orElseThrow(() ->
                Refusal.malformed(
                    "act.payload.step",
                    "The regime " + regime.name() + " has no such step; see docs/law."));
    LocalDateTime when = LocalDateTime.ofInstant(Instant.ofEpochSecond(act.at()), regime.zone());
    Signer signer =
        new Signer(
            by.role().word(),
            act.onBehalfOf().map(OnBehalfOf::word).orElse(""),
            by.subject().text());
    try {
      Facts said = new FactReader(regime.zone()).read(plain(act.facts()));
      Facts taken = regime.taking(state, step, said, signer);
      return new Asked(act, step, taken, when, regime.rule(taken, step.gate(), when.toLocalDate()));
    } catch (FactProblem e) {
      throw Refusal.malformed(
          "act.payload.facts." + e.field(), "Not allowed here. Allowed: " + e.allowed() + ".");
    }
  }

  /// The act takes effect, if it was allowed; a refused one leaves everything as it was.
  void apply(Asked asked, boolean allowed) {
    if (allowed) {
      state = regime.after(state, asked.taken(), asked.step(), asked.when());
    }
  }

  private static Map<String, Object> plain(ActFacts facts) {
    Map<String, Object> plain = new LinkedHashMap<>();
    facts.values().forEach((name, value) -> plain.put(name, plain(value)));
    return plain;
  }

  private static Object plain(FactValue value) {
    return switch (value) {
      case FactValue.Word(String word) -> word;
      case FactValue.Day(var day) -> day.toString();
      case FactValue.Moment(var minute) -> FactValue.MOMENT_FORM.format(minute);
      case FactValue.Number(long number) -> number;
      case FactValue.Passage(var passage) -> passage.text();
      case FactValue.Listing(List<FactValue> items) -> {
        List<Object> list = new ArrayList<>();
        items.forEach(item -> list.add(plain(item)));
        yield list;
      }
      case FactValue.Rows(List<ActFacts> rows) -> {
        List<Object> list = new ArrayList<>();
        rows.forEach(row -> list.add(plain(row)));
        yield list;
      }
    };
  }
}
