package keep.pen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import keep.law.Regime;
import keep.law.Ruling;
import keep.seal.encoding.Clocks;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.matter.Act;
import keep.seal.note.Passage;
import keep.seal.order.Authority;
import keep.seal.order.Authority.Standing;
import keep.seal.order.Clearance;
import keep.seal.order.Recipient;
import keep.seal.people.Card;
import keep.seal.people.Role;
import keep.seal.release.Filed;
import keep.seal.people.Name;
import keep.seal.release.Latest;
import keep.seal.release.NameOpening;
import keep.seal.release.Opens;
import keep.seal.release.PackagedNote;
import keep.seal.release.Release;
import keep.seal.release.ReleasePart;
import keep.seal.release.ReleasedDigest;
import keep.seal.release.Window;
import keep.seal.statement.Signatures;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// The releaser's client. It lets passages go only if all twelve checks of protocol section 7 hold,
/// each made here, none believed from a server.
public final class ReleaserClient {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final long DAY = 24L * 60 * 60;

  private final Desk desk;
  private final CardFile cards;
  private final Regime regime;
  private final NoteDesk notes;

  public ReleaserClient(Desk desk, CardFile cards, Regime regime) {
    this.desk = desk;
    this.cards = cards;
    this.regime = regime;
    this.notes = new NoteDesk(desk, cards);
  }

  /// A release that passed checks 1 to 11 and can be filed. Holds opened notes: close it.
  ///
  /// @param paper the signed release, to be filed with an act
  /// @param clearance the clearance as it was filed, where there is one
  /// @param cards the cards it rests on, which travel with it
  /// @param names those of their names that the package opens
  /// @param packaged the notes as they will stand in the package
  /// @param shown the exact text, passage by passage, as it was shown to the releaser (check 11)
  public record Ready(
      ReleaseWish wish,
      Paper paper,
      Filed<Release> release,
      OrderInHand hand,
      Optional<Filed<Clearance>> clearance,
      Map<Sid, NoteDesk.Open> notes,
      Map<Sid, Card> cards,
      List<NameOpening> names,
      List<PackagedNote> packaged,
      List<String> shown)
      implements AutoCloseable {
    @Override
    public void close() {
      notes.values().forEach(NoteDesk.Open::close);
    }

    /// Never the text.
    @Override
    public String toString() {
      return "Ready[" + release.sid() + "]";
    }
  }

  /// Makes checks 1 to 11.
  ///
  /// @param act the act that will file the release, to ask the law about; its papers are added here
  public Ready prepare(Matter matter, ReleaseWish wish, ActDraft act) {
    return prepare(matter, wish, act, true);
  }

  /// The same where the witnesses are away and two people confirm that it goes without them: check
  /// 1 and later check 12 yield, the others hold. The record's own signature is demanded still.
  public Ready prepareWithoutWitnesses(Matter matter, ReleaseWish wish, ActDraft act) {
    cards.record().goOnWithoutWitnesses();
    return prepare(matter, wish, act, false);
  }

  private Ready prepare(Matter matter, ReleaseWish wish, ActDraft act, boolean witnessed) {
    Check.demand(
        Authority.mayRelease(desk.person().role()), 2, "a card of this role does not release");
    RecordView.Seen seen = witnessed ? freshRecord() : cards.record().refresh();
    OrderInHand hand = OrderInHand.check(desk, cards, matter.id(), wish.order(), regime);
    if (!witnessed) {
      WitnessesAway.demand(hand, cards.record(), desk.now());
    }
    Check.demand(!cards.hasEnded(desk.person().card()), 2, "this desk's own card has ended");
    long time = witnessed ? cards.record().newest().orElse(seen).newestTime() : desk.now();
    demandTimes(hand, wish, time);
    Optional<Filed<Clearance>> clearance = demandClearance(hand, wish);
    Check.demand(
        witnessed || clearance.filter(one -> !one.says().witnessed()).isPresent(),
        6,
        "the second person has not confirmed that it goes without witnesses");
    Map<Sid, NoteDesk.Open> opened = openAll(hand, wish);
    try {
      List<String> shown = demandScope(hand, wish, opened);
      demandRecipients(hand, wish);
      demandNotBefore(hand, wish);
      demandDocket(hand, wish);
      Map<Sid, Card> rests = rests(hand, wish, clearance, opened);
      List<NameOpening> names = names(wish, rests);
      List<PackagedNote> packaged = packaged(hand, wish, opened);
      Release release = release(wish, packaged, names, witnessed);
      Check.demand(!release.needsClearance() || clearance.isPresent(), 6, "a clearance is needed");
      Statement signed = release.sign(desk.person().keys());
      Paper paper = desk.paper(signed);
      act.filing(paper);
      wish.clearance().ifPresent(act::naming);
      demandLawful(matter, hand, act);
      return new Ready(
          wish,
          paper,
          new Filed<>(signed, release),
          hand,
          clearance,
          opened,
          rests,
          names,
          packaged,
          shown);
    } catch (RuntimeException e) {
      opened.values().forEach(NoteDesk.Open::close);
      throw e;
    }
  }

  /// (1) The record: signed, witnessed, consistent with what this desk remembers, and of today.
  private RecordView.Seen freshRecord() {
    // A quiet record is cosigned again when its last word grows old: give the server a moment.
    long giveUp = System.nanoTime() + SOON.toNanos();
    RecordView.Seen seen = cards.record().refresh();
    while (!isFresh(seen) && System.nanoTime() < giveUp) {
      Pause.aMoment();
      seen = cards.record().refresh();
    }
    Check.demand(
        isFresh(seen), 1, "the newest cosignature is more than a day old; wait for the witnesses");
    return seen;
  }

  private boolean isFresh(RecordView.Seen seen) {
    return desk.now() - seen.newestTime() <= DAY && Clocks.notAfter(seen.newestTime(), desk.now());
  }

  /// (5) The order is in force, by the witnesses' clock.
  private void demandTimes(OrderInHand hand, ReleaseWish wish, long time) {
    boolean preview = wish.recipients().stream().allMatch(one -> one.holdsCardAs("survivor"));
    Window window = Window.of(hand.order(), Optional.empty(), preview);
    Check.demand(
        window.holds(time) && !window.isOver(desk.now()), 5, "the order is not in force today");
  }

  /// (6) The second person's word.
  private Optional<Filed<Clearance>> demandClearance(OrderInHand hand, ReleaseWish wish) {
    if (wish.clearance().isEmpty()) {
      return Optional.empty();
    }
    MatterReplay.FiledPaper paper = hand.replay().inEffect(wish.clearance().get());
    try {
      paper.statement().payloadOf(StatementKind.CLEARANCE);
      Clearance clearance = Clearance.parse(paper.statement());
      Card by = cards.get(clearance.by());
      Signatures.of(by.signingKey()).demandOn(paper.statement());
      Check.demand(
          hand.authority().mayClear(by.role()),
          6,
          "the clearance is signed by somebody who may not clear this order");
      Check.demand(
          Authority.standingOf(by, desk.person().card(), cards.policy()) != Standing.NONE,
          6,
          "the clearance is signed by the releaser");
      Check.demand(clearance.order().equals(wish.order()), 6, "it clears another order");
      Check.demand(
          clearance.datesHold()
              && Clocks.notAfter(clearance.created(), desk.now())
              && desk.now() <= clearance.validUntil(),
          6,
          "the clearance is not in time");
      Check.demand(
          hand.authority().saysCharge(clearance), 6, "it does not say that the charge is live");
      Check.demand(
          hand.authority().saysStay(clearance, hand.order().mode()),
          6,
          "it does not say that the wait is over");
      Check.demand(clearance.ends().isEmpty(), 6, "the clearance names something that has ended");
      Check.demand(!cards.hasEnded(by), 6, "the card that cleared has ended");
      Check.demand(
          cards.record().find(paper.leaf()).index() > hand.index(),
          6,
          "the clearance stands on the record before the order");
      return Optional.of(new Filed<>(paper.statement(), clearance));
    } catch (MalformedInput e) {
      throw new Check.Failed(6, "the clearance does not hold: " + e.getMessage());
    }
  }

  /// (7) Every note is in the order's scope, opens, and is the one its author signed.
  private Map<Sid, NoteDesk.Open> openAll(OrderInHand hand, ReleaseWish wish) {
    Map<Sid, NoteDesk.Open> opened = new LinkedHashMap<>();
    try {
      for (Sid header : wish.parts().keySet()) {
        Check.demand(
            hand.order().scopeOf(header).isPresent(), 7, "a note is not named in the order");
        NoteDesk.Open note = notes.open(header);
        opened.put(header, note);
        cards
            .record()
            .find(MatterReplay.sealed(note.note().header().statement(), note.headerBlind()));
      }
      return opened;
    } catch (Distrust | ServerRefusal e) {
      opened.values().forEach(NoteDesk.Open::close);
      throw new Check.Failed(7, "a note does not hold: " + e.getMessage());
    } catch (RuntimeException e) {
      opened.values().forEach(NoteDesk.Open::close);
      throw e;
    }
  }

  /// (8), first half: places in scope, no pads. Gives the text that is shown for (11).
  private static List<String> demandScope(
      OrderInHand hand, ReleaseWish wish, Map<Sid, NoteDesk.Open> opened) {
    List<String> shown = new ArrayList<>();
    wish.parts()
        .forEach((header, places) -> {
          List<Passage> leaves = Objects.requireNonNull(opened.get(header)).note().leaves();
          Check.demand(!places.isEmpty(), 8, "a part names no passage");
          for (int place : places) {
            Check.demand(hand.order().names(header, place), 8, "a passage is not in the order");
            Check.demand(
                place < leaves.size() && leaves.get(place).kind() != Passage.Kind.PAD,
                8,
                "there is no passage at a place that is to leave");
            shown.add(leaves.get(place).text());
          }
        });
    return shown;
  }

  /// (8), second half: the law, asked here over the acts replayed here.
  private void demandLawful(Matter matter, OrderInHand hand, ActDraft draft) {
    Act act =
        new Act(
            matter.id(),
            Optional.of(hand.replay().head()),
            draft.step(),
            draft.facts(),
            draft.onBehalfOf(),
            desk.sid(),
            draft.allPapers(),
            desk.now(),
            desk.nonce());
    Ruling ruling = hand.replay().wouldSay(act, desk.person().card());
    Check.demand(
        ruling.isAllowed(),
        8,
        "the law does not allow it today"
            + ruling.reasonsAgainst().stream()
                .map(reason -> ": " + reason.rule().text() + ", " + reason.because())
                .findFirst()
                .orElse(""));
  }

  /// (9) Everybody who receives is in the order, with a card in force and of that role.
  private void demandRecipients(OrderInHand hand, ReleaseWish wish) {
    Check.demand(!wish.recipients().isEmpty(), 9, "nobody is to receive it");
    for (Recipient recipient : wish.recipients()) {
      Check.demand(
          hand.order().recipients().contains(recipient), 9, "a recipient is not in the order");
      if (recipient.card().isPresent()) {
        Card card = cards.get(recipient.card().get());
        Check.demand(
            card.role().word().equals(recipient.role()), 9, "a recipient's card has another role");
        Check.demand(!cards.hasEnded(card), 9, "a recipient's card has ended");
        Check.demand(
            Optional.ofNullable(wish.names().get(card.sid()))
                .map(name -> name.opens(card))
                .orElse(card.role() == Role.SURVIVOR),
            9,
            "a recipient's name is not the one her card was certified with");
      }
    }
  }

  /// (10) Not released before to the same recipient, unless knowingly.
  private static void demandNotBefore(OrderInHand hand, ReleaseWish wish) {
    Set<Recipient> before = new HashSet<>();
    for (MatterReplay.FiledPaper paper : hand.replay().inEffect(StatementKind.RELEASE)) {
      try {
        Release earlier = Release.parse(paper.statement());
        if (earlier.order().equals(wish.order())) {
          before.addAll(earlier.recipients());
        }
      } catch (MalformedInput e) {
        throw new Check.Failed(10, "an earlier release cannot be read");
      }
    }
    before.retainAll(wish.recipients());
    Check.demand(before.isEmpty() || wish.again(), 10, "it has gone to this recipient before");
  }

  /// (11) The docket number, typed again from the paper, is the one the order commits to.
  private static void demandDocket(OrderInHand hand, ReleaseWish wish) {
    hand.order()
        .courtRefCommit()
        .ifPresent(commit ->
            Check.demand(
                wish.docket()
                    .filter(opening -> opening.text().equals(wish.docketTyped()))
                    .filter(opening -> opening.docketCommit().equals(commit))
                    .isPresent(),
                11,
                "the docket number typed is not the order's"));
  }

  /// The cards that the release rests on.
  private Map<Sid, Card> rests(
      OrderInHand hand,
      ReleaseWish wish,
      Optional<Filed<Clearance>> clearance,
      Map<Sid, NoteDesk.Open> opened) {
    Map<Sid, Card> rests = new LinkedHashMap<>();
    hand.signers().forEach(card -> rests.put(card.sid(), card));
    rests.put(desk.sid(), desk.person().card());
    clearance.ifPresent(one -> rests.put(one.says().by(), cards.get(one.says().by())));
    for (NoteDesk.Open note : opened.values()) {
      Sid author = note.note().header().author();
      rests.put(author, cards.get(author));
    }
    for (Recipient recipient : Authority.proved(wish.recipients())) {
      Sid card = recipient.card().orElseThrow();
      rests.put(card, cards.get(card));
    }
    return rests;
  }

  private static List<NameOpening> names(ReleaseWish wish, Map<Sid, Card> rests) {
    List<NameOpening> names = new ArrayList<>();
    for (Card card : rests.values()) {
      Name name = wish.names().get(card.sid());
      if (name != null && name.opens(card)) {
        names.add(new NameOpening(card.sid(), name));
      }
    }
    return names;
  }

  /// The passages that leave; the pads and the count too where the order lets a reader know how
  /// much stays closed.
  private static List<PackagedNote> packaged(
      OrderInHand hand, ReleaseWish wish, Map<Sid, NoteDesk.Open> opened) {
    List<PackagedNote> packaged = new ArrayList<>();
    wish.parts()
        .forEach((header, places) ->
            packaged.add(
                PackagedNote.excerpt(
                    Objects.requireNonNull(opened.get(header)).note(),
                    places,
                    hand.order().tellWithheld())));
    return packaged;
  }

  private Release release(
      ReleaseWish wish, List<PackagedNote> packaged, List<NameOpening> names, boolean witnessed) {
    List<ReleasePart> parts = new ArrayList<>();
    wish.parts()
        .forEach((header, places) -> parts.add(new ReleasePart(header, places, Latest.UNKNOWN)));
    return new Release(
        wish.order(),
        parts,
        ReleasedDigest.over(packaged),
        wish.recipients(),
        new Opens(
            names.stream().map(NameOpening::card).toList(),
            wish.docket().isPresent(),
            wish.words().isPresent(),
            Optional.empty()),
        desk.sid(),
        wish.clearance(),
        witnessed,
        desk.now(),
        desk.nonce());
  }
}
