package keep.pen;

import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.people.PolicyChain;
import keep.seal.release.Envelope;
import keep.seal.verify.Report;
import keep.seal.verify.Verifier;

/// Whoever receives: fetches the envelope, opens it with her own keys, and verifies the package
/// against the policy she pinned, without asking anybody.
public final class RecipientClient {
  private final Desk desk;
  private final PolicyChain pinned;

  public RecipientClient(Desk desk, PolicyChain pinned) {
    this.desk = desk;
    this.pinned = pinned;
  }

  /// A package as it was received.
  ///
  /// @param file its bytes
  /// @param report what the verifier says
  @SuppressWarnings("ArrayRecordComponent") // a file, never compared
  public record Received(byte[] file, Report report) {
    /// Never the text.
    @Override
    public String toString() {
      return "Received[" + report.verdict().word() + "]";
    }
  }

  /// Fetches, opens and verifies.
  public Received receive(Sid release) {
    byte[] envelope =
        desk.read("/releases/" + release.text() + "/envelope").orThrow("the envelope");
    try {
      byte[] file = Envelope.read(envelope).open(desk.person().keys(), desk.sid());
      return new Received(file, Verifier.trusting(pinned).verify(file));
    } catch (MalformedInput e) {
      throw new Distrust("the envelope does not hold: " + e.getMessage());
    }
  }
}
