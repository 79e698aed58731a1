package keep.seal.statement;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keep.seal.encoding.MalformedInput;

/// Whose signatures a statement needs: certain keys, each of them, and of a quorum exactly so many.
///
/// `signatures` holds exactly the required ones (protocol section 2): one too many is refused like
/// one too few, so that nobody can lend a statement weight that its kind does not have. A key that
/// stands in two places signs once and counts in both.
public final class Signatures {
  private final Set<VerifyingKey> each;
  private final Set<VerifyingKey> quorum;
  private final int need;

  private Signatures(Set<VerifyingKey> each, Set<VerifyingKey> quorum, int need) {
    this.each = Set.copyOf(each);
    this.quorum = Set.copyOf(quorum);
    this.need = need;
  }

  /// Exactly these keys.
  public static Signatures of(Collection<VerifyingKey> keys) {
    return new Signatures(new HashSet<>(keys), Set.of(), 0);
  }

  /// Exactly this key.
  public static Signatures of(VerifyingKey key) {
    return of(List.of(key));
  }

  /// These keys and exactly `need` of `quorum`.
  public Signatures andOf(int need, Collection<VerifyingKey> quorum) {
    return new Signatures(each, new HashSet<>(quorum), need);
  }

  /// @throws MalformedInput with fault SIGNATURE where one is missing, surplus, by another key or
  ///   does not verify
  public void demandOn(Statement statement) throws MalformedInput {
    Set<VerifyingKey> signers = new HashSet<>();
    byte[] message = statement.signedBytes();
    for (Statement.Signed signed : statement.signatures()) {
      signers.add(signerOf(message, signed));
    }
    if (!signers.containsAll(each)) {
      throw refused("a required signature is missing");
    }
    long counted = signers.stream().filter(quorum::contains).count();
    if (counted != need) {
      throw refused(
          "signed by "
              + counted
              + " of the authority's keys where exactly "
              + need
              + " are required");
    }
  }

  private VerifyingKey signerOf(byte[] message, Statement.Signed signed) throws MalformedInput {
    boolean known = false;
    for (Set<VerifyingKey> place : List.of(each, quorum)) {
      for (VerifyingKey key : place) {
        if (key.keyid().equals(signed.keyid())) {
          known = true;
          if (key.verifies(message, signed.signature())) {
            return key;
          }
        }
      }
    }
    throw refused(
        known ? "a signature does not verify" : "a signature is by a key that has no say here");
  }

  private static MalformedInput refused(String problem) {
    return new MalformedInput(
        MalformedInput.Fault.SIGNATURE,
        "signatures",
        problem,
        "Treat it as unsigned and ask its sender.");
  }
}
