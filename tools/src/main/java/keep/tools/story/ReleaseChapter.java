package keep.tools.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.matter.OpenedDeposit;
import keep.seal.matter.PassageName;
import keep.seal.order.Recipient;
import keep.seal.people.Card;
import keep.seal.release.ReleasePackage;
import keep.seal.verify.Verdict;
import keep.pen.ActDraft;
import keep.pen.Check;
import keep.pen.ClearanceClient;
import keep.pen.Dispatch;
import keep.pen.Paper;
import keep.pen.RecipientClient;
import keep.pen.ReleaseWish;
import keep.pen.ReleaserClient;
import keep.tools.story.Cast.Seat;

/// The survivor sees first what would go; the stay; a second person clears; exactly these passages
/// leave; whoever receives them verifies without asking anybody.
final class ReleaseChapter {
  private final Play play;
  private final StoryDays.Round round;
  private final FindingsChapter.Made made;

  ReleaseChapter(Play play, StoryDays.Round round, FindingsChapter.Made made) {
    this.play = play;
    this.round = round;
    this.made = made;
  }

  /// She is told, and shown, before anybody else.
  void survivorFirst() {
    Seat delyth = play.cast().releaser();
    Seat nia = play.cast().survivor();
    play.at(round.tell(), 10, 0);
    InspectionChapter.give(play, made.order());
    play.allowed(
        play.cast().counsellor(),
        ActDraft.of("inform").with("clientInformed", "yes").with("adviceOffered", "yes"));
    ReleaseWish wish =
        wish(List.of(Recipient.card(nia.desk().sid(), "survivor")), Optional.empty());
    ActDraft act =
        ActDraft.of("told").with("survivorToldOn", round.tell()).with("shownReleaseFirst", "yes");
    Sid preview = release(delyth, wish, act);
    RecipientClient.Received seen =
        new RecipientClient(nia.desk(), play.world().policy()).receive(preview);
    if (!seen.report().verdict().genuine()) {
      throw new StoryBroken("the survivor's preview does not hold: " + seen.report());
    }
    play.voice()
        .day(
            round.tell(),
            "%s sees first what may go. Nothing has been sent. Five business days begin.  CP-51, CP-52"
                .formatted(nia.called()));
  }

  /// Within the stay nothing moves, whoever presses.
  void tooEarly() {
    Seat sue = play.cast().registrar();
    play.at(round.inStay(), 11, 0);
    var early =
        play.refused(
            sue,
            ActDraft.of("clear").with("orderVerified", "yes").with("registrarApproved", "yes"));
    play.voice()
        .day(
            round.inStay(),
            "Somebody is in a hurry: clear it today?  REFUSED  %s"
                .formatted(Rules.against(early, 1)));
  }

  /// The stay is over: cleared, released, opened, verified.
  ///
  /// @return the package as the defence received it
  RecipientClient.Received go() {
    Seat sue = play.cast().registrar();
    Seat delyth = play.cast().releaser();
    play.at(round.release(), 10, 0);
    Paper clearance = clear(sue, delyth);
    play.allowed(
        sue,
        ActDraft.of("clear")
            .with("orderVerified", "yes")
            .with("registrarApproved", "yes")
            .filing(clearance));
    play.at(round.release(), 11, 0);
    ReleaseWish wish = wish(parties(), Optional.of(clearance.statement().sid()));
    Sid release = release(delyth, wish, releasing());
    play.at(round.release(), 12, 0);
    RecipientClient.Received received =
        new RecipientClient(play.cast().defence().desk(), play.world().policy()).receive(release);
    if (!(received.report().verdict() instanceof Verdict.Covered)) {
      throw new StoryBroken("the release is not covered: " + received.report().failures());
    }
    play.allowed(
        play.cast().defence(),
        ActDraft.of("view")
            .with("viewLogged", "yes")
            .with("accusedHoldsCopy", "no")
            .with("applicantRepresented", "yes")
            .with("usedElsewhere", "no"));
    play.voice()
        .day(
            round.release(),
            "Five business days over, charge still live, cleared by a second person.  RELEASED %d of"
                    .formatted(play.chosen().size())
                + " %d.  Mr Shah opens and verifies offline: VERIFIED."
                    .formatted(play.source().total()));
    return received;
  }

  private List<Recipient> parties() {
    return List.of(
        Recipient.card(play.cast().defence().desk().sid(), "party"),
        Recipient.card(play.cast().prosecutor().desk().sid(), "party"));
  }

  ActDraft releasing() {
    return ActDraft.of("release")
        .withPassages("passagesReleased", play.chosen())
        .with("releaseOn", round.release())
        .with("releaseOfficerApproved", "yes")
        .with("releasedWithinOrder", "yes")
        .with("accusedHoldsCopy", "no")
        .with("integrityNoteGiven", "yes");
  }

  private Paper clear(Seat sue, Seat delyth) {
    List<Card> authors = List.of(sue.cards().get(play.cast().counsellor().desk().sid()));
    return new ClearanceClient(sue.desk(), sue.cards(), play.regime())
        .clear(play.matter(), made.order(), sue.cards().get(delyth.desk().sid()), authors, 3);
  }

  /// What the releaser means to let go; docket, words and names as the judge opened them to her.
  ReleaseWish wish(List<Recipient> recipients, Optional<Sid> clearance) {
    Seat delyth = play.cast().releaser();
    Openings openings;
    try (OpenedDeposit opened = delyth.desk().open(made.paper(), delyth.cards())) {
      openings = Openings.read(opened.content());
    } catch (MalformedInput e) {
      throw new StoryBroken("the judge's openings do not hold: " + e.getMessage());
    }
    Map<Sid, List<Integer>> parts = StoryNote.parts(sorted());
    return new ReleaseWish(
        made.order(),
        clearance,
        new TreeMap<>(parts),
        recipients,
        openings.names(),
        openings.docket(),
        openings.words(),
        made.openings().docket().orElseThrow().text(),
        false);
  }

  private List<PassageName> sorted() {
    return play.chosen().stream().sorted().toList();
  }

  private Sid release(Seat delyth, ReleaseWish wish, ActDraft act) {
    ReleaserClient client = new ReleaserClient(delyth.desk(), delyth.cards(), play.regime());
    try (ReleaserClient.Ready ready = client.prepare(play.matter(), wish, act)) {
      play.allowed(delyth, act);
      Dispatch dispatch = new Dispatch(delyth.desk(), delyth.cards());
      ReleasePackage files = dispatch.pack(ready);
      dispatch.send(ready, files);
      return ready.release().sid();
    }
  }

  /// What the releaser's own client says when she tries all the same.
  Check.Failed clientRefuses(ReleaseWish wish, ActDraft act) {
    Seat delyth = play.cast().releaser();
    ReleaserClient client = new ReleaserClient(delyth.desk(), delyth.cards(), play.regime());
    try (ReleaserClient.Ready ready = client.prepare(play.matter(), wish, act)) {
      throw new StoryBroken("the releaser's client would let it go: " + ready);
    } catch (Check.Failed e) {
      return e;
    }
  }
}
