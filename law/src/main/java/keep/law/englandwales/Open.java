package keep.law.englandwales;

import java.util.List;
import keep.law.NotEncoded;
import keep.law.OpenQuestion;
import keep.law.RuleId;

/// What the notes on England and Wales leave open, and what in them cannot be a rule.
final class Open {
  static final List<OpenQuestion> QUESTIONS =
      List.of(
          q(
              "EW-14, EW-40, EW-41",
              "The final Code of Practice (January 2026) was looked for again and could not be read: only openings of the draft and reports of the final text are at hand. What are its numbered steps, what is the grade that equals a chief inspector's at the NCA, the IOPC, contractors and other bodies, and what does it say of 16 and 17 year olds and of unsafe parents?"),
          q(
              "EW-01",
              "The Code was brought into force by the Police, Crime, Sentencing and Courts Act 2022 (Victim Information Requests: Code of Practice) Regulations 2025, as a summary reports (published 3 December 2025, in force 12 January 2026). Their number and text were not read."),
          q(
              "EW-04, EW-05",
              "The text and number of the Police, Crime, Sentencing and Courts Act 2022 (Counselling Services) Regulations 2025, made 2 December 2025, were not read. Do notes of independent sexual violence advisers, helplines and peer groups fall within regulation 2?"),
          q(
              "EW-33",
              "Is there, in the final Code, guidance on requests about children that changes to whom notice goes?"),
          q(
              "EW-33, EW-97",
              "Does notice under s.44B to a parent satisfy Article 8 for a competent 16-year-old who objects?"),
          q(
              "EW-11",
              "How do courts read substantial probative value in s.44A(4)? No decision was found."),
          q(
              "EW-71, EW-74",
              "Have the Attorney General's Guidelines or the CPS guidance on pre-trial therapy been revised since 12 January 2026? No revision was found."),
          q(
              "EW-144, EW-146",
              "Has anything changed ss.44A to 44F since April 2026? A stored copy of the Act of 7 April 2026 warns of changes at a future date."),
          q(
              "EW-96",
              "Electronic deposit: rule 4.11(2)(d)(iv) (day of deposit, where no notice is required) seems to reach court officers only, by rule 4.6(3)(b). We therefore ask a person when a holder was served. Is that right?"),
          q(
              "EW-96",
              "Counting by full days, so that a summons may issue on the day after the tenth business day, is our default. Is that right?"),
          q("EW-101", "Is a summons for an entire file open to objection on that ground alone?"),
          q(
              "EW-104",
              "Rule 17.7(1)(b) asks for want of notice in the Crown Court only. We therefore let a holder apply in a magistrates' or youth court if it made no representations, notice or not. Is that right?"),
          q("EW-63", "Did recognised legitimate interests begin on 5 February 2026?"),
          q(
              "",
              "Requests in family, civil, coroner's, inquiry, immigration and compensation proceedings are outside these rules. Default: no release without that court's order and advice."));

  static final List<NotEncoded> LEFT_OUT =
      List.of(
          n(
              "EW-140",
              "Law Commission consultation of 23 May 2023",
              "A proposal, not law: never enforced."),
          n("EW-141", "Law Commission report of July 2025", "A proposal, not law: never enforced."),
          n(
              "EW-142",
              "The proposal's likeness to Canada's test",
              "A comparison, not a rule. Canada has a regime of its own."),
          n(
              "EW-143",
              "Victims and Courts Act 2026",
              "Nothing in it on counselling notes was found: there is nothing to decide."),
          n(
              "EW-144",
              "Courts and Tribunals Bill",
              "A bill: never enforced. Watched in the list of open questions."),
          n(
              "EW-145",
              "Independent Legal Advisor service",
              "An announcement. Whether it is open is checked before it is named on a page."),
          n(
              "EW-146",
              "A stored copy's warning of future changes",
              "Its content was not found (L). Watched in the list of open questions."));

  private Open() {}

  private static OpenQuestion q(String rules, String question) {
    return new OpenQuestion(rules, question);
  }

  private static NotEncoded n(String id, String what, String reason) {
    return new NotEncoded(new RuleId(id), what, reason);
  }
}
