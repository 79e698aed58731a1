package keep.law.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Known;
import keep.law.facts.ConsentFacts;
import keep.law.dates.Periods;
import keep.law.facts.HearingFacts;
import keep.law.facts.HolderFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.PersonFacts;
import keep.law.facts.ProcessFacts;

/// Whether a consent, agreement or waiver is hers to give, free, and still stands. One reading for
/// every law; what differs is the table [Terms]. Whether it is in the form a law asks for (writing,
/// express, after advice) is that law's own rule.
public final class Consents {
  private static final List<String> BANDS = List.of("under-14", "14-15", "16-17", "adult");

  /// What a law asks of whoever consents.
  ///
  /// @param ownFrom the age band from which she decides without more
  /// @param ageAsked whether an age that nobody recorded leaves it open; if not, a person of whom
  ///   no age is recorded is taken to be grown up
  /// @param unasked whether a consent that police or others asked her for is good at all
  public enum Terms {
    /// The campaign's policy: of her own accord only (CP-60); a competent young person decides for
    /// herself (CP-37).
    CAMPAIGN("adult", true, false),
    /// England and Wales: the confidence is hers (EW-67). Asked before charge only after advice.
    ENGLAND_WALES("adult", true, true),
    /// New South Wales: from 14 her own (s 300).
    NEW_SOUTH_WALES("14-15", false, true),
    /// Ireland and Canada: an express waiver; the notes give no age, so a young person's needs a
    /// lawyer's word.
    WAIVER("adult", false, true);

    private final String ownFrom;
    private final boolean ageAsked;
    private final boolean unasked;

    Terms(String ownFrom, boolean ageAsked, boolean unasked) {
      this.ownFrom = ownFrom;
      this.ageAsked = ageAsked;
      this.unasked = unasked;
    }
  }

  private Consents() {}

  /// NO if anything known stands against it, else UNKNOWN if anything that must be known is not.
  public static Finding hers(Known facts, Terms terms) {
    boolean forAChild =
        terms == Terms.NEW_SOUTH_WALES
            && facts
                .is(ConsentFacts.CONSENT_BY, "suitable-person")
                .and(facts.yes(ConsentFacts.SUITABLE_PERSON_FOUND))
                .isYes();
    List<Finding> all =
        forAChild
            ? List.of(freely(facts, terms))
            : List.of(
                standing(facts, terms), capacity(facts), age(facts, terms), freely(facts, terms));
    return first(all, Answer.NO)
        .or(() -> first(all, Answer.UNKNOWN))
        .orElse(Finding.yes("It is hers to give, free, and stands."));
  }

  private static Optional<Finding> first(List<Finding> all, Answer answer) {
    return all.stream().filter(finding -> finding.answer() == answer).findFirst();
  }

  /// A consent stands until it is taken back: that is an event, and is recorded when it happens.
  private static Finding standing(Known facts, Terms terms) {
    boolean ruledElsewhere = terms == Terms.NEW_SOUTH_WALES; // NSW-40: not established there
    return facts.yes(ConsentFacts.CONSENT_REVOKED).isYes() && !ruledElsewhere
        ? Finding.no("She has taken it back.")
        : Finding.yes("It is not taken back.");
  }

  /// A grown person is taken to have capacity until it is shown that she lacks it.
  private static Finding capacity(Known facts) {
    if (!facts.yes(PersonFacts.SUBJECT_LACKS_CAPACITY).isYes()) {
      return Finding.yes("Nothing shows that she lacks capacity.");
    }
    return Finding.no(
        "She lacks capacity for this decision. Nobody's signature stands in for hers here: take advice.");
  }

  private static Finding age(Known facts, Terms terms) {
    Optional<String> band = band(facts);
    if (band.isEmpty()) {
      return terms.ageAsked || facts.knows(PersonFacts.SUBJECT_DATE_OF_BIRTH)
          ? Finding.unknown("Her age on that day is not recorded.")
          : Finding.yes("No age is recorded.");
    }
    if (BANDS.indexOf(band.get()) >= BANDS.indexOf(terms.ownFrom)) {
      return Finding.yes("She is of an age to decide for herself.");
    }
    if (band.get().equals("under-14")) {
      return Finding.no("She is under 14: her word alone does not open her notes. Take advice.");
    }
    return facts
        .get(PersonFacts.YOUNG_PERSON_VIEW)
        .map(view ->
            view.equals("agrees")
                ? Finding.yes("A young person judged competent agrees.")
                : Finding.no("A young person judged competent does not agree."))
        .orElse(Finding.unknown("She is under 18; nobody has recorded that she is competent."));
  }

  /// As recorded, else from her date of birth on the day that the facts speak of; unknown where
  /// they name no day.
  private static Optional<String> band(Known facts) {
    Optional<String> said = facts.get(ProcessFacts.SUBJECT_AGE_BAND);
    Optional<LocalDate> born = facts.get(PersonFacts.SUBJECT_DATE_OF_BIRTH);
    if (said.isPresent() || born.isEmpty()) {
      return said;
    }
    return Stream.of(
            facts.get(ConsentFacts.CONSENT_DATE),
            facts.get(HearingFacts.DECISION_ON),
            facts.get(MatterFacts.REQUEST_DATE),
            facts.get(MatterFacts.RECEIVED_AT).map(LocalDateTime::toLocalDate),
            facts.get(MatterFacts.AS_OF))
        .flatMap(Optional::stream)
        .findFirst()
        .map(day -> band(born.get(), day));
  }

  private static String band(LocalDate born, LocalDate day) {
    if (Periods.isUnder(born, 14, day)) {
      return BANDS.getFirst();
    }
    if (Periods.isUnder(born, 16, day)) {
      return BANDS.get(1);
    }
    return Periods.isUnder(born, 18, day) ? BANDS.get(2) : BANDS.getLast();
  }

  private static Answer advised(Known facts) {
    List<Answer> said =
        List.of(
            facts.yes(ConsentFacts.ADVICE_OFFERED_BEFORE_CONSENT),
            facts.yes(ConsentFacts.LEGAL_ADVICE_BEFORE_WAIVER),
            facts.yes(HolderFacts.ADVICE_OFFERED));
    if (said.contains(Answer.YES)) {
      return Answer.YES;
    }
    return said.contains(Answer.NO) ? Answer.NO : Answer.UNKNOWN;
  }

  private static Finding freely(Known facts, Terms terms) {
    boolean asked =
        facts
            .is(ConsentFacts.CONSENT_INITIATIVE, "asked-before-charge", "asked-after-charge")
            .isYes();
    if (asked && !terms.unasked) {
      return Finding.no("She was asked; consent under this policy is of her own accord.");
    }
    Answer advised = advised(facts);
    if (asked && !advised.isYes()) {
      return Finding.of(
          advised,
          "",
          "She was asked, and no advice was offered.",
          "She was asked; whether advice was offered is not recorded.");
    }
    return facts.setOf(HolderFacts.PRESSURE_USED).isEmpty()
        ? Finding.yes("Nothing shows pressure.")
        : Finding.unknown(
            "Pressure was put on her or on the service. Ask her again, alone, with advice, before anything goes.");
  }
}
