package keep.tools.story;

import java.time.LocalDate;
import keep.seal.matter.DepositKind;
import keep.pen.ActDraft;
import keep.pen.Ruled;
import keep.tools.story.Cast.Seat;

/// Two applications: one for the whole file, rejected at intake; one that says what it wants and
/// why.
final class ApplicationChapter {
  static final String[] ITEMS = {
    "court-number", "charge", "accused", "holder", "exact-records", "fact-in-issue",
    "expected-content", "evidential-basis", "why-substantial", "other-sources", "limb-3", "use",
    "recipients", "earlier-applications", "notice-particulars"
  };

  private ApplicationChapter() {}

  static void wholeFile(Play play) {
    LocalDate day = play.days().wholeFile();
    Seat adeyemi = play.cast().prosecutor();
    Seat sue = play.cast().registrar();
    play.at(day, 10, 0);
    play.allowed(
        adeyemi,
        ActDraft.of("apply")
            .with("applicant", "prosecutor")
            .with("applicantRepresented", "yes")
            .with("applicationWritten", "yes")
            .with("declarationOfTruth", "yes")
            .withWords("applicationItems", "court-number", "charge", "accused", "holder")
            .with("blanketRequest", "yes")
            .withWords("groundsPleaded", "a")
            .with("repeatApplication", "no")
            .with("requestDate", day)
            .with("requesterKind", "cps")
            .with("recipientKind", "counselling-service")
            .with("proceedingType", "pre-trial")
            .with("leaveSought", "yes")
            .filing(
                play.words(
                    adeyemi,
                    DepositKind.SUBMISSION,
                    "the prosecution's application",
                    "We ask for the whole file, so that nothing is overlooked.",
                    sue)));
    play.at(day, 15, 0);
    Ruled intake = play.refused(sue, ActDraft.of("accept"));
    play.allowed(sue, ActDraft.of("reject").with("reasonsGiven", "yes"));
    play.voice()
        .day(
            day,
            "Prosecution asks for \"the whole file\".  REJECTED at intake  %s."
                .formatted(Rules.against(intake, 3)));
  }

  /// The defence applies for the notes that hold what the judge will find, and says why.
  ///
  /// @param step `apply`, or `renew` after a refusal
  static void proper(Play play, LocalDate day, String step) {
    Seat shah = play.cast().defence();
    Seat sue = play.cast().registrar();
    Seat judge = play.cast().judge();
    play.at(day, 10, 0);
    ActDraft draft =
        ActDraft.of(step)
            .with("applicant", "accused")
            .with("applicantRepresented", "yes")
            .with("applicationWritten", "yes")
            .with("declarationOfTruth", "yes")
            .withWords("applicationItems", ITEMS)
            .with("blanketRequest", "no")
            .withWords("groundsPleaded", "case-specific")
            .with("repeatApplication", step.equals("renew") ? "yes" : "no")
            .with("requestDate", day)
            .with("requesterKind", "defence")
            .with("recipientKind", "counselling-service")
            .with("proceedingType", "pre-trial")
            .with("leaveSought", "yes")
            .filing(
                play.words(
                    shah,
                    DepositKind.SUBMISSION,
                    "the defence application (" + step + ")",
                    "The fact in issue is at what hour the telephone call came ("
                        + step
                        + "). The sessions after it are asked for, and nothing else.",
                    sue,
                    judge));
    if (step.equals("renew")) {
      draft.with("materialChangeStated", "yes").with("changeOfCircumstances", "yes");
    }
    play.applied(play.allowed(shah, draft).sid());
    play.allowed(
        shah,
        ActDraft.of("issues-note")
            .with("issuesNoteLodged", "yes")
            .filing(
                play.words(
                    shah,
                    DepositKind.SUBMISSION,
                    "the defence's issues note (" + step + ")",
                    "Please look for the hour of the call, and for anything said about the music ("
                        + step
                        + ").",
                    judge)));
    play.at(day, 16, 0);
    play.allowed(sue, ActDraft.of("accept"));
  }

  static void first(Play play) {
    LocalDate day = play.days().apply();
    proper(play, day, "apply");
    play.voice()
        .day(
            day,
            "Defence asks for %s, says why, and tells the judge under seal what to look for.  ACCEPTED"
                .formatted(Counted.of(play.appliedFor().size(), "note")));
  }
}
