package keep.law.canada;

import static keep.law.bench.Pen.PARTLY_READ;
import static keep.law.bench.Pen.READ;
import static keep.law.canada.Gates.APPLY;
import static keep.law.canada.Gates.CROWN;
import static keep.law.canada.Gates.RECORD;
import static keep.law.canada.Gates.SCOPE;
import static keep.law.canada.Gates.STAGE_1;
import static keep.law.canada.Gates.STAGE_2;
import static keep.law.canada.Gates.WAIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.bench.Pen;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.RequestFacts;

/// Scope and prohibition (ss 278.1, 278.2; CA-1 to CA-7).
final class ScopeRules {
  private ScopeRules() {}

  static List<Rule> rules(Pen pen) {
    return List.of(
        pen.rule(
                "CA-1",
                "Is one of the offences listed, or an old one for matching conduct?",
                "Criminal Code (Canada) s 278.2(1)",
                READ,
                Set.of(SCOPE, APPLY),
                (facts, day) ->
                    Finding.of(
                        facts.yes(MatterFacts.OFFENCE_LISTED),
                        "A listed offence is tried.",
                        "No listed offence is tried: another procedure applies, which is not judged here.",
                        "Whether a listed offence is tried is not known."))
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
                "CA-2",
                "Has it a reasonable expectation of privacy, whatever its form?",
                "Criminal Code (Canada) s 278.1; R v JJ 2022 SCC 28",
                READ,
                Set.of(SCOPE, RECORD),
                ScopeRules::privacy)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
                "CA-3",
                "Is it something else than the file made to investigate or prosecute this offence?",
                "Criminal Code (Canada) s 278.1; R v Quesnelle 2014 SCC 46",
                READ,
                Set.of(SCOPE, RECORD),
                ScopeRules::otherIncidents)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
            "CA-4",
            "Does joint counselling with the accused remain a record?",
            "an Ontario appeal known from a digest",
            PARTLY_READ,
            Set.of(SCOPE, RECORD),
            (facts, day) ->
                Reading.kinds(facts).contains("joint-counselling")
                    ? Finding.yes("It does: that the accused sat in does not take it out.")
                    : Finding.notAsked("It is not joint counselling, as far as is known.")),
        pen.rule(
                "CA-5",
                "Is production sought by this route and no other?",
                "Criminal Code (Canada) s 278.2(1)",
                READ,
                Set.of(STAGE_1, STAGE_2, CROWN),
                ScopeRules::onlyRoute)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "CA-6",
                "Does the route apply whoever holds the record, no effective waiver being given?",
                "Criminal Code (Canada) s 278.2(2)",
                READ,
                Set.of(SCOPE, WAIVE),
                ScopeRules::holder)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "CA-7",
                "Has a prosecutor who holds it told of its existence, and not of what it says?",
                "Criminal Code (Canada) s 278.2(3)",
                READ,
                Set.of(CROWN),
                ScopeRules::existenceOnly)
            .whenUnknown(Unknown.IS_SHOWN));
  }

  private static Finding privacy(Known facts, LocalDate day) {
    Answer found = facts.yes(RequestFacts.WITHIN_DEFINITION_OF_RECORD);
    if (found.isUnknown()) {
      found = facts.yes(RequestFacts.REASONABLE_EXPECTATION_OF_PRIVACY);
    }
    if (found.isUnknown() && Reading.anyKind(facts, Reading.NAMED)) {
      return Finding.yes("It is of a kind the section names. (M)");
    }
    if (found.isUnknown() && Reading.kinds(facts).equals(Set.of("investigation-file"))) {
      return Finding.no("It is the investigation file of this offence.");
    }
    return Finding.of(
        found,
        "It has a reasonable expectation of privacy.",
        "It has none, or is no record: the scheme does not govern it.",
        "Whether it has one, by content and context, is not found.");
  }

  private static Finding otherIncidents(Known facts, LocalDate day) {
    if (Reading.kinds(facts).equals(Set.of("investigation-file"))) {
      return Finding.no("It is the investigation file of this offence, which is outside.");
    }
    if (Reading.anyKind(facts, Reading.OTHER_INCIDENTS)) {
      return Finding.yes("Police reports of other incidents are records.");
    }
    return Reading.kinds(facts).isEmpty()
        ? Finding.unknown("What kind of record it is, is not known.")
        : Finding.yes("It was not made to investigate or prosecute this offence.");
  }

  private static Finding onlyRoute(Known facts, LocalDate day) {
    if (Reading.waived(facts)) {
      return Finding.notAsked("An express waiver lifts the scheme for what the prosecutor holds.");
    }
    return Finding.of(
        facts.yes(ApplicationFacts.LEAVE_SOUGHT),
        "Production is applied for.",
        "It is sought without an application: nothing may be produced.",
        "Whether production was applied for is not known.");
  }

  private static Finding holder(Known facts, LocalDate day) {
    Answer waiver = Reading.waiver(facts);
    if (Reading.waived(facts)) {
      return Finding.no(
          "She expressly waived, and the prosecutor holds it: ordinary disclosure applies.");
    }
    if (waiver.isYes() && Reading.crownOnly(facts).isNo()) {
      return Finding.yes("The waiver has no effect on a record that somebody else holds.");
    }
    return waiver.isNo()
        ? Finding.yes("There is no waiver.")
        : Finding.unknown("No effective waiver is shown; until one is, the route applies.");
  }

  private static Finding existenceOnly(Known facts, LocalDate day) {
    if (facts.yes(HearingFacts.CONTENT_REVEALED).isYes() && !Reading.waived(facts)) {
      return Finding.no("What it says was revealed.");
    }
    return Finding.of(
        facts.yes(HearingFacts.PROSECUTOR_NOTIFIED_EXISTENCE),
        "Its existence was told, and nothing more.",
        "Its existence was not told.",
        "Whether its existence was told is not recorded.");
  }
}
