package keep.seal.matter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonArray;
import keep.seal.json.Json.JsonInteger;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;

/// What a fact of an act may say: a word, a day, a moment, a number, a passage, a list of one of
/// these, or rows of answers per passage. There is no free text (protocol section 7): whatever has
/// a space, a capital letter or a full stop is refused here, and what remains is held against the
/// closed list of facts by the law.
///
/// Order within a list is the author's and is kept.
public sealed interface FactValue {
  /// A word of a closed list, answers (`yes`, `no`, `unknown`) included: lower-case letters, digits
  /// and single hyphens, at most 64 characters.
  record Word(String word) implements FactValue {
    public Word {
      if (!WORD.matcher(word).matches()
          || word.length() > LONGEST_WORD
          || DAY.matcher(word).matches()) {
        throw new IllegalArgumentException("not a word of a closed list");
      }
    }
  }

  /// A calendar day, `yyyy-mm-dd`.
  record Day(LocalDate day) implements FactValue {}

  /// A minute in the regime's local time, `yyyy-mm-ddThh:mm`.
  record Moment(LocalDateTime minute) implements FactValue {}

  /// A whole number from 0 to 2^53 - 1.
  record Number(long number) implements FactValue {}

  /// One passage of one note.
  record Passage(PassageName passage) implements FactValue {}

  /// A list whose elements are none of them lists or rows. Empty means: known to be none.
  record Listing(List<FactValue> items) implements FactValue {
    public Listing {
      items = List.copyOf(items);
      if (items.stream().anyMatch(item -> item instanceof Listing || item instanceof Rows)) {
        throw new IllegalArgumentException("a list holds no lists");
      }
    }
  }

  /// Answers per passage, such as `passageFindings`. At least one row.
  record Rows(List<ActFacts> rows) implements FactValue {
    public Rows {
      rows = List.copyOf(rows);
      if (rows.isEmpty() || !rows.stream().allMatch(FactValue::isRow)) {
        throw new IllegalArgumentException(
            "a row names its passage and holds values and lists only");
      }
    }
  }

  Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  Pattern MOMENT = Pattern.compile(DAY + "T[0-9]{2}:[0-9]{2}");
  DateTimeFormatter DAY_FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  DateTimeFormatter MOMENT_FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withResolverStyle(ResolverStyle.STRICT);

  /// No word of any closed list is longer.
  int LONGEST_WORD = 64;

  static FactValue word(String word) {
    return new Word(word);
  }

  static FactValue yes() {
    return new Word("yes");
  }

  static FactValue no() {
    return new Word("no");
  }

  static FactValue words(String... words) {
    return new Listing(List.of(words).stream().map(FactValue::word).toList());
  }

  static FactValue passages(List<PassageName> passages) {
    return new Listing(passages.stream().map(name -> (FactValue) new Passage(name)).toList());
  }

  /// Reads a value.
  ///
  /// @param place where it stands, for errors
  static FactValue read(Json json, String place) throws MalformedInput {
    return switch (json) {
      case JsonInteger(long number) -> new Number(number);
      case JsonText(String text) -> readText(text, place);
      case JsonArray(List<Json> items) -> readList(items, place);
      case JsonObject ignored ->
          throw MalformedInput.form(place, "must be a word, a day, a number or a list");
    };
  }

  private static FactValue readText(String text, String place) throws MalformedInput {
    try {
      if (DAY.matcher(text).matches()) {
        return new Day(LocalDate.parse(text, DAY_FORM));
      }
      if (MOMENT.matcher(text).matches()) {
        return new Moment(LocalDateTime.parse(text, MOMENT_FORM));
      }
    } catch (DateTimeException e) {
      throw MalformedInput.form(place, "is not a day of the calendar");
    }
    if (text.indexOf(':') >= 0) {
      try {
        return new Passage(PassageName.parse(text));
      } catch (MalformedInput e) {
        throw MalformedInput.form(place, e.problem());
      }
    }
    if (!WORD.matcher(text).matches() || text.length() > LONGEST_WORD) {
      throw MalformedInput.form(
          place, "is not a word, a day or a passage; anything in free words belongs in a deposit");
    }
    return new Word(text);
  }

  private static FactValue readList(List<Json> items, String place) throws MalformedInput {
    if (!items.isEmpty() && items.getFirst() instanceof JsonObject) {
      return readRows(items, place);
    }
    List<FactValue> values = new ArrayList<>();
    for (Json item : items) {
      String where = place + "[" + values.size() + "]";
      if (!(item instanceof JsonText || item instanceof JsonInteger)) {
        throw MalformedInput.form(where, "must be a plain value like the one before it");
      }
      values.add(read(item, where));
    }
    return new Listing(values);
  }

  private static FactValue readRows(List<Json> items, String place) throws MalformedInput {
    List<ActFacts> rows = new ArrayList<>();
    for (Json item : items) {
      String where = place + "[" + rows.size() + "]";
      if (!(item instanceof JsonObject row)) {
        throw MalformedInput.form(where, "must be a row like the one before it");
      }
      ActFacts facts = ActFacts.read(row, where);
      if (!isRow(facts)) {
        throw MalformedInput.form(where, "must name its passage and hold values and lists only");
      }
      rows.add(facts);
    }
    return new Rows(rows);
  }

  private static boolean isRow(ActFacts row) {
    return row.values().get("passage") instanceof Passage
        && row.values().values().stream().noneMatch(value -> value instanceof Rows);
  }

  /// How it stands in the payload.
  default Json json() {
    return switch (this) {
      case Word(String word) -> new JsonText(word);
      case Day(LocalDate day) -> new JsonText(DAY_FORM.format(day));
      case Moment(LocalDateTime minute) -> new JsonText(MOMENT_FORM.format(minute));
      case Number(long number) -> new JsonInteger(number);
      case Passage(PassageName passage) -> new JsonText(passage.text());
      case Listing(List<FactValue> items) ->
          new JsonArray(items.stream().map(FactValue::json).toList());
      case Rows(List<ActFacts> rows) ->
          new JsonArray(rows.stream().map(row -> (Json) row.json()).toList());
    };
  }
}
