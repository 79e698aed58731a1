package keep.law.newsouthwales;

import keep.law.reading.Consents;
import keep.law.reading.Limbs;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keep.law.Answer;
import keep.law.Known;
import keep.law.dates.Periods;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.ConsentFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.PersonFacts;
import keep.law.facts.ProcessFacts;
import keep.law.facts.RequestFacts;

/// Plain readings of the facts that more than one rule needs.
final class Reading {
  /// Section 299C(4): days that must run between the last required notice and a grant.
  static final int NOTICE_DAYS = 14;

  private static final int AGE_OF_OWN_CONSENT = 14;

  private Reading() {}

  /// Committal, or bail at any time.
  static Answer preliminary(Known facts) {
    return facts.is(MatterFacts.PROCEEDING_TYPE, "bail", "committal");
  }

  /// Trial or sentence of anybody for any offence, their pre-trial steps, or a violence order case.
  static Answer criminal(Known facts) {
    return facts.is(MatterFacts.PROCEEDING_TYPE, "pre-trial", "trial", "sentence", "avo");
  }

  /// The survivor's effective consent: hers (or a suitable person's, for a child), in writing,
  /// express.
  static Answer consent(Known facts) {
    return byRightPerson(facts)
        .and(facts.yes(ConsentFacts.CONFIDER_CONSENTS_IN_WRITING))
        .and(facts.yes(ConsentFacts.CONSENT_EXPRESS))
        .and(Consents.hers(facts, Consents.Terms.NEW_SOUTH_WALES).answer())
        .and(facts.yes(ConsentFacts.CONSENT_REVOKED).isYes() ? Answer.UNKNOWN : Answer.YES);
  }

  static Answer byRightPerson(Known facts) {
    Answer young = underFourteen(facts);
    Answer suitable =
        facts
            .is(ConsentFacts.CONSENT_BY, "suitable-person")
            .and(facts.yes(ConsentFacts.SUITABLE_PERSON_FOUND));
    return switch (young) {
      case YES -> suitable;
      case NO -> facts.is(ConsentFacts.CONSENT_BY, "survivor");
      // No age is recorded: her own consent is hers; anybody else's is good only for a child.
      case UNKNOWN ->
          facts.is(ConsentFacts.CONSENT_BY, "survivor").or(suitable.and(Answer.UNKNOWN));
    };
  }

  static Answer underFourteen(Known facts) {
    Optional<String> band = facts.get(ProcessFacts.SUBJECT_AGE_BAND);
    if (band.isPresent()) {
      return Answer.of(band.get().equals("under-14"));
    }
    Optional<LocalDate> born = facts.get(PersonFacts.SUBJECT_DATE_OF_BIRTH);
    Optional<LocalDate> on =
        Stream.of(
                facts.get(ConsentFacts.CONSENT_DATE),
                facts.get(HearingFacts.DECISION_ON),
                facts.get(MatterFacts.REQUEST_DATE),
                facts.get(MatterFacts.AS_OF))
            .flatMap(Optional::stream)
            .findFirst();
    return born.isPresent() && on.isPresent()
        ? Answer.of(Periods.isUnder(born.get(), AGE_OF_OWN_CONSENT, on.get()))
        : Answer.UNKNOWN;
  }

  /// Whether the Division stands aside: effective consent, a finding of misconduct, or a ruling
  /// that the material is outside it.
  static Answer opened(Known facts) {
    return consent(facts)
        .or(facts.yes(ConsentFacts.MISCONDUCT_FOUND))
        .or(facts.yes(RequestFacts.FOUND_NOT_PROTECTED));
  }

  static Answer waived(Known facts) {
    return facts.yes(ApplicationFacts.NOTICE_WAIVED);
  }

  static Answer leaveFor(Known facts, String... acts) {
    return Limbs.leaveFor(facts, acts);
  }

  static Answer value(Known facts) {
    return Limbs.value(facts);
  }

  static Answer noOtherSource(Known facts) {
    return Limbs.noOtherSource(facts);
  }

  static Answer outweighs(Known facts) {
    return Limbs.outweighs(facts);
  }

  static Answer allLimbs(Known facts) {
    return Limbs.all(facts);
  }

  /// The day of the last notice: to the other parties and to the survivor, whose notice counts as
  /// given on the day the prosecutor had it.
  static Optional<LocalDate> lastNotice(Known facts) {
    return Stream.of(
            facts.get(ApplicationFacts.NOTICE_PARTIES_ON),
            facts.get(ApplicationFacts.NOTICE_SURVIVOR_ON),
            facts.get(ApplicationFacts.NOTICE_OTHERS_ON))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }

  /// Whether every day of notice that counts is known.
  static boolean everyNoticeKnown(Known facts) {
    boolean survivor =
        facts.knows(ApplicationFacts.NOTICE_SURVIVOR_ON)
            || facts.is(ApplicationFacts.NOTICE_ROUTE, "prosecutor").isYes();
    boolean both = survivor && facts.knows(ApplicationFacts.NOTICE_PARTIES_ON);
    return both
        || (facts.yes(ApplicationFacts.NOTICE_GIVEN).isYes() && lastNotice(facts).isPresent());
  }

  static int period(Known facts) {
    return facts.get(ApplicationFacts.NOTICE_SHORTENED_TO).orElse(NOTICE_DAYS);
  }

  /// The first day on which leave may be given: the day after the last of the period.
  static Optional<LocalDate> earliestGrant(Known facts) {
    return lastNotice(facts).map(day -> Periods.lastCalendarDay(day, period(facts)).plusDays(1));
  }

  /// The day of the decision: as recorded, or today in a running matter.
  static Optional<LocalDate> decidedOn(Known facts, LocalDate day) {
    return facts
        .get(HearingFacts.DECISION_ON)
        .or(() -> facts.knows(ProcessFacts.STEP) ? Optional.of(day) : Optional.empty());
  }

  static boolean onlyPersonalRecords(Known facts) {
    Set<String> kinds = facts.setOf(RequestFacts.RECORD_TYPE);
    return !kinds.isEmpty() && Set.of("diary", "phone").containsAll(kinds);
  }
}
