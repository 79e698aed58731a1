package keep.tools.desk;

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
import keep.seal.matter.Act;
import keep.seal.matter.ActFacts;
import keep.seal.matter.FactValue;
import keep.seal.matter.OnBehalfOf;
import keep.seal.people.Card;

/// A client's own copy of the law: folds acts, in their order, into the facts of a matter and rules
/// on each. Same acts, same rulings: nobody needs to believe a server's.
public final class LawBook {
  private final Regime regime;
  private Facts facts = Facts.none();

  public LawBook(Regime regime) {
    this.regime = regime;
  }

  public Regime regime() {
    return regime;
  }

  /// The facts after every allowed act so far.
  public Facts facts() {
    return facts;
  }

  /// Rules on the next act and, if it is allowed, goes on from it.
  ///
  /// @param card the card that signed it
  public Ruling next(Act act, Card card) {
    Step step = step(act);
    Facts taken = taking(step, act, card);
    LocalDateTime when = local(act.at());
    Ruling ruling = regime.rule(taken, step.gate(), when.toLocalDate());
    if (ruling.isAllowed()) {
      facts = regime.after(facts, taken, step, when);
    }
    return ruling;
  }

  /// What the law would say to an act, without going on from it.
  public Ruling ask(Act act, Card card) {
    Step step = step(act);
    return regime.rule(taking(step, act, card), step.gate(), local(act.at()).toLocalDate());
  }

  private Step step(Act act) {
    return regime
        .step(act.step())
        .orElseThrow(() -> new Distrust("the matter holds a step that its regime does not know"));
  }

  private Facts taking(Step step, Act act, Card card) {
    Signer signer =
        new Signer(
            card.role().word(),
            act.onBehalfOf().map(OnBehalfOf::word).orElse(""),
            card.subject().text());
    try {
      return regime.taking(
          facts, step, new FactReader(regime.zone()).read(plain(act.facts())), signer);
    } catch (FactProblem e) {
      throw new Distrust("an act states something that its step may not carry: " + e.getMessage());
    }
  }

  private LocalDateTime local(long at) {
    return LocalDateTime.ofInstant(Instant.ofEpochSecond(at), regime.zone());
  }

  static Map<String, Object> plain(ActFacts facts) {
    Map<String, Object> plain = new LinkedHashMap<>();
    facts.values().forEach((name, value) -> plain.put(name, plain(value)));
    return plain;
  }

  private static Object plain(FactValue value) {
    return switch (value) {
      case FactValue.Word(String word) -> word;
      case FactValue.Day(var day) -> day.toString();
      case FactValue.Moment(var minute) -> minute.toString();
      case FactValue.Number(long number) -> Math.toIntExact(number);
      case FactValue.Passage(var passage) -> passage.text();
      case FactValue.Listing(List<FactValue> items) -> {
        List<Object> plain = new ArrayList<>();
        items.forEach(item -> plain.add(plain(item)));
        yield plain;
      }
      case FactValue.Rows(List<ActFacts> rows) -> {
        List<Object> plain = new ArrayList<>();
        rows.forEach(row -> plain.add(plain(row)));
        yield plain;
      }
    };
  }
}
