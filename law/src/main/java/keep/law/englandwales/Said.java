package keep.law.englandwales;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import keep.law.Answer;
import keep.law.Fact;
import keep.law.Known;
import keep.law.dates.Periods;
import keep.law.facts.ConsentFacts;
import keep.law.facts.HolderFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.PersonFacts;
import keep.law.facts.ProcessFacts;
import keep.law.facts.RequestFacts;

/// Plain readings of what a request shows, used by more than one rule.
final class Said {
  private static final Set<String> SPOKEN = Set.of("telephone", "visit");
  private static final Set<String> WRITTEN = Set.of("letter", "email", "form", "portal");
  private static final Set<String> FORMS =
      Set.of(
          "vir-form", "npcc-interim-form", "section-29-form", "schedule-2-letter", "consent-form");
  private static final int ADULT = 18;

  private Said() {}

  /// The day the request was made; the day it came in where that is all that is known.
  static Optional<LocalDate> madeOn(Known facts) {
    Optional<LocalDate> made = facts.get(MatterFacts.REQUEST_DATE);
    return made.isPresent()
        ? made
        : facts.get(MatterFacts.RECEIVED_AT).map(LocalDateTime::toLocalDate);
  }

  static boolean madeBeforeChapter3A(Known facts) {
    return madeOn(facts).map(day -> day.isBefore(Enactment.CHAPTER_3A)).orElse(false);
  }

  /// Whether it is in writing: as recorded, else as its channel or form shows. A text message shows
  /// neither.
  static Answer inWriting(Known facts) {
    Answer recorded = facts.yes(RequestFacts.IN_WRITING);
    if (!recorded.isUnknown()) {
      return recorded;
    }
    String channel = facts.get(RequestFacts.CHANNEL).orElse("");
    if (SPOKEN.contains(channel)) {
      return Answer.NO;
    }
    boolean form = facts.get(RequestFacts.INSTRUMENT).map(FORMS::contains).orElse(false);
    return WRITTEN.contains(channel) || form ? Answer.YES : Answer.UNKNOWN;
  }

  /// Whether the one asked provides counselling services, as recorded.
  static Answer provider(Known facts) {
    return facts.yes(RequestFacts.RECIPIENT_PROVIDES_COUNSELLING);
  }

  /// EW-05: unless it is known not to, the one asked is treated as providing counselling services.
  static boolean treatedAsProvider(Known facts) {
    return !provider(facts).isNo();
  }

  /// Whether the request says, in terms, that this test is met.
  static boolean states(Known facts, String belief) {
    return facts.has(HolderFacts.STATED_BELIEF, belief).isYes();
  }

  static boolean namesLine(Known facts) {
    return facts.yes(HolderFacts.LINE_OF_ENQUIRY_NAMED).isYes();
  }

  static boolean blanket(Known facts) {
    return facts.yes(HolderFacts.BLANKET_REQUEST).isYes();
  }

  static boolean trawl(Known facts) {
    return facts.yes(HolderFacts.CREDIBILITY_TRAWL).isYes();
  }

  /// Whether at least one exception is claimed.
  static boolean claims(Known facts, Fact<Set<String>> exceptions) {
    return !facts.setOf(exceptions).isEmpty();
  }

  /// Whether the person concerned was under 18 when the request was made; on the day of the
  /// question where that day is not known.
  static Answer child(Known facts, LocalDate day) {
    Optional<String> band = facts.get(ProcessFacts.SUBJECT_AGE_BAND);
    if (band.isPresent()) {
      return Answer.of(!band.get().equals("adult"));
    }
    LocalDate on = madeOn(facts).orElse(day);
    return facts
        .get(PersonFacts.SUBJECT_DATE_OF_BIRTH)
        .map(born -> Answer.of(Periods.isUnder(born, ADULT, on)))
        .orElse(Answer.UNKNOWN);
  }

  /// Whether somebody other than the person concerned must be given notice for her.
  static Answer noticeGoesToAnother(Known facts, LocalDate day) {
    return child(facts, day).or(facts.yes(PersonFacts.SUBJECT_LACKS_CAPACITY));
  }

  /// Whether somebody's life is in danger, or a child is at risk now: as recorded, or as the ground
  /// on which the service is asked to share says while nobody has said that it is not so.
  static boolean danger(Known facts) {
    Answer now = facts.yes(HolderFacts.SERIOUS_HARM_NOW);
    boolean ground =
        facts.is(ConsentFacts.EXCEPTION_GROUND, "child-protection", "serious-harm").isYes();
    return now.isYes() || (ground && !now.isNo());
  }

  /// The day on which the paper came in; the day it bears where that is all that is known.
  static Optional<LocalDate> receivedOn(Known facts) {
    Optional<LocalDate> received =
        facts.get(MatterFacts.RECEIVED_AT).map(LocalDateTime::toLocalDate);
    return received.isPresent() ? received : facts.get(MatterFacts.REQUEST_DATE);
  }
}
