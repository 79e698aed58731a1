package keep.seal.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.KeyType;
import keep.ledger.checkpoint.VerifierKey;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.statement.VerifyingKey;

/// A policy's payload, field by field.
final class PolicyFields {
  private static final int MOST_VERSIONS = 1_000_000;
  private static final int MOST_WITNESSES = 15;

  private static final Set<KeyType> LOG = Set.of(KeyType.LOG_ED25519);
  private static final Set<KeyType> WITNESS =
      Set.of(KeyType.COSIGNATURE_ED25519, KeyType.COSIGNATURE_ML_DSA_44);

  private PolicyFields() {}

  static byte[] write(Policy.Terms terms, Optional<Sid> prev) {
    return JsonObject.with()
        .version()
        .put("version", terms.version())
        .put("purpose", terms.purpose())
        .list("roots", terms.roots().json())
        .put("need", terms.roots().need())
        .put("sole", terms.sole() ? "yes" : "no")
        .put("log", terms.log())
        .texts("witnesses", terms.witnesses())
        .put("witness_need", terms.witnessNeed())
        .put("pq_need", terms.pqNeed())
        .put("service", terms.service().jsonObject())
        .put("court", terms.court().jsonObject())
        .put("software", terms.software().jsonObject())
        .sidOrEmpty("prev", prev)
        .put("since", terms.since())
        .list("bad", terms.bad().stream().map(PolicyFields::bad).toList())
        .put("created", terms.created())
        .put("nonce", terms.nonce())
        .bytes();
  }

  static Fields read(byte[] payload) throws MalformedInput {
    return Fields.read(
            payload,
            "policy",
            "v",
            "version",
            "purpose",
            "roots",
            "need",
            "sole",
            "log",
            "witnesses",
            "witness_need",
            "pq_need",
            "service",
            "court",
            "software",
            "prev",
            "since",
            "bad",
            "created",
            "nonce")
        .version();
  }

  private static JsonObject bad(Policy.Bad bad) {
    return JsonObject.with().put("version", bad.version()).put("since", bad.since()).object();
  }

  private static List<Policy.Bad> bad(Fields outer, int version) throws MalformedInput {
    List<Policy.Bad> all = new ArrayList<>();
    for (Fields fields : outer.objects("bad", "version", "since")) {
      // Version 1 has none before it: its list, if any, is refused with the chain.
      int earlier = (int) fields.integer("version", 1, Math.max(1, version - 1));
      all.add(new Policy.Bad(earlier, fields.integer("since")));
    }
    return outer.ascending("bad", all, Comparator.comparingInt(Policy.Bad::version));
  }

  /// Reads what the policy says. Form and number only: no key is looked at before the roots have
  /// signed, see [#demandKeys].
  static Policy.Terms terms(Fields fields) throws MalformedInput {
    if (fields.list("witnesses").size() > MOST_WITNESSES) {
      throw fields.fault("witnesses", "has more than " + MOST_WITNESSES + " keys");
    }
    List<String> witnesses = fields.texts("witnesses");
    Quorum roots = present(Quorum.parse(fields, "roots", "need"), fields, "roots");
    Quorum service = present(quorum(fields, "service"), fields, "service");
    int version = (int) fields.integer("version", 1, MOST_VERSIONS);
    return new Policy.Terms(
        version,
        fields.word("purpose", Policy.Purpose.values()),
        roots,
        fields.yes("sole"),
        fields.text("log"),
        witnesses,
        (int) fields.integer("witness_need", 0, witnesses.size()),
        (int) fields.integer("pq_need", 0, witnesses.size()),
        service,
        quorum(fields, "court"),
        quorum(fields, "software"),
        fields.integer("since"),
        bad(fields, version),
        fields.integer("created"),
        fields.nonce("nonce"));
  }

  /// Demands that every key but the roots' is one that may stand in its place, and that as many
  /// witnesses are there as are needed. Costs a point check for each: only after the signatures.
  static void demandKeys(Policy.Terms terms) throws MalformedInput {
    VerifierKey log = demandKey("log", terms.log(), LOG);
    List<VerifierKey> witnesses = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<String> quantumSafe = new HashSet<>();
    for (String witness : terms.witnesses()) {
      VerifierKey key = demandKey("witnesses", witness, WITNESS);
      witnesses.add(key);
      names.add(key.name());
      if (key.type() == KeyType.COSIGNATURE_ML_DSA_44) {
        quantumSafe.add(key.name());
      }
    }
    if (terms.witnessNeed() > names.size()) {
      throw MalformedInput.form("policy.witness_need", "is more than there are witnesses");
    }
    if (terms.pqNeed() > quantumSafe.size()) {
      throw MalformedInput.form("policy.pq_need", "is more than have a post-quantum key");
    }
    terms.service().demandSound("policy.service.keys");
    terms.court().demandSound("policy.court.keys");
    terms.software().demandSound("policy.software.keys");
    demandApart(log, witnesses, terms);
  }

  /// Demands that every key of the policy stands in one place only: who holds two of these powers
  /// with one key needs nobody else's word.
  private static void demandApart(VerifierKey log, List<VerifierKey> witnesses, Policy.Terms terms)
      throws MalformedInput {
    Set<Bytes> seen = new HashSet<>();
    seen.add(Bytes.of(log.key()));
    for (VerifierKey witness : witnesses) {
      demandNew("policy.witnesses", seen, Bytes.of(witness.key()));
    }
    demandNew("policy.roots", seen, terms.roots());
    demandNew("policy.service", seen, terms.service());
    demandNew("policy.court", seen, terms.court());
    demandNew("policy.software", seen, terms.software());
  }

  private static void demandNew(String place, Set<Bytes> seen, Quorum quorum)
      throws MalformedInput {
    for (VerifyingKey key : quorum.keys()) {
      demandNew(place, seen, key.raw());
    }
  }

  private static void demandNew(String place, Set<Bytes> seen, Bytes key) throws MalformedInput {
    if (!seen.add(key)) {
      throw MalformedInput.form(place, "has a key that stands elsewhere in this policy as well");
    }
  }

  private static VerifierKey demandKey(String name, String vkey, Set<KeyType> types)
      throws MalformedInput {
    try {
      VerifierKey key = VerifierKey.parse(vkey);
      if (types.contains(key.type())) {
        return key;
      }
    } catch (MalformedRecordException e) {
      // Told below in the same words: whatever is wrong with it, it cannot be trusted with this.
    }
    throw MalformedInput.form("policy." + name, "must be a vkey of the kind that signs here");
  }

  private static Quorum quorum(Fields fields, String name) throws MalformedInput {
    return Quorum.parse(fields.object(name, "keys", "need"), "keys", "need");
  }

  private static Quorum present(Quorum quorum, Fields fields, String name) throws MalformedInput {
    if (quorum.keys().isEmpty()) {
      throw fields.fault(name, "names no key");
    }
    return quorum;
  }
}
