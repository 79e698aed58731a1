package keep.seal.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Base64Std;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.json.Json.JsonArray;
import keep.seal.json.Json.JsonInteger;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;

/// The members of one object, which has exactly the names its kind lists, in their order. Every
/// error names the path to the member.
public final class Fields {
  private final JsonObject object;
  private final String place;

  private Fields(JsonObject object, String place) {
    this.object = object;
    this.place = place;
  }

  /// Demands exactly `names`, in that order.
  public static Fields of(JsonObject object, String place, String... names) throws MalformedInput {
    List<String> found = object.members().stream().map(Json.Member::name).toList();
    if (!found.equals(List.of(names))) {
      throw MalformedInput.form(
          place, "must have exactly these fields in this order: " + String.join(", ", names));
    }
    return new Fields(object, place);
  }

  /// Reads a payload: one object, exactly `names`, in that order.
  public static Fields read(byte[] bytes, String place, String... names) throws MalformedInput {
    return of(StrictJson.readObject(bytes, place), place, names);
  }

  /// Reads one object within `budget`, exactly `names`, in that order.
  public static Fields read(byte[] bytes, Budget budget, String place, String... names)
      throws MalformedInput {
    return of(StrictJson.readObject(bytes, place, budget), place, names);
  }

  /// Where this object lies, for errors about more than one of its fields.
  public String place() {
    return place;
  }

  /// Demands that `v` is 1.
  public Fields version() throws MalformedInput {
    integer("v", 1, 1);
    return this;
  }

  public Json value(String name) {
    for (Json.Member member : object.members()) {
      if (member.name().equals(name)) {
        return member.value();
      }
    }
    throw new IllegalArgumentException("not one of the names this object was read with: " + name);
  }

  /// @param least the least value accepted
  /// @param greatest the greatest value accepted
  public long integer(String name, long least, long greatest) throws MalformedInput {
    if (value(name) instanceof JsonInteger(long value) && value >= least && value <= greatest) {
      return value;
    }
    throw fault(name, "must be an integer from " + least + " to " + greatest);
  }

  /// A time in Unix seconds, or any other integer without a bound of its own.
  public long integer(String name) throws MalformedInput {
    return integer(name, 0, Json.GREATEST_INTEGER);
  }

  public String text(String name) throws MalformedInput {
    if (value(name) instanceof JsonText(String value)) {
      return value;
    }
    throw fault(name, "must be text");
  }

  /// Text that must equal `only`.
  public void literal(String name, String only) throws MalformedInput {
    if (!text(name).equals(only)) {
      throw fault(name, "must be the word " + only);
    }
  }

  /// One word of a closed list, usually `SomeEnum.values()`.
  public <W extends Word> W word(String name, W[] words) throws MalformedInput {
    String found = text(name);
    List<String> known = new ArrayList<>();
    for (W word : words) {
      if (word.word().equals(found)) {
        return word;
      }
      known.add(word.word());
    }
    throw fault(name, "must be one of: " + String.join(", ", known));
  }

  /// A yes or a no.
  public boolean yes(String name) throws MalformedInput {
    return switch (text(name)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw fault(name, "must be yes or no");
    };
  }

  public Sid sid(String name) throws MalformedInput {
    return new Sid(bytes(name, Sid.LENGTH));
  }

  /// The statement's id, or nothing where the empty string stands.
  public Optional<Sid> sidOrEmpty(String name) throws MalformedInput {
    return text(name).isEmpty() ? Optional.empty() : Optional.of(sid(name));
  }

  public Id16 id16(String name) throws MalformedInput {
    return new Id16(bytes(name, Id16.LENGTH));
  }

  public Nonce nonce(String name) throws MalformedInput {
    return new Nonce(bytes(name, Nonce.LENGTH));
  }

  public Digest digest(String name) throws MalformedInput {
    return new Digest(bytes(name, Digest.LENGTH));
  }

  /// The digest, or nothing where the empty string stands.
  public Optional<Digest> digestOrEmpty(String name) throws MalformedInput {
    return text(name).isEmpty() ? Optional.empty() : Optional.of(digest(name));
  }

  /// base64url of exactly `length` bytes.
  public Bytes bytes(String name, int length) throws MalformedInput {
    Bytes bytes = bytes(name);
    if (bytes.length() != length) {
      throw fault(name, "must be " + length + " bytes");
    }
    return bytes;
  }

  /// base64url of any length.
  public Bytes bytes(String name) throws MalformedInput {
    return Elements.bytes(text(name), path(name));
  }

  /// Standard base64 of any length, for members that the protocol marks `b64`.
  public Bytes base64(String name) throws MalformedInput {
    try {
      return Bytes.of(Base64Std.decode(text(name)));
    } catch (MalformedInput e) {
      throw fault(name, e.problem());
    }
  }

  /// A day, written `yyyy-mm-dd`.
  public LocalDate date(String name) throws MalformedInput {
    String text = text(name);
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.toString().equals(text) && day.getYear() >= 1 && day.getYear() <= 9999) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Told below, without repeating what stood there.
    }
    throw fault(name, "must be a day written yyyy-mm-dd");
  }

  /// An object with exactly `names`.
  public Fields object(String name, String... names) throws MalformedInput {
    return of(object(name), path(name), names);
  }

  /// An object whose names are not fixed, such as `facts`.
  public JsonObject object(String name) throws MalformedInput {
    if (value(name) instanceof JsonObject inner) {
      return inner;
    }
    throw fault(name, "must be an object");
  }

  public List<Json> list(String name) throws MalformedInput {
    if (value(name) instanceof JsonArray(List<Json> items)) {
      return items;
    }
    throw fault(name, "must be a list");
  }

  /// A list of objects, each with exactly `names`, in the order they stand.
  public List<Fields> objects(String name, String... names) throws MalformedInput {
    List<Fields> all = new ArrayList<>();
    for (Json item : list(name)) {
      String where = path(name) + "[" + all.size() + "]";
      if (!(item instanceof JsonObject inner)) {
        throw MalformedInput.form(where, "must be an object");
      }
      all.add(of(inner, where, names));
    }
    return all;
  }

  /// A set of ids: ascending by raw bytes, none twice.
  public List<Sid> sids(String name) throws MalformedInput {
    List<Sid> sids = new ArrayList<>();
    for (Bytes bytes : Elements.bytesOf(list(name), path(name), Sid.LENGTH)) {
      sids.add(new Sid(bytes));
    }
    return ascending(name, sids, Comparator.naturalOrder());
  }

  /// A set of keys of `length` bytes: ascending by raw bytes, none twice.
  public List<Bytes> keys(String name, int length) throws MalformedInput {
    return ascending(
        name, Elements.bytesOf(list(name), path(name), length), Comparator.naturalOrder());
  }

  /// A list of byte strings in the order they stand, such as a `path`.
  public List<Bytes> sequence(String name, int length) throws MalformedInput {
    return Elements.bytesOf(list(name), path(name), length);
  }

  /// A set of texts: ascending by code unit, none twice.
  public List<String> texts(String name) throws MalformedInput {
    return ascending(name, Elements.texts(list(name), path(name)), Comparator.naturalOrder());
  }

  /// A set of integers from `least` to `greatest`: ascending, none twice.
  public List<Integer> integers(String name, int least, int greatest) throws MalformedInput {
    return ascending(
        name,
        Elements.integers(list(name), path(name), least, greatest),
        Comparator.naturalOrder());
  }

  /// Demands that `items` ascend by `order` without two equal ones: lists are sets unless the
  /// protocol states an order.
  public <T> List<T> ascending(String name, List<T> items, Comparator<? super T> order)
      throws MalformedInput {
    for (int i = 1; i < items.size(); i++) {
      if (order.compare(items.get(i - 1), items.get(i)) >= 0) {
        throw MalformedInput.form(
            path(name) + "[" + i + "]", "must come after the one before it, and none twice");
      }
    }
    return List.copyOf(items);
  }

  /// A fault of form at one of this object's fields.
  public MalformedInput fault(String name, String problem) {
    return MalformedInput.form(path(name), problem);
  }

  private String path(String name) {
    return place + "." + name;
  }
}
