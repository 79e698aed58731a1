package keep.tools.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Sid;
import keep.seal.order.Effect;
import keep.seal.order.OrderEnd;
import keep.seal.order.Recipient;
import keep.pen.ActDraft;
import keep.pen.Check;
import keep.pen.Ruled;
import keep.tools.story.Cast.Seat;

/// The charge is dropped during the stay: everything pending lapses and nothing leaves.
final class LapseChapter {
  private LapseChapter() {}

  static void play(
      Play play, StoryDays.Round round, FindingsChapter.Made made, ReleaseChapter release) {
    LocalDate day = round.inStay();
    Seat judge = play.cast().judge();
    Seat sue = play.cast().registrar();
    play.at(day, 10, 0);
    play.allowed(
        sue,
        ActDraft.of("charge-ended")
            .with("chargeLive", "no")
            .with("chargeEndedOn", day)
            .with("caseOutcome", "discontinued"));
    Sid end = revoke(play, judge, made.order());
    play.voice()
        .day(
            day,
            "The charge is dropped. The order lapses; the judge ends it on the record.  CP-57");
    play.at(round.release(), 10, 0);
    Ruled clear =
        play.refused(
            sue,
            ActDraft.of("clear").with("orderVerified", "yes").with("registrarApproved", "yes"));
    Check.Failed failed =
        release.clientRefuses(
            release.wish(
                List.of(Recipient.card(play.cast().defence().desk().sid(), "party")),
                Optional.empty()),
            release.releasing());
    play.voice()
        .day(
            round.release(),
            "The stay would be over today. Clear it?  REFUSED  %s.  The releaser's own client: %s."
                .formatted(Rules.against(clear, 2), failed.getMessage()));
    play.at(StoryCalendar.business(round.release(), 2), 10, 0);
    play.allowed(
        judge,
        ActDraft.of("certify")
            .with("returnCertifiedOn", StoryCalendar.business(round.release(), 2)));
    play.voice()
        .day(
            StoryCalendar.business(round.release(), 2),
            "The judge certifies that her excerpt is destroyed. RELEASED 0 of %d. %s is told: nothing was"
                    .formatted(play.source().total(), play.cast().survivor().called())
                + " sent (%s).".formatted(end.text().substring(0, 8)));
  }

  private static Sid revoke(Play play, Seat judge, Sid order) {
    OrderEnd end =
        new OrderEnd(
            order, judge.desk().sid(), Effect.REVOKE, judge.desk().now(), judge.desk().nonce());
    var paper = judge.desk().paper(end.sign(judge.person().keys()));
    play.allowed(judge, ActDraft.of("log").with("logKept", "yes").filing(paper));
    return paper.statement().sid();
  }
}
