package keep.law.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keep.law.Answer;
import keep.law.Fact;
import keep.law.FactId;
import keep.law.FactProblem;
import keep.law.FactProblem.Wrong;
import keep.law.Facts;
import keep.law.Kind;
import keep.law.Nearest;
import keep.law.PassageFinding;
import keep.law.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads facts from plain values: strings, booleans, whole numbers, lists and maps, as any JSON
/// reader gives them.
///
/// Left out, null, `"unknown"` and `"not-found"` all mean unknown, never false. Everything else
/// must be exactly what the fact allows; the first value that is not stops the reading with a
/// [FactProblem], so nothing is ever ruled on half-read facts.
public final class FactReader {
  private static final Set<String> UNKNOWN = Set.of("unknown", "not-found");

  private final ZoneId zone;

  /// @param zone where times with an offset are turned into local time
  public FactReader(ZoneId zone) {
    this.zone = zone;
  }

  /// Reads and checks facts.
  ///
  /// @throws FactProblem naming the field and what is allowed there
  public Facts read(Map<String, ? extends @Nullable Object> plain) {
    Facts facts = Facts.none();
    for (Map.Entry<String, ? extends @Nullable Object> entry : plain.entrySet()) {
      String name = entry.getKey();
      Fact<?> fact =
          Vocabulary.named(name)
              .orElseThrow(() ->
                  new FactProblem(
                      name,
                      Wrong.UNKNOWN_NAME,
                      "There is no fact of this name." + nearest(name),
                      "the names of docs/law-facts.md"));
      Object value = entry.getValue();
      if (value == null || (value instanceof String text && UNKNOWN.contains(text))) {
        continue;
      }
      facts = put(facts, fact, value);
    }
    Coherence.check(facts);
    return facts;
  }

  /// Reads facts that somebody supplies from outside a running matter: the same, but of those that
  /// only the record keeps none may be known.
  ///
  /// @throws FactProblem naming the field and what is allowed there
  public Facts readSupplied(Map<String, ? extends @Nullable Object> plain) {
    Facts facts = read(plain);
    for (FactId id : facts.known()) {
      Vocabulary.named(id.name())
          .filter(fact -> fact.suppliers().contains(Supplier.RECORD))
          .ifPresent(fact -> {
            throw new FactProblem(
                fact.name(),
                Wrong.KEPT_BY_THE_RECORD,
                "The record keeps this fact itself as acts take effect; nobody may say it.",
                "nothing here; leave it out");
          });
    }
    return facts;
  }

  private static String nearest(String name) {
    return Nearest.hint(name, Vocabulary.all().stream().map(Fact::name).toList());
  }

  private <T> Facts put(Facts facts, Fact<T> fact, Object value) {
    Optional<T> read = value(fact, value);
    return read.isPresent() ? facts.with(fact, read.get()) : facts;
  }

  @SuppressWarnings("unchecked") // each kind fixes T
  private <T> Optional<T> value(Fact<T> fact, Object value) {
    Optional<?> read =
        switch (fact.kind()) {
          case Kind.YesNo kind -> Optional.of(yesNo(fact, value));
          case Kind.Day kind -> Optional.of(day(fact, value));
          case Kind.Moment kind -> Optional.of(moment(fact, value));
          case Kind.Count kind -> Optional.of(count(fact, value));
          case Kind.Word kind -> Optional.of(word(fact, kind.words(), value));
          case Kind.Words kind -> words(fact, kind.words(), value);
          case Kind.Passages kind -> Optional.of(labels(fact, value));
          case Kind.Labels kind -> Optional.of(labels(fact, value));
          case Kind.Label kind -> Optional.of(label(fact, value));
          case Kind.Findings kind -> Optional.of(findings(fact, value));
          case Kind.Answers kind -> Optional.of(answers(fact, value));
          case Kind.Links kind -> Optional.of(links(fact, value));
        };
    return (Optional<T>) read;
  }

  private static FactProblem wrong(Fact<?> fact, Wrong wrong, Object value) {
    String shown = value instanceof String text ? "\"" + cut(text) + "\"" : cut(value.toString());
    String near = value instanceof String text ? Nearest.hint(text, words(fact.kind())) : "";
    return new FactProblem(
        fact.name(),
        wrong,
        "The value " + shown + " cannot be read." + near,
        fact.kind().allowed());
  }

  private static List<String> words(Kind<?> kind) {
    return switch (kind) {
      case Kind.Word word -> word.words();
      case Kind.Words words -> words.words();
      case Kind.YesNo yesNo -> List.of("yes", "no", "unknown");
      case Kind.Day day -> List.of();
      case Kind.Moment moment -> List.of();
      case Kind.Count count -> List.of();
      case Kind.Passages passages -> List.of();
      case Kind.Labels labels -> List.of();
      case Kind.Label label -> List.of();
      case Kind.Findings findings -> List.of();
      case Kind.Answers answers -> List.of();
      case Kind.Links links -> List.of();
    };
  }

  private static String cut(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private static Boolean yesNo(Fact<?> fact, Object value) {
    if (value instanceof Boolean known) {
      return known;
    }
    if (value instanceof String text) {
      if (text.equals("yes")) {
        return true;
      }
      if (text.equals("no")) {
        return false;
      }
    }
    throw wrong(fact, Wrong.WRONG_TYPE, value);
  }

  private static LocalDate day(Fact<?> fact, Object value) {
    if (value instanceof String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException notADay) {
        throw wrong(fact, Wrong.VALUE_NOT_ALLOWED, value);
      }
    }
    throw wrong(fact, Wrong.WRONG_TYPE, value);
  }

  private LocalDateTime moment(Fact<?> fact, Object value) {
    if (!(value instanceof String text)) {
      throw wrong(fact, Wrong.WRONG_TYPE, value);
    }
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeParseException notLocal) {
      try {
        return OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime();
      } catch (DateTimeParseException noOffset) {
        try {
          return ZonedDateTime.parse(text).withZoneSameInstant(zone).toLocalDateTime();
        } catch (DateTimeParseException notATime) {
          throw wrong(fact, Wrong.VALUE_NOT_ALLOWED, value);
        }
      }
    }
  }

  private static Integer count(Fact<?> fact, Object value) {
    if (value instanceof Integer number && number >= 0) {
      return number;
    }
    if (value instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE) {
      return number.intValue();
    }
    throw wrong(fact, value instanceof Number ? Wrong.VALUE_NOT_ALLOWED : Wrong.WRONG_TYPE, value);
  }

  private static String word(Fact<?> fact, List<String> words, Object value) {
    String text =
        switch (value) {
          case String given -> given;
          // a stage may be written as a number
          case Integer number -> number.toString();
          case Long number -> number.toString();
          default -> throw wrong(fact, Wrong.WRONG_TYPE, value);
        };
    if (fact.equals(RequestFacts.APPLICANT) && text.contains(" (")) {
      text = text.substring(0, text.indexOf(" ("));
    }
    if (!words.contains(text)) {
      throw wrong(fact, Wrong.VALUE_NOT_ALLOWED, value);
    }
    return text;
  }

  private static Optional<Set<String>> words(Fact<?> fact, List<String> words, Object value) {
    if (fact.equals(DecisionFacts.CONDITIONS_IMPOSED) && value instanceof Boolean some) {
      return Optional.of(some ? Set.of("unspecified") : Set.of());
    }
    boolean joined = fact.equals(RequestFacts.HELD_BY) || fact.equals(RequestFacts.RECORD_TYPE);
    Collection<?> given;
    if (value instanceof Collection<?> list) {
      given = list;
    } else if (joined && value instanceof String text) {
      given = List.of(text.split("\\+"));
    } else {
      throw wrong(fact, Wrong.WRONG_TYPE, value);
    }
    Set<String> read = new TreeSet<>();
    for (Object each : given) {
      if (!(each instanceof String text)) {
        throw wrong(fact, Wrong.WRONG_TYPE, value);
      }
      if (words.contains(text)) {
        read.add(text);
      } else if (fact.equals(RequestFacts.RECORD_TYPE)) {
        read.add("mixed");
      } else {
        throw wrong(fact, Wrong.VALUE_NOT_ALLOWED, each);
      }
    }
    return Optional.of(read);
  }

  private static String label(Fact<?> fact, Object value) {
    if (value instanceof String text && text.matches("[A-Za-z0-9 ._:-]{1,64}")) {
      return text;
    }
    throw wrong(fact, Wrong.VALUE_NOT_ALLOWED, value);
  }

  private static Set<String> labels(Fact<?> fact, Object value) {
    if (!(value instanceof Collection<?> list)) {
      throw wrong(fact, Wrong.WRONG_TYPE, value);
    }
    Set<String> read = new TreeSet<>();
    for (Object each : list) {
      if (!read.add(label(fact, each))) {
        throw wrong(fact, Wrong.CONTRADICTION, each);
      }
    }
    return read;
  }

  private static List<Map<?, ?>> rows(Fact<?> fact, Object value, Set<String> columns) {
    if (!(value instanceof Collection<?> list)) {
      throw wrong(fact, Wrong.WRONG_TYPE, value);
    }
    List<Map<?, ?>> rows = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (Object each : list) {
      if (!(each instanceof Map<?, ?> row) || !columns.containsAll(row.keySet())) {
        throw wrong(fact, Wrong.WRONG_TYPE, each);
      }
      Object passage = row.get("passage");
      if (passage == null) {
        throw wrong(fact, Wrong.WRONG_TYPE, each);
      }
      if (!seen.add(label(fact, passage))) {
        throw new FactProblem(
            fact.name(),
            Wrong.CONTRADICTION,
            "The passage " + passage + " has two rows.",
            fact.kind().allowed());
      }
      rows.add(row);
    }
    return rows;
  }

  private static Answer answer(Fact<?> fact, @Nullable Object value) {
    if (value == null || (value instanceof String text && UNKNOWN.contains(text))) {
      return Answer.UNKNOWN;
    }
    return Answer.of(yesNo(fact, value));
  }

  private static String passage(Fact<?> fact, Map<?, ?> row) {
    Object name = row.get("passage");
    if (name == null) {
      throw wrong(fact, Wrong.WRONG_TYPE, row);
    }
    return label(fact, name);
  }

  private static List<PassageFinding> findings(Fact<?> fact, Object value) {
    Set<String> columns =
        Set.of(
            "passage",
            "substantialProbativeValue",
            "otherEvidenceAvailable",
            "publicInterestSubstantiallyOutweighs");
    List<PassageFinding> read = new ArrayList<>();
    for (Map<?, ?> row : rows(fact, value, columns)) {
      read.add(
          new PassageFinding(
              passage(fact, row),
              answer(fact, row.get("substantialProbativeValue")),
              answer(fact, row.get("otherEvidenceAvailable")),
              answer(fact, row.get("publicInterestSubstantiallyOutweighs"))));
    }
    return read;
  }

  private static Map<String, Answer> answers(Fact<?> fact, Object value) {
    Map<String, Answer> read = new LinkedHashMap<>();
    for (Map<?, ?> row : rows(fact, value, Set.of("passage", "answer"))) {
      read.put(passage(fact, row), answer(fact, row.get("answer")));
    }
    return read;
  }

  private static Map<String, Set<String>> links(Fact<?> fact, Object value) {
    Map<String, Set<String>> read = new LinkedHashMap<>();
    for (Map<?, ?> row : rows(fact, value, Set.of("passage", "needs"))) {
      Object needs = row.get("needs");
      read.put(passage(fact, row), labels(fact, needs == null ? List.of() : needs));
    }
    return read;
  }
}
