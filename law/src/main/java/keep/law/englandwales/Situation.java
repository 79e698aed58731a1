package keep.law.englandwales;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import keep.law.Facts;
import keep.law.RuleBook;
import keep.law.RuleId;
import keep.law.englandwales.ServiceAnswer.May;
import keep.law.englandwales.ServiceAnswer.Paper;
import keep.law.englandwales.ServiceAnswer.Validity;
import keep.law.facts.CourtFacts;
import keep.law.facts.HolderFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.PersonFacts;

/// One paper before the rules, as far as it has been read: the lines of the answer's tables ask it
/// what they need. Each answer is found from those before it: class, validity, letter, words.
///
/// @param paper empty until the class is known
/// @param validity empty until it is known how the paper stands
/// @param may what the service may do, once that is known
record Situation(
    RuleBook book,
    Facts facts,
    LocalDate day,
    Findings findings,
    Optional<Paper> paper,
    Optional<Validity> validity,
    Set<May> may) {
  Situation {
    may = Set.copyOf(may);
  }

  static Situation of(RuleBook book, Facts facts, LocalDate day) {
    return new Situation(
        book,
        facts,
        day,
        new Findings(book, facts, day),
        Optional.empty(),
        Optional.empty(),
        EnumSet.noneOf(May.class));
  }

  Situation with(Paper found) {
    return new Situation(book, facts, day, findings, Optional.of(found), validity, may);
  }

  Situation with(Validity found) {
    return new Situation(book, facts, day, findings, paper, Optional.of(found), may);
  }

  Situation with(Set<May> found) {
    return new Situation(book, facts, day, findings, paper, validity, found);
  }

  boolean is(Set<Paper> any) {
    return paper.filter(any::contains).isPresent();
  }

  boolean is(Paper one) {
    return is(EnumSet.of(one));
  }

  boolean stands(Validity one, Validity... others) {
    return validity.filter(EnumSet.of(one, others)::contains).isPresent();
  }

  boolean yes(String rule) {
    return findings.yes(rule);
  }

  boolean no(String rule) {
    return findings.no(rule);
  }

  boolean inForce(RuleId rule) {
    return book.find(rule).filter(it -> it.inForce().contains(day)).isPresent();
  }

  /// Whether the paper is older than Chapter 3A, whose rules then say nothing.
  boolean beforeChapter3A() {
    return Said.madeBeforeChapter3A(facts) || day.isBefore(Enactment.CHAPTER_3A);
  }

  /// Whether the court's office has confirmed the order by its published number. Unknown is no.
  boolean orderVerified() {
    return facts.yes(CourtFacts.ORDER_VERIFIED).isYes();
  }

  boolean danger() {
    return Said.danger(facts);
  }

  boolean policyMode() {
    return facts.yes(MatterFacts.POLICY_MODE).isYes();
  }

  boolean clientRefuses() {
    return facts.is(HolderFacts.CLIENT_POSITION, "refuses").isYes();
  }

  boolean clientHasDied() {
    return facts.yes(PersonFacts.SUBJECT_DECEASED).isYes();
  }

  boolean pressure() {
    return !facts.setOf(HolderFacts.PRESSURE_USED).isEmpty();
  }

  boolean reasonNotToTellHer() {
    return facts.is(HolderFacts.REASON_NOT_TO_INFORM, "serious-harm", "prejudice").isYes();
  }
}
