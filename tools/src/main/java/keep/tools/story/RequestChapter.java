package keep.tools.story;

import java.time.LocalDate;
import keep.pen.ActDraft;
import keep.pen.Ruled;
import keep.seal.matter.DepositKind;
import keep.seal.matter.OnBehalfOf;
import keep.tools.story.Cast.Seat;

/// Police ask before anybody is charged; then a man is charged.
final class RequestChapter {
  private RequestChapter() {}

  static void police(Play play) {
    LocalDate day = play.days().ask();
    Seat mair = play.cast().counsellor();
    Seat delyth = play.cast().releaser();
    play.at(day, 10, 0);
    play.allowed(mair, opening(play));
    Ruled asked = play.refused(mair, asking(play, day));
    play.allowed(
        delyth,
        ActDraft.of("reply")
            .with("respondedOn", day)
            .with("clientConfirmedOrDenied", "no")
            .with("modeShown", "yes")
            .with("policyCalledLaw", "no")
            .filing(
                play.words(
                    delyth,
                    DepositKind.SUBMISSION,
                    "the reply to police",
                    "Dear PC Rowe, we are not able to share anything on this request. Our policy is to"
                        + " act on a judge's order made after a charge. This is our policy; the statute"
                        + " differs. We neither confirm nor deny that anybody is a client of ours.",
                    mair,
                    delyth)));
    play.allowed(
        mair,
        ActDraft.of("preserve")
            .with("legalHold", "yes")
            .with("waysToOpenProven", 2)
            .with("recordAltered", "no")
            .with("secondFileKept", "no")
            .with("recordDestroyedToDefeatApplications", "no"));
    play.allowed(
        mair,
        ActDraft.of("inform")
            .with("clientInformed", "yes")
            .with("adviceOffered", "yes")
            .filing(
                play.words(
                    mair,
                    DepositKind.OPENING,
                    "what the service tells her",
                    "Somebody has asked for your notes. Nothing has been sent. Here is where you can"
                        + " look, and who will ring you.",
                    play.cast().survivor())));
    play.voice()
        .day(
            day,
            "Police ask. No one is charged.  REFUSED  %s.  Letter ready; %s is told."
                .formatted(
                    Rules.against(asked, "CP-02", "CP-12"), play.cast().survivor().called()));
  }

  /// The matter is opened under the service's policy. Nothing in it names anybody.
  static ActDraft opening(Play play) {
    return ActDraft.of("open")
        .with("regime", play.regime().name())
        .with("regimeVersion", LocalDate.parse(play.regime().version()))
        .with("nation", "england")
        .with("policyMode", "yes")
        .with("modeShown", "yes")
        .with("policyCalledLaw", "no")
        .with("soleHolder", "no")
        .with("earlyStageBar", "yes")
        .withWords("heldBy", "third-party")
        .with("subjectAgeBand", "adult")
        .with("subjectLacksCapacity", "no")
        .with("subjectDeceased", "no")
        .withWords("recordType", "counselling");
  }

  private static ActDraft asking(Play play, LocalDate day) {
    Seat mair = play.cast().counsellor();
    return ActDraft.of("ask")
        .enteredFor(OnBehalfOf.POLICE)
        .with("actAlleged", "police-request")
        .with("channel", "email")
        .with("inWriting", "yes")
        .with("instrument", "informal")
        .with("requestDate", day)
        .with("requesterKind", "police-ew")
        .with("recipientKind", "counselling-service")
        .with("blanketRequest", "yes")
        .with("chargeLive", "no")
        .withWords("pressureUsed", "deadline-as-duty")
        .with("leaveSought", "no")
        .filing(
            play.words(
                mair,
                DepositKind.SCAN,
                "the e-mail from police",
                "From PC Rowe (invented): please send us everything you hold about this person by"
                    + " Friday. It would help the enquiry along.",
                mair,
                play.cast().releaser()));
  }

  /// The court and both sides take part from here on: each is sealed what she needs to find the
  /// matter by.
  private static void askIn(Play play) {
    Seat mair = play.cast().counsellor();
    play.allowed(
        mair,
        ActDraft.of("log")
            .with("logKept", "yes")
            .filing(
                play.words(
                    mair,
                    DepositKind.OPENING,
                    "the number of the matter",
                    "Our reference is INVENTED-0417. Write that on every paper, and nobody's name.",
                    play.cast().registrar(),
                    play.cast().judge(),
                    play.cast().prosecutor(),
                    play.cast().defence())));
  }

  static void charge(Play play) {
    LocalDate day = play.days().charge();
    play.at(day, 10, 30);
    askIn(play);
    play.at(day, 11, 0);
    play.allowed(
        play.cast().registrar(),
        ActDraft.of("charge")
            .with("chargeLive", "yes")
            .with("chargeDate", day)
            .with("offenceKind", "other-sexual")
            .with("court", "crown")
            .with("proceedingType", "pre-trial")
            .with("custodyLimitOn", day.plusDays(182))
            .with("trialOn", day.plusDays(168)));
    play.voice().day(day, "A man is charged. He denies it.");
  }
}
