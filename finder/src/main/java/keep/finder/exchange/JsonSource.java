package keep.finder.exchange;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads JSON from a stream, one value at a time, never more than one record in memory.
///
/// What a feed may hold is bounded here, so that no file can exhaust the machine: a value nested
/// too deep, a text too long or a record too large is passed over and says so, and reading goes on
/// behind it.
final class JsonSource implements AutoCloseable {
  /// Deepest nesting within one record. The standard's own deepest place is 7.
  static final int DEEPEST = 24;

  /// Longest text in characters.
  static final int LONGEST_TEXT = 200_000;

  /// Most values within one record.
  static final int LARGEST_RECORD = 200_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // Deviations that some programs write and that change no meaning; what they let through
          // is judged field by field.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(5_000_000)
                  .maxStringLength(64_000_000)
                  .maxNameLength(1_000_000)
                  .maxNumberLength(1_000_000)
                  .build())
          .build();

  private final JsonParser parser;
  private final Consumer<String> twice;
  private int values;

  /// @param twice told the path of every name that stands twice in one object
  JsonSource(Reader reader, Consumer<String> twice) {
    parser = FACTORY.createParser(ObjectReadContext.empty(), reader);
    this.twice = twice;
  }

  /// The next token, or null at the end.
  JsonToken next() {
    return parser.nextToken();
  }

  String name() {
    return parser.currentName();
  }

  /// The line the parser stands in, from 1.
  int line() {
    return parser.currentLocation().getLineNr();
  }

  /// The value that begins at the current token.
  Json value() {
    values = 0;
    return value(0, "");
  }

  private Json value(int depth, String path) {
    JsonToken token = parser.currentToken();
    if (++values > LARGEST_RECORD) {
      parser.skipChildren();
      return new Json.PassedOver("comes after " + LARGEST_RECORD + " values of one record");
    }
    return switch (token) {
      case VALUE_STRING -> text();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> new Json.Flag(true);
      case VALUE_FALSE -> new Json.Flag(false);
      case START_OBJECT -> depth >= DEEPEST ? tooDeep() : object(depth, path);
      case START_ARRAY -> depth >= DEEPEST ? tooDeep() : list(depth, path);
      case VALUE_NULL -> new Json.Nothing();
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME ->
          throw new StreamReadException(parser, "no value where one was due");
    };
  }

  private Json tooDeep() {
    parser.skipChildren();
    return new Json.PassedOver("is nested more than " + DEEPEST + " levels deep");
  }

  private Json text() {
    String text = parser.getString();
    return text.length() > LONGEST_TEXT
        ? new Json.PassedOver("is longer than " + LONGEST_TEXT + " characters")
        : new Json.Text(text);
  }

  private Json number() {
    String digits = parser.getString();
    try {
      return new Json.Num(Double.parseDouble(digits));
    } catch (NumberFormatException notANumber) {
      return new Json.Num(Double.NaN);
    }
  }

  private Json object(int depth, String path) {
    SequencedMap<String, Json> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      String below = path.isEmpty() ? name : path + "." + name;
      parser.nextToken();
      Json value = value(depth + 1, below);
      if (fields.putIfAbsent(name, value) != null) {
        twice.accept(below);
      }
    }
    return new Json.Fields(fields);
  }

  private Json list(int depth, String path) {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(depth + 1, path + "[" + items.size() + "]"));
    }
    return new Json.Items(items);
  }

  @Override
  public void close() {
    parser.close();
  }
}
