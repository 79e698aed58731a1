package keep.seal.people;

import java.util.List;
import java.util.Optional;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;

/// A policy's payload, field by field.
final class PolicyFields {
  private static final int MOST_VERSIONS = 1_000_000;
  private static final int MOST_WITNESSES = 1_000;

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
            "created",
            "nonce")
        .version();
  }

  static Policy.Terms terms(Fields fields) throws MalformedInput {
    List<String> witnesses = fields.texts("witnesses");
    Quorum roots = present(Quorum.parse(fields, "roots", "need"), fields, "roots");
    Quorum service = present(quorum(fields, "service"), fields, "service");
    return new Policy.Terms(
        (int) fields.integer("version", 1, MOST_VERSIONS),
        fields.word("purpose", Policy.Purpose.values()),
        roots,
        fields.yes("sole"),
        fields.text("log"),
        witnesses,
        (int) fields.integer("witness_need", 0, Math.min(witnesses.size(), MOST_WITNESSES)),
        (int) fields.integer("pq_need", 0, Math.min(witnesses.size(), MOST_WITNESSES)),
        service,
        quorum(fields, "court"),
        quorum(fields, "software"),
        fields.integer("created"),
        fields.nonce("nonce"));
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
