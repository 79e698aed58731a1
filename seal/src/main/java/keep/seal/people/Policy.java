package keep.seal.people;

import java.util.List;
import java.util.Optional;
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
      long created,
      Nonce nonce) {
    public Terms {
      witnesses = witnesses.stream().sorted().distinct().toList();
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

  public boolean isDemo() {
    return terms.purpose() == Purpose.DEMO;
  }

  /// Demands that this is a first version signed by all its roots.
  void demandFirst() throws MalformedInput {
    if (terms.version() != 1 || prev.isPresent()) {
      throw MalformedInput.form(
          "policy", "a chain begins with version 1, which has no predecessor");
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
    Quorum old = before.terms().roots();
    List<VerifyingKey> newcomers =
        terms.roots().keys().stream().filter(key -> !old.keys().contains(key)).toList();
    for (VerifyingKey newcomer : newcomers) {
      SigningKey.demandSound(newcomer, "policy.roots");
    }
    old.joining(Signatures.of(newcomers)).demandOn(statement);
    PolicyFields.demandKeys(terms);
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
