package keep.lawjs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keep.law.FactProblem;
import org.jspecify.annotations.Nullable;

/// How a question is read and its problems answered.
final class Asking {
  private Asking() {}

  /// Something asked in a way that has no answer.
  static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String field;

    Unusable(String field, String said) {
      super(said);
      this.field = field;
    }
  }

  interface Answers {
    Map<String, @Nullable Object> answer();
  }

  /// The answer, or the problem as plain data: `{"problem": {"field", "wrong", "said"}}`.
  static Map<String, @Nullable Object> caught(Answers question) {
    try {
      return question.answer();
    } catch (FactProblem problem) {
      return problem(problem);
    } catch (Unusable unusable) {
      return problem(unusable.field, "UNUSABLE", String.valueOf(unusable.getMessage()));
    }
  }

  static Map<String, @Nullable Object> problem(FactProblem problem) {
    return problem(problem.field(), problem.wrong().name(), String.valueOf(problem.getMessage()));
  }

  static Map<String, @Nullable Object> problem(String field, String wrong, String said) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("field", field);
    problem.put("wrong", wrong);
    problem.put("said", said);
    return one("problem", problem);
  }

  static Map<String, @Nullable Object> one(String name, Object value) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    plain.put(name, value);
    return plain;
  }

  static Map<String, @Nullable Object> nullable(Map<String, Object> plain) {
    return new LinkedHashMap<>(plain);
  }

  static LocalDate day(Map<String, @Nullable Object> question) {
    try {
      return LocalDate.parse(text(question, "day"));
    } catch (DateTimeParseException notADay) {
      throw new Unusable("day", "It must be a day, yyyy-mm-dd.");
    }
  }

  static String text(Map<String, @Nullable Object> map, String name) {
    Object value = map.get(name);
    return value instanceof String text ? text : "";
  }

  static Map<String, @Nullable Object> facts(Map<String, @Nullable Object> question) {
    return question.get("facts") instanceof Map<?, ?> facts ? named(facts) : Map.of();
  }

  static Map<String, @Nullable Object> named(Map<?, ?> map) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    map.forEach((name, value) -> named.put(String.valueOf(name), value));
    return named;
  }

  static List<Map<String, @Nullable Object>> maps(
      Map<String, @Nullable Object> question, String name) {
    List<Map<String, @Nullable Object>> maps = new ArrayList<>();
    if (question.get(name) instanceof List<?> list) {
      for (Object each : list) {
        if (each instanceof Map<?, ?> map) {
          maps.add(named(map));
        }
      }
    }
    return maps;
  }
}
