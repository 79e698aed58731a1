package keep.seal.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keep.ledger.checkpoint.VerifierKey;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Word;
import keep.seal.statement.Signatures;
import keep.seal.statement.Signer;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.seal.statement.VerifyingKey;

/// One version of who is trusted for what (protocol section 3). Believed only as part of a
/// [PolicyChain] that somebody named.
///
/// @param statement the signed bytes
/// @param terms what the policy says
/// @param prev the version before, absent for version 1
public record Policy(Statement statement, Terms terms, Optional<Sid> prev) {

  /// Whether real people's notes stand behind this policy.
  public enum Purpose implements Word {
    LIVE("live"),
    /// For showing how Keep works: every verdict is preceded by the line DEMO TRUST.
    DEMO("demo");

    private final String word;

    Purpose(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /// From where on the record an earlier version's authority keys are bad.
  ///
  /// @param version the earlier version
  /// @param since a card that stands there or later and bears only that version's signatures counts
  ///   for nothing
  public record Bad(int version, long since) {}

  /// What a policy says.
  ///
  /// @param version from 1 up
  /// @param roots who may change the policy
  /// @param sole whether a practitioner stands alone, so that one member may stand for two
  /// @param log the record's vkey (C2SP signed note)
  /// @param witnesses vkeys of the witnesses, ascending by code unit
  /// @param witnessNeed distinct witness names that a checkpoint needs
  /// @param pqNeed of those, how many with ML-DSA-44
  /// @param court its keys may be empty: then nobody is a judge or registrar
  /// @param since the place on the predecessor's record from which on no release counts under the
  ///   predecessor any more; 0 for version 1
  /// @param bad earlier versions whose authority keys were stolen or lost, ascending by version
  public record Terms(
      int version,
      Purpose purpose,
      Quorum roots,
      boolean sole,
      String log,
      List<String> witnesses,
      int witnessNeed,
      int pqNeed,
      Quorum service,
      Quorum court,
      Quorum software,
      long since,
      List<Bad> bad,
      long created,
      Nonce nonce) {
    public Terms {
      witnesses = witnesses.stream().sorted().distinct().toList();
      bad = bad.stream().sorted(Comparator.comparingInt(Bad::version)).toList();
    }

    /// A version that replaces none.
    public Terms(
        int version,
        Purpose purpose,
        Quorum roots,
        boolean sole,
        String log,
        List<String> witnesses,
        int witnessNeed,
        int pqNeed,
        Quorum service,
        Quorum court,
        Quorum software,
        long created,
        Nonce nonce) {
      this(
          version,
          purpose,
          roots,
          sole,
          log,
          witnesses,
          witnessNeed,
          pqNeed,
          service,
          court,
          software,
          0,
          List.of(),
          created,
          nonce);
    }

    /// Whether real people's notes may lie under these terms: two witnesses at least, one of them
    /// post-quantum, or none at all for a practitioner alone.
    public boolean keepsLiveRules() {
      return (witnessNeed >= 2 && pqNeed >= 1) || (sole && witnessNeed == 0 && pqNeed == 0);
    }
  }

  /// Writes and signs a version. Version 1 takes all roots; a later one takes exactly `need` of the
  /// predecessor's and every root that is new.
  public static Policy signed(Terms terms, Optional<Sid> prev, List<? extends Signer> signers) {
    byte[] payload = PolicyFields.write(terms, prev);
    return new Policy(Statement.signed(StatementKind.POLICY, payload, signers), terms, prev);
  }

  /// Reads one version; checks its form and neither key nor signature. [PolicyChain#of] does, the
  /// signatures first.
  public static Policy parse(Statement statement) throws MalformedInput {
    Fields fields = PolicyFields.read(statement.payloadOf(StatementKind.POLICY));
    return new Policy(statement, PolicyFields.terms(fields), fields.sidOrEmpty("prev"));
  }

  public Sid sid() {
    return statement.sid();
  }

  /// The keys that certify this authority's roles.
  public Quorum quorum(Certifier authority) {
    return switch (authority) {
      case SERVICE -> terms.service();
      case COURT -> terms.court();
    };
  }

  /// The raw keys that have a power of their own under this policy, as root, log, witness or
  /// authority. No person's card may stand on one of them.
  public Set<Bytes> keys() {
    Stream<Bytes> people =
        Stream.of(terms.roots(), terms.service(), terms.court(), terms.software())
            .flatMap(quorum -> quorum.keys().stream())
            .map(VerifyingKey::raw);
    Stream<Bytes> record =
        Stream.concat(Stream.of(terms.log()), terms.witnesses().stream())
            .map(vkey -> Bytes.of(VerifierKey.parse(vkey).key()));
    return Stream.concat(people, record).collect(Collectors.toUnmodifiableSet());
  }

  public boolean isDemo() {
    return terms.purpose() == Purpose.DEMO;
  }

  /// Demands that this is a first version signed by all its roots.
  void demandFirst() throws MalformedInput {
    if (terms.version() != 1 || prev.isPresent()) {
      throw MalformedInput.form(
          "policy", "a chain begins with version 1, which has no predecessor");
    }
    if (terms.since() != 0 || !terms.bad().isEmpty()) {
      throw MalformedInput.form("policy.since", "version 1 replaces nothing");
    }
    terms.roots().demandSound("policy.roots");
    Signatures.of(terms.roots().keys()).demandOn(statement);
    PolicyFields.demandKeys(terms);
  }

  /// Demands that this is the version after `before`, signed by exactly the need of its roots and
  /// by every new root.
  void demandFollows(Policy before) throws MalformedInput {
    if (terms.version() != before.terms().version() + 1
        || !prev.equals(Optional.of(before.sid()))) {
      throw MalformedInput.mismatch("policy", "does not follow the version before it");
    }
    if (terms.created() < before.terms().created()) {
      throw MalformedInput.mismatch("policy.created", "is earlier than that of the version before");
    }
    if (terms.log().equals(before.terms().log()) && terms.since() < before.terms().since()) {
      throw MalformedInput.mismatch("policy.since", "is below that of the version before");
    }
    Quorum old = before.terms().roots();
    List<VerifyingKey> newcomers =
        terms.roots().keys().stream().filter(key -> !old.keys().contains(key)).toList();
    for (VerifyingKey newcomer : newcomers) {
      SigningKey.demandSound(newcomer, "policy.roots");
    }
    old.joining(Signatures.of(newcomers)).demandOn(statement);
    PolicyFields.demandKeys(terms);
  }

  /// Demands that a policy which calls itself live keeps the rules for live.
  void demandLiveRules() throws MalformedInput {
    if (terms.purpose() == Purpose.LIVE && !terms.keepsLiveRules()) {
      throw new MalformedInput(
          MalformedInput.Fault.LIVE,
          "policy.purpose",
          "is live, and the policy asks for fewer than two witnesses, or for none that is"
              + " post-quantum",
          "Ask the service for a policy that keeps the rules for live.");
    }
  }

  /// The policy as an object for a policy file.
  JsonObject json() {
    return statement.json();
  }

  @Override
  public String toString() {
    return "policy " + terms.version() + " " + sid();
  }
}
