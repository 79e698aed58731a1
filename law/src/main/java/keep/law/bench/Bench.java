package keep.law.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keep.law.Answer;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.Judgement;
import keep.law.Judgement.Release;
import keep.law.Reason;
import keep.law.RuleBook;
import keep.law.RuleId;
import keep.law.Ruling;
import keep.law.facts.HearingFacts;
import keep.law.facts.MatterFacts;

/// The facts of one published decision before a rule book.
///
/// A step is unlawful as soon as any rule asked answers NO; it is lawful when the gate that carries
/// its test is open; otherwise nothing is decided. Absence of a finding is never read as a finding.
public final class Bench {
  private final RuleBook book;
  private final Facts facts;
  private final LocalDate day;

  /// @param otherwise the day whose law speaks where the facts name none
  public Bench(RuleBook book, Facts facts, LocalDate otherwise) {
    this.book = book;
    this.facts = facts;
    day =
        Stream.of(
                facts.get(HearingFacts.DECISION_ON),
                facts.get(MatterFacts.REQUEST_DATE),
                facts.get(MatterFacts.AS_OF))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(otherwise);
  }

  public Facts facts() {
    return facts;
  }

  /// What a gate says and what gates beside it say.
  ///
  /// @param lawful false if anything asked said NO, true if the first gate is open, else empty
  public record Heard(Optional<Boolean> lawful, List<Reason> reasons) {
    public Heard {
      reasons = List.copyOf(reasons);
    }

    /// The reasons with this answer first, then what is unknown.
    List<Reason> ordered() {
      List<Answer> order =
          lawful.orElse(false)
              ? List.of(Answer.YES, Answer.UNKNOWN, Answer.NO)
              : List.of(Answer.NO, Answer.UNKNOWN, Answer.YES);
      List<Reason> sorted = new ArrayList<>();
      for (Answer answer : order) {
        reasons.stream().filter(reason -> reason.answer() == answer).forEach(sorted::add);
      }
      return sorted;
    }

    public boolean says(Answer answer, String rule) {
      return reasons.stream()
          .anyMatch(reason -> reason.answer() == answer && reason.rule().text().equals(rule));
    }
  }

  /// The same case with other facts.
  public Bench with(Facts other) {
    return new Bench(book, other, day);
  }

  /// @param first carries the test: it must be open for the step to be lawful
  /// @param beside only what is known to be wrong there counts
  public Heard hear(Gate first, Gate... beside) {
    Ruling main = book.rule(facts, first, day);
    Map<RuleId, Reason> reasons = new LinkedHashMap<>();
    main.reasons().forEach(reason -> reasons.put(reason.rule(), reason));
    for (Gate gate : beside) {
      book.rule(facts, gate, day)
          .reasons()
          .forEach(reason -> reasons.putIfAbsent(reason.rule(), reason));
    }
    List<Reason> all = List.copyOf(reasons.values());
    boolean wrong = all.stream().anyMatch(reason -> reason.answer() == Answer.NO);
    Optional<Boolean> lawful =
        wrong
            ? Optional.of(false)
            : main.isAllowed() ? Optional.of(true) : Optional.<Boolean>empty();
    return new Heard(lawful, all);
  }

  public static Judgement judged(Optional<Boolean> lawful, Release release, Heard heard) {
    return new Judgement(
        lawful,
        release,
        new Heard(lawful.isPresent() ? heard.lawful() : lawful, heard.reasons()).ordered(),
        lawful.isPresent() ? "" : CaseWords.OPEN);
  }

  public static Release asLawful(Optional<Boolean> lawful) {
    return lawful
        .map(yes -> yes ? Release.ALLOWED : Release.NOT_ALLOWED)
        .orElse(Release.NOT_DECIDED);
  }

  /// Nothing is decided, and why; the reasons are what the gate says.
  public Judgement abstain(String why, Gate gate) {
    return Judgement.undecided(why, hear(gate).ordered());
  }

  /// A step that is right, or wrong, by itself, with the rule that says so.
  public Judgement by(boolean lawful, Release release, String rule, String because) {
    List<Reason> reasons =
        book.find(new RuleId(rule)).stream()
            .map(each ->
                new Reason(each.id(), each.question(), Answer.of(lawful), each.source(), because))
            .toList();
    return reasons.isEmpty()
        ? Judgement.undecided("No rule here speaks of this step.", List.of())
        : new Judgement(Optional.of(lawful), release, reasons, "");
  }

  /// Only the reasons of these rules, out of a gate.
  public List<Reason> only(Gate gate, String... rules) {
    return hear(gate).reasons().stream()
        .filter(reason -> List.of(rules).contains(reason.rule().text()))
        .toList();
  }
}
