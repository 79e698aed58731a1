package keep.tools.finder;

import java.util.List;
import keep.finder.Answer;
import keep.finder.Checked;
import keep.finder.English;
import keep.finder.Line;
import keep.finder.Place;
import keep.finder.Result;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An answer as JSON: `understood` (null when no one place was), `ambiguous` (names to choose from,
/// each of which may be searched for again), `results` and `lines`, the best first.
final class AnswerJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private AnswerJson() {}

  static String of(Answer answer) {
    ObjectNode out = JSON.createObjectNode();
    Place place = null;
    List<Place> asked = List.of();
    switch (answer.understood()) {
      case Answer.Understood.Known known -> {
        place = known.place();
        out.put("understood", English.place(place));
      }
      case Answer.Understood.Asked several -> {
        asked = several.places();
        out.putNull("understood");
      }
      case Answer.Understood.NotHere elsewhere ->
          out.put("understood", elsewhere(elsewhere.elsewhere()));
      case Answer.Understood.NotKnown _, Answer.Understood.Nothing _ -> out.putNull("understood");
    }
    ArrayNode names = out.putArray("ambiguous");
    English.labels(asked).forEach(names::add);
    ArrayNode results = out.putArray("results");
    for (Result result : answer.results()) {
      result(results.addObject(), result, place);
    }
    ArrayNode lines = out.putArray("lines");
    answer.lines().forEach(line -> line(lines.addObject(), line));
    return JSON.writeValueAsString(out);
  }

  private static @Nullable String elsewhere(keep.finder.Elsewhere elsewhere) {
    return switch (elsewhere.kind()) {
      case ABROAD -> elsewhere.name() + " (outside the United Kingdom)";
      case FORCES -> elsewhere.name() + " (which does not say where)";
      case NOWHERE -> null;
    };
  }

  private static void result(ObjectNode node, Result result, @Nullable Place place) {
    node.put("id", result.centre().id());
    node.put("why", place == null ? "" : English.why(result, place));
    if (result.miles() == null) {
      node.putNull("miles");
    } else {
      node.put("miles", result.miles());
    }
    node.put("checked", day(result.centre().checked()));
  }

  private static void line(ObjectNode node, Line line) {
    node.put("id", line.id());
    node.put("name", line.name());
    node.put("number", line.reach().phone());
    node.put("hours", English.hours(line));
    node.put("limits", line.limits());
    node.put("checked", day(line.checked()));
  }

  private static String day(Checked checked) {
    return checked.last().toString();
  }
}
