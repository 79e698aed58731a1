package keep.seal.world;

import java.util.ArrayList;
import java.util.List;
import keep.seal.encoding.Sid;
import keep.seal.order.ChargeWord;
import keep.seal.order.Clearance;
import keep.seal.order.Ended;
import keep.seal.order.StayWord;

/// A clearance whose every field a test may change before it is signed.
public final class ClearanceSketch {
  public Sid order;
  public Sid by;
  public Sid head;
  public long asOf;
  public List<Ended> ends = new ArrayList<>();
  public ChargeWord charge = ChargeWord.LIVE;
  public StayWord stay = StayWord.OVER;
  public boolean witnessed = true;
  public long validUntil = Times.VALID_UNTIL;
  public long created = Times.CLEARED;

  ClearanceSketch(Sid order, Sid by, Sid head, long asOf) {
    this.order = order;
    this.by = by;
    this.head = head;
    this.asOf = asOf;
  }

  Clearance done() {
    return new Clearance(
        order, by, head, asOf, ends, charge, stay, witnessed, validUntil, created, World.nonce(3));
  }
}
