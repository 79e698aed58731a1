package keep.seal.people;

import java.util.ArrayList;
import java.util.List;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;
import keep.seal.statement.Signatures;
import keep.seal.statement.VerifyingKey;

/// Some keys of which exactly so many must sign.
///
/// An empty quorum (no keys, need 0) stands for an authority that is not there: nothing is ever
/// signed by it.
///
/// @param keys ascending by raw bytes
/// @param need 1..keys, or 0 where there are none
public record Quorum(List<VerifyingKey> keys, int need) {
  /// The most keys of one quorum: whoever reads a policy checks each of them.
  public static final int MOST = 32;

  public Quorum {
    keys = keys.stream().sorted().distinct().toList();
    if (keys.isEmpty() ? need != 0 : need < 1 || need > keys.size()) {
      throw new IllegalArgumentException("of n keys 1 to n must sign");
    }
  }

  /// Reads keys and need; whether each key is a sound point says [#demandSound].
  static Quorum parse(Fields fields, String keysName, String needName) throws MalformedInput {
    if (fields.list(keysName).size() > MOST) {
      throw fields.fault(keysName, "has more than " + MOST + " keys");
    }
    List<VerifyingKey> keys = new ArrayList<>();
    for (Bytes raw : fields.keys(keysName, VerifyingKey.LENGTH)) {
      keys.add(new VerifyingKey(raw));
    }
    // With no keys a need of 0 is the only number that cannot be mistaken for a promise.
    long need = fields.integer(needName, keys.isEmpty() ? 0 : 1, keys.size());
    return new Quorum(keys, (int) need);
  }

  /// Demands that each key is one that protocol section 3 allows.
  ///
  /// @param place the field, for the error
  void demandSound(String place) throws MalformedInput {
    for (VerifyingKey key : keys) {
      SigningKey.demandSound(key, place);
    }
  }

  List<JsonText> json() {
    return keys.stream().map(key -> new JsonText(key.raw().text())).toList();
  }

  JsonObject jsonObject() {
    return JsonObject.with().list("keys", json()).put("need", need).object();
  }

  /// `others`, each of them, and exactly `need` of these keys.
  ///
  /// @throws MalformedInput where this quorum is empty, for then nothing can be signed by it
  public Signatures joining(Signatures others) throws MalformedInput {
    if (keys.isEmpty()) {
      throw new MalformedInput(
          MalformedInput.Fault.SIGNATURE,
          "signatures",
          "the policy names no keys for the authority that certifies this",
          "Ask the service whether its policy has a court authority.");
    }
    return others.andOf(need, keys);
  }
}
