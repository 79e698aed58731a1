package keep.seal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonObject;
import keep.seal.statement.Statement;

/// All versions of one service's policy from the first up, every link verified.
///
/// Holding a chain is no trust yet: somebody has to name the policy file and compare its
/// fingerprint. A file lying beside a package is never picked up.
public final class PolicyChain {
  private static final String FORMAT = "cns-policy/1";

  private final List<Policy> versions;

  private PolicyChain(List<Policy> versions) {
    this.versions = List.copyOf(versions);
  }

  /// Verifies the links from version 1 up.
  ///
  /// @throws MalformedInput naming the place in the chain where a link does not hold
  public static PolicyChain of(List<Policy> versions) throws MalformedInput {
    if (versions.isEmpty()) {
      throw MalformedInput.form("policy.chain", "has no version");
    }
    try {
      versions.getFirst().demandFirst();
    } catch (MalformedInput e) {
      throw e.within("policy.chain[0]");
    }
    return new PolicyChain(List.of(versions.getFirst()))
        .followedBy(versions.subList(1, versions.size()));
  }

  /// The same chain with versions more, of which only the new links are verified. Whoever has a
  /// chain in force compares what is offered with it first and pays for nothing that cannot follow.
  ///
  /// @throws MalformedInput naming the place in the chain where a link does not hold
  public PolicyChain followedBy(List<Policy> more) throws MalformedInput {
    List<Policy> all = new ArrayList<>(versions);
    for (Policy next : more) {
      try {
        next.demandFollows(all.getLast());
      } catch (MalformedInput e) {
        throw e.within("policy.chain[" + all.size() + "]");
      }
      all.add(next);
    }
    // Only of a chain that is whole: before that, what it says of itself means nothing.
    for (int i = 0; i < all.size(); i++) {
      try {
        all.get(i).demandLiveRules();
      } catch (MalformedInput e) {
        throw e.within("policy.chain[" + i + "]");
      }
    }
    return new PolicyChain(all);
  }

  /// Reads a policy file: `{"format":"cns-policy/1","chain":[statement]}`.
  public static PolicyChain parse(byte[] file) throws MalformedInput {
    return of(read(file));
  }

  /// The versions in a policy file, of which nothing is known but their form.
  public static List<Policy> read(byte[] file) throws MalformedInput {
    Fields fields = Fields.read(file, "policy", "format", "chain");
    fields.literal("format", FORMAT);
    List<Policy> versions = new ArrayList<>();
    for (Json item : fields.list("chain")) {
      String place = "policy.chain[" + versions.size() + "]";
      if (!(item instanceof JsonObject envelope)) {
        throw MalformedInput.form(place, "must be a statement");
      }
      versions.add(Policy.parse(Statement.of(envelope, place)));
    }
    return versions;
  }

  /// The policy file's bytes.
  public byte[] file() {
    return JsonObject.with()
        .put("format", FORMAT)
        .list("chain", versions.stream().map(Policy::json).toList())
        .bytes();
  }

  /// From version 1 up.
  public List<Policy> versions() {
    return versions;
  }

  public Policy latest() {
    return versions.getLast();
  }

  /// The version with this id, if the chain has it.
  public Optional<Policy> version(Sid sid) {
    return versions.stream().filter(policy -> policy.sid().equals(sid)).findFirst();
  }

  /// The latest version's fingerprint.
  public Fingerprint fingerprint() {
    return new Fingerprint(latest().sid());
  }
}
