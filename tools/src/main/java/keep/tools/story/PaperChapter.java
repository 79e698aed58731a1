package keep.tools.story;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import keep.pen.ActDraft;
import keep.pen.ClearanceClient;
import keep.pen.CountersignClient;
import keep.pen.Dispatch;
import keep.pen.Paper;
import keep.pen.ReleaseWish;
import keep.pen.ReleaserClient;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Sha256;
import keep.seal.encoding.Sid;
import keep.seal.matter.DepositKind;
import keep.seal.matter.OnBehalfOf;
import keep.seal.order.Basis;
import keep.seal.order.OrderDraft;
import keep.seal.order.Purpose;
import keep.seal.order.Recipient;
import keep.seal.order.Term;
import keep.seal.order.Under;
import keep.seal.people.Card;
import keep.seal.release.Opening;
import keep.seal.release.ReleasePackage;
import keep.seal.statement.Statement;
import keep.seal.verify.Report;
import keep.seal.verify.Verifier;
import keep.tools.story.Cast.Seat;

/// A witness summons on paper, under the law in force. The campaign's test is not applied, and
/// nothing in Keep may stand in the way of obeying it (CP-63): two people obey, exactly.
final class PaperChapter {
  private static final long DAY = 24L * 60 * 60;
  private static final String DOCKET = "T2026-INVENTED-0963";

  private PaperChapter() {}

  /// What came of it.
  ///
  /// @param files the package as it went out by hand
  /// @param byRegistrar the same once the court's office had countersigned
  /// @param byJudge the same once a judge had
  record Obeyed(ReleasePackage files, ReleasePackage byRegistrar, ReleasePackage byJudge) {}

  static Obeyed play(Play play) {
    Seat mair = play.cast().counsellor();
    Seat delyth = play.cast().releaser();
    LocalDate arrives = play.days().wholeFile();
    play.at(arrives, 10, 0);
    String words =
        "To the service (invented): bring the passages named below to the court office. You may take"
            + " legal advice first.";
    byte[] scan = play.canaries().text("the summons", words);
    play.canaries().openedInRelease("the summons");
    play.canaries().text("the summons' number", DOCKET);
    play.canaries().openedInRelease("the summons' number");
    play.applied(compel(play, mair, arrives, words));
    play.voice()
        .day(
            arrives,
            "A witness summons on paper, under the law in force. The campaign's test does not apply to"
                + " it; it will be obeyed.  CP-63");
    LocalDate rung = StoryCalendar.business(arrives, 1);
    play.at(rung, 10, 0);
    play.allowed(mair, ActDraft.of("confirm-order").with("orderVerified", "yes"));
    play.allowed(delyth, ActDraft.of("confirm-order").with("orderVerified", "yes"));
    play.voice()
        .day(
            rung,
            "%s and %s each ring the court office, on a number found independently. It is real."
                .formatted(mair.called(), delyth.called()));
    LocalDate obeys = StoryCalendar.business(arrives, 5);
    play.at(obeys, 9, 0);
    Opening docket = new Opening(DOCKET, mair.desk().blind());
    Opening said = new Opening(words, mair.desk().blind());
    Statement order = order(play, docket, said, scan);
    Paper paper = mair.desk().paper(order);
    play.allowed(mair, ActDraft.of("log").with("logKept", "yes").filing(paper));
    play.at(obeys, 11, 0);
    ReleasePackage files = obey(play, order.sid(), docket, said);
    Report report = Verifier.trusting(play.world().policy()).verify(files.bytes());
    play.voice()
        .day(
            obeys,
            "Two people obey, exactly: RELEASED %d of %d, by hand to the court office, without any judge's"
                    .formatted(play.chosen().size(), play.source().total())
                + " card.  Verified offline: %s, exit %d."
                    .formatted(report.verdict().word(), report.verdict().exitCode()));
    ReleasePackage byRegistrar = countersign(play, play.cast().registrar(), order, files, obeys, 3);
    ReleasePackage byJudge = countersign(play, play.cast().judge(), order, files, obeys, 6);
    return new Obeyed(files, byRegistrar, byJudge);
  }

  private static Sid compel(Play play, Seat mair, LocalDate day, String words) {
    return play.allowed(
            mair,
            ActDraft.of("compel")
                .enteredFor(OnBehalfOf.COURT)
                .with("instrument", "witness-summons")
                .with("inWriting", "yes")
                .with("requestDate", day)
                .with("attendOn", StoryCalendar.business(day, 5))
                .withWords("summonsStates", "document", "place", "time")
                .filing(
                    mair.desk()
                        .deposit(
                            play.matter(),
                            DepositKind.SCAN,
                            "text/plain",
                            words.getBytes(StandardCharsets.UTF_8),
                            Optional.empty(),
                            List.of(
                                mair.person().card(),
                                play.cast().releaser().person().card(),
                                play.cast().registrar().person().card(),
                                play.cast().judge().person().card()))))
        .sid();
  }

  private static Statement order(Play play, Opening docket, Opening said, byte[] scan) {
    Seat mair = play.cast().counsellor();
    Seat delyth = play.cast().releaser();
    long now = mair.desk().now();
    OrderDraft draft =
        new OrderDraft(
                mair.desk().freshId(),
                play.matterId(),
                Basis.PAPER,
                Under.LAW,
                Purpose.COMPEL,
                mair.desk().nonce())
            .by(mair.desk().sid(), delyth.desk().sid())
            .asked(play.application())
            .courtRefCommit(Optional.of(docket.docketCommit()))
            .wordsCommit(Optional.of(said.wordsCommit()))
            .scanSha256(Optional.of(Digest.of(Sha256.hash(scan))))
            .terms(Term.THIS_CASE_ONLY, Term.RETURN)
            .times(now, now, now + 30 * DAY)
            .to(Recipient.byHand("court"));
    StoryNote.parts(play.chosen()).forEach(draft::scope);
    return draft.order().sign(List.of(mair.person().keys(), delyth.person().keys()));
  }

  private static ReleasePackage obey(Play play, Sid order, Opening docket, Opening said) {
    Seat mair = play.cast().counsellor();
    Seat delyth = play.cast().releaser();
    Card author = mair.person().card();
    Paper clearance =
        new ClearanceClient(mair.desk(), mair.cards(), play.regime())
            .clear(play.matter(), order, mair.cards().get(delyth.desk().sid()), List.of(author), 3);
    play.allowed(mair, ActDraft.of("log").with("logKept", "yes").filing(clearance));
    InspectionChapter.give(play, order);
    ReleaseWish wish =
        new ReleaseWish(
            order,
            Optional.of(clearance.statement().sid()),
            new TreeMap<>(StoryNote.parts(play.chosen())),
            List.of(Recipient.byHand("court")),
            java.util.Map.of(),
            Optional.of(docket),
            Optional.of(said),
            docket.text(),
            false);
    ActDraft act =
        ActDraft.of("comply")
            .with("producedTo", "court")
            .with("releasedWithinOrder", "yes")
            .with("twoApprovers", "yes");
    ReleaserClient client = new ReleaserClient(delyth.desk(), delyth.cards(), play.regime());
    try (ReleaserClient.Ready ready = client.prepare(play.matter(), wish, act)) {
      play.allowed(delyth, act);
      return new Dispatch(delyth.desk(), delyth.cards()).pack(ready);
    }
  }

  private static ReleasePackage countersign(
      Play play, Seat court, Statement order, ReleasePackage files, LocalDate from, int days) {
    LocalDate day = StoryCalendar.business(from, days);
    play.at(day, 10, 0);
    ReleasePackage signed =
        new CountersignClient(court.desk(), court.cards(), play.regime())
            .countersign(play.matter(), order, files);
    Report report = Verifier.trusting(play.world().policy()).verify(signed.bytes());
    play.voice()
        .day(
            day,
            "%s countersigns what was obeyed.  Verified offline: %s, exit %d."
                .formatted(court.called(), report.verdict().word(), report.verdict().exitCode()));
    return signed;
  }
}
