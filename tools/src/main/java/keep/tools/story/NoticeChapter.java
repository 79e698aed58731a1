package keep.tools.story;

import java.time.LocalDate;
import keep.seal.matter.DepositKind;
import keep.pen.ActDraft;
import keep.pen.Ruled;
import keep.tools.story.Cast.Seat;

/// Notice to everybody, and the survivor's own time, to its last day.
final class NoticeChapter {
  private static final String[] TO_ALL = {"documents", "may-appear", "production-date"};
  private static final String[] TO_HER = {
    "documents", "may-appear", "production-date", "free-advice", "local-centre", "formats"
  };

  private NoticeChapter() {}

  static void notices(Play play, StoryDays.Round round) {
    Seat shah = play.cast().defence();
    Seat sue = play.cast().registrar();
    play.at(round.served(), 12, 0);
    play.allowed(
        shah,
        ActDraft.of("serve")
            .with("noticePartiesOn", round.served())
            .with("noticeHolderOn", round.served())
            .with("noticeWritten", "yes")
            .withWords("noticeContents", TO_ALL)
            .with("addressDisclosed", "no"));
    play.at(round.reached(), 12, 0);
    play.allowed(
        sue,
        ActDraft.of("notice-survivor")
            .with("noticeSurvivorOn", round.reached())
            .with("noticeRoute", "court")
            .with("noticeWritten", "yes")
            .withWords("noticeContents", TO_HER)
            .with("addressDisclosed", "no")
            .with("noticeToSuspect", "no"));
    play.voice().day(round.served(), "Notice to the parties and the service.");
    play.voice()
        .day(
            round.reached(),
            "Notice reaches %s through the court: the last person served. Her time begins."
                .formatted(play.cast().survivor().called())
                .replace("Her time", play.pronoun().capital() + " time"));
  }

  /// She lodges a statement of harm, sealed to the judge, and puts her case.
  static void survivorSpeaks(Play play, StoryDays.Round round) {
    Seat nia = play.cast().survivor();
    Seat judge = play.cast().judge();
    LocalDate day = StoryCalendar.business(round.reached(), 2);
    play.at(day, 12, 0);
    play.allowed(
        nia,
        ActDraft.of("harm")
            .with("confidentialHarmStatementFiled", "yes")
            .with("harmStatementShown", "no")
            .filing(
                play.words(
                    nia,
                    DepositKind.HARM,
                    "the harm statement of " + round.reached(),
                    "If strangers read what I said in that room, I do not think I could go back into"
                        + " it ("
                        + round.reached()
                        + ").",
                    judge,
                    nia)));
    play.allowed(
        nia,
        ActDraft.of("submit")
            .with("confiderAppeared", "yes")
            .with("representationsMade", "yes")
            .filing(
                play.words(
                    nia,
                    DepositKind.SUBMISSION,
                    "what the survivor puts to the judge on " + round.reached(),
                    "I ask that no more is opened than has to be (" + round.reached() + ").",
                    judge,
                    nia)));
    play.voice()
        .day(
            day,
            "%s is heard, and seals a statement of harm to the judge. No party sees it."
                .formatted(nia.called()));
  }

  /// The last day of the period: one day early is too early.
  static void lastDay(Play play, StoryDays.Round round) {
    play.at(round.lastDay(), 16, 0);
    Ruled early = play.refused(play.cast().judge(), HearingChapter.hearing());
    play.voice()
        .day(
            round.lastDay(),
            "Last day of %s time: the judge may not decide yet.  %s"
                .formatted(play.pronoun().possessive(), Rules.against(early, 1)));
  }
}
