package keep.seal.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Sid;
import keep.seal.order.Recipient;
import keep.seal.release.Opens;
import keep.seal.release.Release;
import keep.seal.release.ReleasePart;

/// A release whose every field a test may change before it is signed.
public final class ReleaseSketch {
  public Sid order;
  public List<ReleasePart> parts;
  public Digest releasedDigest;
  public List<Recipient> recipients;
  public Opens opens;
  public Sid releaser;
  public Optional<Sid> clearance;
  public boolean witnessed = true;
  public long released = Times.RELEASED;

  ReleaseSketch(
      Sid order,
      List<ReleasePart> parts,
      Digest releasedDigest,
      List<Recipient> recipients,
      Opens opens,
      Sid releaser,
      Optional<Sid> clearance) {
    this.order = order;
    this.parts = new ArrayList<>(parts);
    this.releasedDigest = releasedDigest;
    this.recipients = new ArrayList<>(recipients);
    this.opens = opens;
    this.releaser = releaser;
    this.clearance = clearance;
  }

  Release done() {
    return new Release(
        order,
        parts,
        releasedDigest,
        recipients,
        opens,
        releaser,
        clearance,
        witnessed,
        released,
        World.nonce(4));
  }
}
