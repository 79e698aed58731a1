package keep.tools.story;

import java.time.LocalDate;
import keep.pen.ActDraft;
import keep.tools.story.Cast.Seat;

/// The private hearing and stage 1: on paper, without the notes.
final class HearingChapter {
  private HearingChapter() {}

  static ActDraft hearing() {
    return ActDraft.of("hear")
        .with("hearingHeld", "yes")
        .with("hearingClosed", "yes")
        .with("juryPresent", "no")
        .with("confiderDeniedHearing", "no")
        .with("confiderAppeared", "yes");
  }

  private static ActDraft stageOne(String shown) {
    return ActDraft.of("stage-1")
        .with("stage", "1")
        .with("substantialProbativeValue", shown)
        .with("courtInspected", "no")
        .with("judgeReviewedRecord", "no")
        .with("reasonsGiven", "yes")
        .with("reasonsRevealContents", "no")
        .with("harmStatementTreatment", "used");
  }

  static void shown(Play play, LocalDate day) {
    Seat judge = play.cast().judge();
    play.at(day, 10, 0);
    play.allowed(judge, hearing());
    play.allowed(judge, stageOne("yes"));
    play.voice()
        .day(
            day,
            "The day after, she may. Private hearing.  STAGE 1 SHOWN, on paper, without the notes.");
  }

  static void notShown(Play play, LocalDate day) {
    Seat judge = play.cast().judge();
    play.at(day, 10, 0);
    play.allowed(judge, hearing());
    play.allowed(judge, stageOne("no"));
    play.voice()
        .day(
            day,
            "The day after, she may. Private hearing.  REFUSED at stage 1: substantial value is not"
                + " shown. The way to renew stays open.  CP-81");
  }
}
