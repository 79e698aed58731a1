package keep.pen;

import java.util.ArrayList;
import java.util.List;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonArray;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;

/// What a server answered to an act: filed, and what its law book said.
///
/// @param sid the act
/// @param sequence its place in the matter, from 1
/// @param verdict `allowed`, `refused` or `not-assessed`
/// @param reasons every rule that was asked
public record Ruled(Sid sid, long sequence, String verdict, List<Because> reasons) {

  /// One rule's part.
  ///
  /// @param answer `yes`, `no` or `unknown`
  public record Because(String rule, String answer, String because) {}

  public Ruled {
    reasons = List.copyOf(reasons);
  }

  static Ruled of(ServerAnswer answer) {
    try {
      Fields fields =
          answer.fields("the answer to an act", "sid", "matter", "seq", "verdict", "ruling");
      return new Ruled(
          fields.sid("sid"),
          fields.integer("seq"),
          fields.text("verdict"),
          reasons(fields.object("ruling")));
    } catch (MalformedInput e) {
      throw new ServerRefusal(answer.status(), "unreadable", e.place(), e.problem());
    }
  }

  private static List<Because> reasons(JsonObject ruling) {
    List<Because> all = new ArrayList<>();
    if (member(ruling, "reasons") instanceof JsonArray(List<Json> items)) {
      for (Json item : items) {
        if (item instanceof JsonObject reason) {
          all.add(
              new Because(text(reason, "rule"), text(reason, "answer"), text(reason, "because")));
        }
      }
    }
    return all;
  }

  private static Json member(JsonObject object, String name) {
    for (Json.Member member : object.members()) {
      if (member.name().equals(name)) {
        return member.value();
      }
    }
    return new JsonText("");
  }

  private static String text(JsonObject object, String name) {
    return member(object, name) instanceof JsonText(String value) ? value : "";
  }

  public boolean allowed() {
    return verdict.equals("allowed");
  }

  /// The rules that stand in the way, in the order of the rule book.
  public List<String> rulesAgainst() {
    return reasons.stream()
        .filter(reason -> !reason.answer().equals("yes"))
        .map(Because::rule)
        .distinct()
        .toList();
  }

  /// Why not, in plain words; empty where the act was allowed.
  public List<String> becauseAgainst() {
    return reasons.stream()
        .filter(reason -> !reason.answer().equals("yes"))
        .map(Because::because)
        .toList();
  }
}
