package keep.seal.json;

import java.util.ArrayList;
import java.util.List;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Json.JsonInteger;
import keep.seal.json.Json.JsonText;

/// Reads the elements of a list that are all of one sort.
final class Elements {
  private Elements() {}

  static Bytes bytes(String text, String place) throws MalformedInput {
    try {
      return Bytes.fromText(text);
    } catch (MalformedInput e) {
      throw MalformedInput.form(place, e.problem());
    }
  }

  static List<Bytes> bytesOf(List<Json> items, String place, int length) throws MalformedInput {
    List<Bytes> all = new ArrayList<>();
    for (String text : texts(items, place)) {
      String where = place + "[" + all.size() + "]";
      Bytes bytes = bytes(text, where);
      if (bytes.length() != length) {
        throw MalformedInput.form(where, "must be " + length + " bytes");
      }
      all.add(bytes);
    }
    return all;
  }

  static List<String> texts(List<Json> items, String place) throws MalformedInput {
    List<String> all = new ArrayList<>();
    for (Json item : items) {
      if (!(item instanceof JsonText(String value))) {
        throw MalformedInput.form(place + "[" + all.size() + "]", "must be text");
      }
      all.add(value);
    }
    return all;
  }

  static List<Integer> integers(List<Json> items, String place, int least, int greatest)
      throws MalformedInput {
    List<Integer> all = new ArrayList<>();
    for (Json item : items) {
      if (!(item instanceof JsonInteger(long value)) || value < least || value > greatest) {
        throw MalformedInput.form(
            place + "[" + all.size() + "]", "must be an integer from " + least + " to " + greatest);
      }
      all.add((int) value);
    }
    return all;
  }
}
