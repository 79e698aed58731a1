package keep.seal.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Base64Std;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.json.Json.JsonArray;
import keep.seal.json.Json.JsonInteger;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;

/// Builds an object member by member, in the order its payload lists them.
public final class ObjectWriter {
  private final List<Json.Member> members = new ArrayList<>();

  ObjectWriter() {}

  public ObjectWriter put(String name, Json value) {
    members.add(new Json.Member(name, value));
    return this;
  }

  /// `"v":1`, the first member of every payload.
  public ObjectWriter version() {
    return put("v", 1);
  }

  public ObjectWriter put(String name, long value) {
    return put(name, new JsonInteger(value));
  }

  public ObjectWriter put(String name, String value) {
    return put(name, new JsonText(value));
  }

  public ObjectWriter put(String name, Word value) {
    return put(name, value.word());
  }

  public ObjectWriter put(String name, Sid value) {
    return put(name, value.text());
  }

  public ObjectWriter put(String name, Id16 value) {
    return put(name, value.text());
  }

  public ObjectWriter put(String name, Nonce value) {
    return put(name, value.text());
  }

  public ObjectWriter put(String name, Digest value) {
    return put(name, value.text());
  }

  /// base64url without padding.
  public ObjectWriter put(String name, Bytes value) {
    return put(name, value.text());
  }

  /// Standard base64, for the few members that the protocol marks `b64`.
  public ObjectWriter base64(String name, Bytes value) {
    return put(name, Base64Std.encode(value.toArray()));
  }

  /// The statement's id, or the empty string for none.
  public ObjectWriter sidOrEmpty(String name, Optional<Sid> value) {
    return put(name, value.map(Sid::text).orElse(""));
  }

  /// The digest, or the empty string for none.
  public ObjectWriter digestOrEmpty(String name, Optional<Digest> value) {
    return put(name, value.map(Digest::text).orElse(""));
  }

  public ObjectWriter list(String name, Collection<? extends Json> items) {
    return put(name, new JsonArray(List.copyOf(items)));
  }

  public ObjectWriter texts(String name, Collection<String> items) {
    return list(name, items.stream().map(JsonText::new).toList());
  }

  public ObjectWriter sids(String name, Collection<Sid> items) {
    return texts(name, items.stream().map(Sid::text).toList());
  }

  public ObjectWriter integers(String name, Collection<Integer> items) {
    return list(name, items.stream().map(JsonInteger::new).toList());
  }

  public JsonObject object() {
    return new JsonObject(members);
  }

  /// The one spelling of the object so far.
  public byte[] bytes() {
    return object().bytes();
  }
}
