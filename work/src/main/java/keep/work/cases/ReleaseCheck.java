package keep.work.cases;

import java.util.Optional;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.order.Authority;
import keep.seal.order.Authority.Standing;
import keep.seal.order.Clearance;
import keep.seal.order.Extent;
import keep.seal.order.Order;
import keep.seal.order.Recipient;
import keep.seal.release.Release;
import keep.seal.release.ReleasePart;
import keep.seal.release.Window;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.work.cases.PaperDesk.Occasion;
import keep.work.http.Refusal;
import keep.work.people.FiledCard;

/// A clearance or a release on its way in: under an order in force and on the record, by two
/// people, within what the order names.
final class ReleaseCheck {
  private final PaperDesk desk;
  private final Occasion occasion;

  ReleaseCheck(PaperDesk desk, Occasion occasion) {
    this.desk = desk;
    this.occasion = occasion;
  }

  void checkClearance(Statement paper) throws MalformedInput {
    Clearance clearance = Clearance.parse(paper);
    Order order = desk.order(clearance.order(), occasion, true);
    FiledCard by = desk.signer(clearance.by(), "clearance.by", paper);
    Authority authority = PaperDesk.authority(order);
    PaperDesk.demandRole(by, authority.mayClear(by.role()), "clearance.by");
    PaperDesk.checkTime(clearance.created(), "clearance.created", occasion);
    if (!clearance.datesHold()) {
      throw MalformedInput.form("clearance.valid_until", "is before it begins or after seven days");
    }
    if (!authority.saysCharge(clearance)) {
      throw MalformedInput.form("clearance.charge", "must be live under the campaign's rules");
    }
    if (!authority.saysStay(clearance, order.mode())) {
      throw MalformedInput.form("clearance.stay", "must be over or lifted for this order");
    }
    desk.demandAct(clearance.head(), "clearance.head", occasion);
    long entry = desk.filed(clearance.order(), StatementKind.ORDER, occasion).entry();
    if (!desk.record.covers(entry)) {
      throw Refusal.notLogged("clearance.order");
    }
    if (clearance.asOf() > desk.record.size()) {
      throw MalformedInput.mismatch("clearance.as_of", "is more than the record has");
    }
    if (!desk.record.coversWithin(entry, clearance.asOf())) {
      throw MalformedInput.mismatch("clearance.as_of", "is a record without the order");
    }
  }

  void checkRelease(Statement paper) throws MalformedInput {
    Release release = Release.parse(paper);
    Order order = desk.order(release.order(), occasion, true);
    FiledCard by = desk.signer(release.releaser(), "release.releaser", paper);
    PaperDesk.demandRole(by, Authority.mayRelease(by.role()), "release.releaser");
    if (!occasion.act().by().equals(release.releaser())) {
      throw MalformedInput.mismatch("release.releaser", "is not the card of the act that files it");
    }
    PaperDesk.checkTime(release.released(), "release.released", occasion);
    checkWithin(release, order);
    checkTimes(release, order);
    checkCleared(release, order, by);
    checkUnwitnessed(release, order);
    if (!desk.record.covers(desk.filed(release.order(), StatementKind.ORDER, occasion).entry())) {
      throw Refusal.notLogged("release.order");
    }
    PaperPlaces.checkRelease(release, order, occasion.act());
  }

  private void checkWithin(Release release, Order order) throws MalformedInput {
    for (ReleasePart part : release.parts()) {
      boolean within =
          order.extent() == Extent.WHOLE
              ? order.scopeOf(part.header()).isPresent() && part.passages().isEmpty()
              : !part.passages().isEmpty()
                  && part.passages().stream().allMatch(index -> order.names(part.header(), index));
      if (!within) {
        throw MalformedInput.mismatch("release.parts", "goes beyond what the order names");
      }
    }
    for (Recipient recipient : release.recipients()) {
      if (!order.recipients().contains(recipient)) {
        throw MalformedInput.mismatch("release.recipients", "are not all named in the order");
      }
      if (recipient.card().isPresent()) {
        desk.cards.inForce(recipient.card().get(), "release.recipients");
      }
    }
    if (release.parts().isEmpty() || release.recipients().isEmpty()) {
      throw MalformedInput.form("release", "names no passage or nobody to receive");
    }
  }

  private void checkTimes(Release release, Order order) {
    if (!isOpen(Window.of(order, Optional.empty(), release.isPreview()), release)) {
      throw Refusal.conflict("release.order", "The order is not in force today.");
    }
  }

  /// Whether what leaves now can still verify: dated within the window, while nothing has run out
  /// yet. Witnesses will see it after this.
  private boolean isOpen(Window window, Release release) {
    return window.holds(release.released()) && !window.isOver(occasion.now());
  }

  private void checkCleared(Release release, Order order, FiledCard releaser)
      throws MalformedInput {
    Optional<Sid> named = release.clearance();
    if (named.isEmpty()) {
      if (release.needsClearance()) {
        throw Refusal.conflict("release.clearance", "A second person must clear this first.");
      }
      return;
    }
    FiledPaper filed = desk.filed(named.get(), StatementKind.CLEARANCE, occasion);
    Clearance clearance = Clearance.parse(filed.statement());
    if (!clearance.order().equals(release.order())) {
      throw MalformedInput.mismatch("release.clearance", "clears another order");
    }
    FiledCard by = desk.cards.inForce(clearance.by(), "clearance.by");
    if (Authority.standingOf(by.card(), releaser.card(), occasion.policy()) == Standing.NONE) {
      throw Refusal.card(
          "release.clearance", "The second person must be another than the releaser.");
    }
    Window window = Window.of(order, Optional.of(clearance), release.isPreview());
    if (!filed.effective() || !isOpen(window, release)) {
      throw Refusal.conflict(
          "release.clearance",
          "This clearance was refused, or is no longer good: ask for another.");
    }
    if (!desk.record.covers(filed.entry())) {
      throw Refusal.notLogged("release.clearance");
    }
    if (!release.witnessed() && clearance.witnessed()) {
      throw MalformedInput.mismatch(
          "release.witnessed", "goes unwitnessed, which the second person did not confirm");
    }
  }

  private static void checkUnwitnessed(Release release, Order order) throws MalformedInput {
    if (!release.witnessed() && !PaperDesk.authority(order).mayGoUnwitnessed()) {
      throw MalformedInput.form("release.witnessed", "must be yes for this order");
    }
  }
}
