package keep.seal.world;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import keep.seal.encoding.Base64Std;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonArray;
import keep.seal.json.Json.JsonInteger;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;

/// Changes to a written package, found by a path such as `notes.0.passages.1.salt`.
public final class JsonEdit {
  private JsonEdit() {}

  /// Puts another value at a path.
  public static UnaryOperator<Json> change(String path, UnaryOperator<Json> change) {
    return root -> at(root, path.split("\\."), 0, change);
  }

  private static Json at(Json here, String[] path, int depth, UnaryOperator<Json> change) {
    if (depth == path.length) {
      return change.apply(here);
    }
    String step = path[depth];
    return switch (here) {
      case JsonObject object -> {
        List<Json.Member> members = new ArrayList<>();
        boolean found = false;
        for (Json.Member member : object.members()) {
          boolean hit = member.name().equals(step);
          found |= hit;
          members.add(
              hit ? new Json.Member(step, at(member.value(), path, depth + 1, change)) : member);
        }
        if (!found) {
          throw new IllegalArgumentException("no " + step);
        }
        yield new JsonObject(members);
      }
      case JsonArray array -> {
        List<Json> items = new ArrayList<>(array.items());
        int i = Integer.parseInt(step);
        items.set(i, at(items.get(i), path, depth + 1, change));
        yield new JsonArray(items);
      }
      case JsonText ignored -> throw new IllegalArgumentException("no " + step);
      case JsonInteger ignored -> throw new IllegalArgumentException("no " + step);
    };
  }

  public static UnaryOperator<Json> text(String path, UnaryOperator<String> change) {
    return change(path, json -> new JsonText(change.apply(((JsonText) json).value())));
  }

  public static UnaryOperator<Json> text(String path, String value) {
    return change(path, json -> new JsonText(value));
  }

  public static UnaryOperator<Json> number(String path, long value) {
    return change(path, json -> new JsonInteger(value));
  }

  public static UnaryOperator<Json> list(String path, UnaryOperator<List<Json>> change) {
    return change(
        path, json -> new JsonArray(change.apply(new ArrayList<>(((JsonArray) json).items()))));
  }

  public static UnaryOperator<Json> reversed(String path) {
    return list(
        path,
        items -> {
          Collections.reverse(items);
          return items;
        });
  }

  public static UnaryOperator<Json> without(String path, int index) {
    return list(
        path,
        items -> {
          items.remove(index);
          return items;
        });
  }

  /// The element stands twice, one behind the other.
  public static UnaryOperator<Json> twice(String path, int index) {
    return list(
        path,
        items -> {
          items.add(index, items.get(index));
          return items;
        });
  }

  /// Changes the members of an object as a list.
  public static UnaryOperator<Json> members(String path, UnaryOperator<List<Json.Member>> change) {
    UnaryOperator<Json> edit =
        json -> new JsonObject(change.apply(new ArrayList<>(((JsonObject) json).members())));
    return path.isEmpty() ? edit : change(path, edit);
  }

  /// Changes a signed payload's text and leaves the signatures as they are.
  public static UnaryOperator<Json> payload(String statement, String from, String to) {
    return text(
        statement + ".payload",
        payload -> {
          String json = decode(payload);
          String changed = json.replaceFirst(from, to);
          if (changed.equals(json)) {
            throw new IllegalArgumentException("nothing to change: " + from);
          }
          return Base64Std.encode(changed.getBytes(StandardCharsets.UTF_8));
        });
  }

  private static String decode(String payload) {
    try {
      return new String(Base64Std.decode(payload), StandardCharsets.UTF_8);
    } catch (MalformedInput e) {
      throw new IllegalArgumentException(e);
    }
  }

  /// Another character of the same alphabet in the middle of a base64 text.
  public static String otherMiddle(String base64) {
    int at = base64.length() / 2;
    char other = base64.charAt(at) == 'A' ? 'B' : 'A';
    return base64.substring(0, at) + other + base64.substring(at + 1);
  }
}
