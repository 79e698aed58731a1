package keep.finder.care;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import keep.finder.exchange.Json;

/// Something that happened to an entry, as the journal holds it. Names of people stand in the
/// journal, because it must tell who did what; nothing here says them in its `toString`.
public sealed interface Happening {
  /// Id of the centre.
  String centre();

  Instant at();

  /// Who did it.
  String by();

  /// A code was made for a centre. The journal holds its digest only.
  record Invited(String centre, Instant at, String by, String digest, Instant expires)
      implements Happening {
    @Override
    public String toString() {
      return "Invited " + centre;
    }
  }

  /// Somebody of the centre used the code.
  ///
  /// @param number of the proposal, from 1
  /// @param before what stood there; `after` what should; both empty when everything is right
  record Proposed(
      String centre,
      Instant at,
      String by,
      String digest,
      int number,
      Map<CareField, String> before,
      Map<CareField, String> after)
      implements Happening {
    public Proposed {
      before = Map.copyOf(before);
      after = Map.copyOf(after);
    }

    @Override
    public String toString() {
      return "Proposed " + number;
    }
  }

  /// A second person accepted or refused a proposal.
  record Judged(String centre, Instant at, String by, int number, boolean accepted, String reason)
      implements Happening {
    @Override
    public String toString() {
      return (accepted ? "Accepted " : "Refused ") + number;
    }
  }

  /// A reminder was written.
  record Reminded(String centre, Instant at, String by) implements Happening {
    @Override
    public String toString() {
      return "Reminded " + centre;
    }
  }

  /// The happening as the journal writes it.
  static Json.Fields json(Happening happening) {
    Json.Building one =
        Json.object()
            .text("kind", happening.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT))
            .text("centre", happening.centre())
            .text("at", happening.at().toString())
            .text("by", happening.by());
    return switch (happening) {
      case Invited invited ->
          one.text("digest", invited.digest())
              .text("expires", invited.expires().toString())
              .build();
      case Proposed proposed ->
          one.text("digest", proposed.digest())
              .number("number", proposed.number())
              .value("before", fields(proposed.before()))
              .value("after", fields(proposed.after()))
              .build();
      case Judged judged ->
          one.number("number", judged.number())
              .flag("accepted", judged.accepted())
              .text("reason", judged.reason())
              .build();
      case Reminded reminded -> one.build();
    };
  }

  private static Json.Fields fields(Map<CareField, String> values) {
    SequencedMap<String, Json> fields = new LinkedHashMap<>();
    new java.util.TreeMap<>(values)
        .forEach((field, value) -> fields.put(field.word(), new Json.Text(value)));
    return new Json.Fields(fields);
  }

  /// @throws CareProblem when it is nothing that this version writes
  static Happening read(Json.Fields json) throws CareProblem {
    try {
      String centre = json.text("centre").orElseThrow();
      Instant at = Instant.parse(json.text("at").orElseThrow());
      String by = json.text("by").orElseThrow();
      int number = json.number("number").orElse(0.0).intValue();
      return switch (json.text("kind").orElse("")) {
        case "invited" ->
            new Invited(
                centre,
                at,
                by,
                json.text("digest").orElseThrow(),
                Instant.parse(json.text("expires").orElseThrow()));
        case "proposed" ->
            new Proposed(
                centre,
                at,
                by,
                json.text("digest").orElseThrow(),
                number,
                values(json, "before"),
                values(json, "after"));
        case "judged" ->
            new Judged(
                centre,
                at,
                by,
                number,
                json.get("accepted").equals(java.util.Optional.of(new Json.Flag(true))),
                json.text("reason").orElse(""));
        case "reminded" -> new Reminded(centre, at, by);
        default -> throw new CareProblem("The journal holds a line of a newer version.");
      };
    } catch (java.util.NoSuchElementException | java.time.DateTimeException unreadable) {
      throw new CareProblem("The journal holds a line that cannot be read.");
    }
  }

  private static Map<CareField, String> values(Json.Fields json, String name) throws CareProblem {
    Map<CareField, String> values = new EnumMap<>(CareField.class);
    Json.Fields all = json.object(name).orElseThrow();
    for (String word : all.fields().keySet()) {
      values.put(CareField.of(word), all.text(word).orElse(""));
    }
    return values;
  }
}
