package keep.law.facts;

import static keep.law.Lifetime.REQUEST;
import static keep.law.facts.Drafting.day;
import static keep.law.facts.Drafting.word;
import static keep.law.facts.Drafting.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.Supplier;

/// The person concerned. Section 4 of the vocabulary.
public final class PersonFacts {
  public static final Fact<String> SUBJECT_ROLE =
      word(
              "subjectRole",
              "what the sender believes the person is (suspect only if not also a victim)",
              Set.of(Supplier.REQUEST),
              "EW-02, 07; NSW-2; CA-1; IE-1",
              List.of("victim", "may-be-victim", "at-risk", "witness", "suspect", "other"))
          .of(REQUEST);

  public static final Fact<LocalDate> SUBJECT_DATE_OF_BIRTH =
      day(
          "subjectDateOfBirth",
          "date of birth of the person concerned; gives under 18 (England and Wales, campaign) and under 14 (New South Wales) on the day",
          Set.of(Supplier.EVENT),
          "EW-33; CP-37; NSW-39");

  public static final Fact<Boolean> SUBJECT_LACKS_CAPACITY =
      yesNo(
          "subjectLacksCapacity",
          "an adult who lacks capacity for this decision",
          Set.of(Supplier.SERVICE),
          "EW-34; CP-38");

  public static final Fact<Boolean> REPRESENTATIVE_APPOINTED =
      yesNo(
          "representativeAppointed",
          "litigation friend, independent or personal representative acts",
          Set.of(Supplier.EVENT),
          "CP-38");

  public static final Fact<Boolean> SUBJECT_DECEASED =
      yesNo("subjectDeceased", "the person concerned has died", Set.of(Supplier.EVENT), "CP-38");

  public static final Fact<Boolean> SUBJECT_IN_CARE =
      yesNo(
          "subjectInCare",
          "the person concerned is in the care of a local authority or voluntary organisation",
          Set.of(Supplier.EVENT),
          "EW-33");

  public static final Fact<Boolean> PARENT_UNSAFE =
      yesNo(
          "parentUnsafe",
          "the parent, guardian or carer may be the suspect or unsafe to tell",
          Set.of(Supplier.SERVICE),
          "EW-38; CP-37");

  public static final Fact<String> YOUNG_PERSON_VIEW =
      word(
          "youngPersonView",
          "view of a young person judged competent",
          Set.of(Supplier.SERVICE),
          "CP-37; EW-33",
          List.of("agrees", "objects", "none"));

  private PersonFacts() {}

  static List<Fact<?>> all() {
    return List.of(
        SUBJECT_ROLE,
        SUBJECT_DATE_OF_BIRTH,
        SUBJECT_LACKS_CAPACITY,
        REPRESENTATIVE_APPOINTED,
        SUBJECT_DECEASED,
        SUBJECT_IN_CARE,
        PARENT_UNSAFE,
        YOUNG_PERSON_VIEW);
  }
}
