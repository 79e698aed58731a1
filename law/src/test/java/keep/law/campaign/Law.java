package keep.law.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keep.law.Answer;
import keep.law.Clock;
import keep.law.Duty;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.Kind;
import keep.law.Reason;
import keep.law.RuleId;
import keep.law.Ruling;
import keep.law.facts.FactReader;
import keep.law.facts.Vocabulary;

/// The regime under test, whole or with one rule left out by the mutation run, and short words for
/// asking one rule at one gate.
///
/// Facts are written `name=value name=value`. The members of a list are joined by `+`, and `none`
/// is the empty list. Rows are written `passage/answer`; the three limbs of a finding
/// `passage/y-n-y`.
final class Law {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final Campaign WHOLE = new Campaign();
  private static final ThreadLocal<Campaign> UNDER_TEST = ThreadLocal.withInitial(() -> WHOLE);

  private Law() {}

  static Campaign law() {
    return UNDER_TEST.get();
  }

  /// Runs tests with one rule left out.
  static void without(RuleId id, Runnable tests) {
    UNDER_TEST.set(WHOLE.without(id));
    try {
      tests.run();
    } finally {
      UNDER_TEST.set(WHOLE);
    }
  }

  static Ruling at(String gate, String facts) {
    return at(gate, facts, TODAY);
  }

  static Ruling at(String gate, String facts, LocalDate day) {
    return law().rule(facts(facts), gate(gate), day);
  }

  static void yes(String id, String gate, String facts) {
    says(Answer.YES, id, gate, facts, TODAY);
  }

  static void yes(String id, String gate, String facts, LocalDate day) {
    says(Answer.YES, id, gate, facts, day);
  }

  static void no(String id, String gate, String facts) {
    no(id, gate, facts, TODAY);
  }

  static void no(String id, String gate, String facts, LocalDate day) {
    says(Answer.NO, id, gate, facts, day);
    assertThat(at(gate, facts, day)).as(id + " at " + gate).isInstanceOf(Ruling.Refused.class);
  }

  static void unknown(String id, String gate, String facts) {
    says(Answer.UNKNOWN, id, gate, facts, TODAY);
  }

  /// The rule gives no reason either way.
  static void silent(String id, String gate, String facts) {
    assertThat(of(id, at(gate, facts))).as(id + " at " + gate).isEmpty();
  }

  /// The duty that follows from a rule at a gate.
  static Duty duty(String id, String gate, String facts, LocalDate day, String word) {
    return at(gate, facts, day).duties().stream()
        .filter(duty -> duty.rule().text().equals(id) && duty.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " puts nobody under the duty " + word + "."));
  }

  static boolean noDuty(String id, String gate, String facts, String word) {
    return at(gate, facts).duties().stream()
        .noneMatch(duty -> duty.rule().text().equals(id) && duty.word().equals(word));
  }

  static Clock clock(String id, Ruling ruling, String word) {
    return ruling.clocks().stream()
        .filter(clock -> clock.rule().text().equals(id) && clock.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " starts no clock " + word + "."));
  }

  private static void says(Answer answer, String id, String gate, String facts, LocalDate day) {
    assertThat(of(id, at(gate, facts, day)))
        .as(id + " at " + gate)
        .extracting(Reason::answer)
        .contains(answer);
  }

  static List<Reason> of(String id, Ruling ruling) {
    return ruling.reasons().stream().filter(reason -> reason.rule().text().equals(id)).toList();
  }

  private static Gate gate(String word) {
    return WHOLE.rules().stream()
        .flatMap(rule -> rule.gates().stream())
        .filter(gate -> gate.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No gate " + word + "."));
  }

  static Facts facts(String text) {
    Map<String, Object> plain = new LinkedHashMap<>();
    for (String pair : text.isBlank() ? new String[0] : text.trim().split(" +")) {
      String name = pair.substring(0, pair.indexOf('='));
      String value = pair.substring(pair.indexOf('=') + 1);
      plain.put(
          name,
          switch (Vocabulary.named(name).orElseThrow().kind()) {
            case Kind.Count count -> Integer.valueOf(value);
            case Kind.Words words -> list(value);
            case Kind.Passages passages -> list(value);
            case Kind.Labels labels -> list(value);
            case Kind.Findings rows -> rows(value, Law::finding);
            case Kind.Answers rows ->
                rows(value, row -> Map.of("passage", row[0], "answer", row[1]));
            case Kind.Links rows ->
                rows(
                    value,
                    row -> Map.of("passage", row[0], "needs", List.of(row).subList(1, row.length)));
            default -> value;
          });
    }
    return new FactReader(ZoneId.of("Europe/London")).read(plain);
  }

  private static List<String> list(String value) {
    return value.equals("none") ? List.of() : List.of(value.split("\\+"));
  }

  private static List<Object> rows(
      String value, java.util.function.Function<String[], Object> row) {
    List<Object> rows = new ArrayList<>();
    Stream.of(value.split("\\+")).forEach(each -> rows.add(row.apply(each.split("/"))));
    return rows;
  }

  private static Object finding(String[] row) {
    String[] limbs = row[1].split("-");
    return Map.of(
        "passage", row[0],
        "substantialProbativeValue", word(limbs[0]),
        "otherEvidenceAvailable", word(limbs[1]),
        "publicInterestSubstantiallyOutweighs", word(limbs[2]));
  }

  private static String word(String letter) {
    return switch (letter) {
      case "y" -> "yes";
      case "n" -> "no";
      default -> "unknown";
    };
  }

  static Optional<LocalDate> day(String text) {
    return Optional.of(LocalDate.parse(text));
  }
}
