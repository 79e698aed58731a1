package keep.seal.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonArray;
import keep.seal.json.Json.JsonInteger;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;

/// What somebody without a key can do to a package: take out, double, exchange, rewrite any part of
/// it, and put in parts of other genuine packages.
final class PartChanges {
  private final Random random;
  private final List<JsonObject> others;

  PartChanges(Random random, List<JsonObject> others) {
    this.random = random;
    this.others = others;
  }

  Json change(JsonObject root) {
    return random.nextInt(5) == 0 ? spliced(root) : at(root, 0);
  }

  /// One whole member of another package.
  private Json spliced(JsonObject root) {
    JsonObject other = others.get(random.nextInt(others.size()));
    int at = 1 + random.nextInt(root.members().size() - 1);
    List<Json.Member> members = new ArrayList<>(root.members());
    members.set(at, new Json.Member(members.get(at).name(), other.members().get(at).value()));
    return new JsonObject(members);
  }

  /// Goes down to a place drawn at random and changes what stands there.
  private Json at(Json here, int depth) {
    return switch (here) {
      case JsonObject object -> {
        List<Json.Member> members = new ArrayList<>(object.members());
        int at = random.nextInt(members.size());
        members.set(
            at, new Json.Member(members.get(at).name(), at(members.get(at).value(), depth + 1)));
        yield new JsonObject(members);
      }
      case JsonArray array -> {
        List<Json> items = new ArrayList<>(array.items());
        if (items.isEmpty()) {
          yield array;
        }
        int at = random.nextInt(items.size());
        switch (random.nextInt(6)) {
          case 0 -> items.remove(at);
          case 1 -> items.add(at, items.get(at));
          case 2 -> Collections.swap(items, at, random.nextInt(items.size()));
          default -> items.set(at, at(items.get(at), depth + 1));
        }
        yield new JsonArray(items);
      }
      case JsonText text -> new JsonText(rewritten(text.value()));
      case JsonInteger number ->
          new JsonInteger(
              switch (random.nextInt(4)) {
                case 0 -> number.value() + 1;
                case 1 -> Math.max(0, number.value() - 1);
                case 2 -> 0;
                default -> random.nextLong(Json.GREATEST_INTEGER);
              });
    };
  }

  private String rewritten(String text) {
    int lines = text.indexOf('\n');
    if (lines >= 0 && random.nextBoolean()) {
      return aLineLess(text);
    }
    return switch (random.nextInt(5)) {
      case 0 -> "";
      case 1 -> text + "A";
      case 2 -> text.isEmpty() ? "A" : text.substring(0, text.length() - 1);
      case 3 -> text.equals("yes") ? "no" : text.equals("no") ? "yes" : text + text;
      default -> otherLetter(text);
    };
  }

  private String aLineLess(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    lines.remove(random.nextInt(lines.size()));
    return String.join("", lines);
  }

  private String otherLetter(String text) {
    if (text.isEmpty()) {
      return "x";
    }
    int at = random.nextInt(text.length());
    char other = text.charAt(at) == 'A' ? 'B' : 'A';
    return text.substring(0, at) + other + text.substring(at + 1);
  }
}
