package keep.law.englandwales;

import static keep.law.englandwales.Enactment.M_K;
import static keep.law.englandwales.Enactment.OURS;
import static keep.law.englandwales.Enactment.rule;
import static keep.law.englandwales.Gates.ANSWER;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Tag;
import keep.law.Tag.Confidence;
import keep.law.facts.ConsentFacts;
import keep.law.facts.HolderFacts;
import keep.law.facts.PersonFacts;
import keep.law.facts.RequestFacts;

/// What a service meets that is neither a police request nor a witness summons: danger, her own
/// access, other courts and bodies, care, her death, a message, pressure. The notes left these open
/// or contradicted themselves; each has a decision of December 2026, marked as it was made. None
/// bars anything: they tell the answer what to say.
final class OtherPapers {
  private static final Tag OURS_M = Tag.ours(Confidence.M, "D");
  private static final Tag OURS_L = Tag.ours(Confidence.L, "D");

  private OtherPapers() {}

  static List<Rule> rules() {
    return List.of(
        tells(
            "EW-G1",
            "Is somebody's life in danger, or a child at risk now?",
            "our default, beside the common-law duty of confidence",
            OURS,
            Said::danger,
            "Ring 999, or ring back through the published switchboard. Share the least that is needed, record it, and tell her where that is safe."),
        tells(
            "EW-G2",
            "Does she, or somebody she authorised, ask for her own data?",
            "UK GDPR Arts 12(3), 15; DPA 2018 (not read again)",
            M_K,
            OtherPapers::ownAccess,
            "She has a right of access: one month from receipt, two more where it is complex if she is told within the first. Identity by the least intrusive way, others' data apart, by a channel she chose."),
        tells(
            "EW-G3",
            "Does another court or body decide, under a law of its own?",
            "that court's or body's own rules, none of them read: Civil and Family Procedure Rules; Coroners and Justice Act 2009 Sch 5; Inquiries Act 2005 s.21",
            M_K,
            OtherPapers::ofAnother,
            "This is not the law on police requests. That court or body will decide: be heard by the day given, keep everything, take advice, send nothing meanwhile."),
        tells(
            "EW-G4",
            "Must a named person weigh it, because no rule answers it by itself?",
            "our default",
            OURS_M,
            OtherPapers::weighed,
            "No automatic answer: record what is asked and by whom, her wish where she can be asked, and share the least, if anything."),
        tells(
            "EW-G5",
            "Has the client died?",
            "our default; who may agree after her death is open",
            OURS_L,
            facts -> facts.yes(PersonFacts.SUBJECT_DECEASED).isYes(),
            "Confidence remains after death. Who may agree for her is open: take advice."),
        tells(
            "EW-G6",
            "Is it a message that asks for nothing?",
            "our default",
            OURS,
            facts -> facts.is(RequestFacts.INSTRUMENT, "message").isYes(),
            "It asks for nothing. Record it. No message ends a hold: only a named person of the service does."),
        tells(
            "EW-G7",
            "Was pressure put on the service or on her, whoever put it on?",
            "our default",
            OURS,
            facts -> !facts.setOf(HolderFacts.PRESSURE_USED).isEmpty(),
            "Record who said what, and when."));
  }

  private static Rule tells(
      String id, String question, String source, Tag tag, Predicate<Known> speaks, String what) {
    return rule(
            id,
            question,
            source,
            tag,
            Set.of(ANSWER),
            (facts, day) ->
                speaks.test(facts) ? Finding.yes(what) : Finding.notAsked("Nothing shows it."))
        .whenUnknown(Rule.Unknown.IS_SHOWN);
  }

  private static boolean ownAccess(Known facts) {
    return facts.is(RequestFacts.INSTRUMENT, "own-access-request").isYes()
        || facts.is(RequestFacts.ACT_ALLEGED, "own-access").isYes()
        || facts.is(ConsentFacts.EXCEPTION_GROUND, "own-access").isYes()
        || facts.is(RequestFacts.REQUESTER_KIND, "survivor").isYes();
  }

  private static boolean ofAnother(Known facts) {
    return OtherLaw.of(facts).isPresent();
  }

  private static boolean weighed(Known facts) {
    return facts.is(RequestFacts.INSTRUMENT, "risk-meeting-invitation").isYes()
        || facts
            .is(
                ConsentFacts.EXCEPTION_GROUND,
                "care",
                "supervision",
                "own-claim",
                "legal-duty",
                "child-protection",
                "serious-harm")
            .isYes()
        || facts.is(RequestFacts.REQUESTER_KIND, "local-authority", "health-body").isYes();
  }
}
