package keep.law.englandwales;

import static keep.law.englandwales.Law.TODAY;
import static keep.law.englandwales.Law.facts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import keep.law.Facts;
import keep.law.Kind;
import keep.law.englandwales.ServiceAnswer.Letter;
import keep.law.englandwales.ServiceAnswer.May;
import keep.law.englandwales.ServiceAnswer.Must;
import keep.law.englandwales.ServiceAnswer.NeedNot;
import keep.law.englandwales.ServiceAnswer.Paper;
import keep.law.englandwales.ServiceAnswer.Validity;
import keep.law.facts.RequestFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingConsumer;

/// Answers to every kind of sender with every kind of paper, each fact of a complete one left out
/// in turn: what must hold in all of them.
class GeneratedAnswersTest {
  private static final Set<String> OF_COURT =
      Set.of(
          "summons-application",
          "witness-summons",
          "subpoena",
          "warrant",
          "pace-sch1-order",
          "deposition-order",
          "other-court-order",
          "civil-application",
          "family-application",
          "coroner-notice",
          "inquiry-notice",
          "regulator-notice");

  /// Senders of each kind, for which each fact is left out in turn; the others are tried bare and
  /// complete.
  private static final Set<String> SPREAD =
      Set.of(
          "police-ew",
          "service-police",
          "police-foreign",
          "cps",
          "court-office",
          "local-authority",
          "cica",
          "survivor",
          "unknown");

  private record Try(String sender, String instrument, Facts facts) {
    @Override
    public String toString() {
      return sender + " " + instrument + " " + facts;
    }
  }

  private static List<String> words(Kind<String> kind) {
    List<String> words = new ArrayList<>(((Kind.Word) kind).words());
    words.add("unknown");
    return words;
  }

  /// Every sender with every instrument: bare, complete, and complete with each fact left out.
  private static void tries(Object[] more, ThrowingConsumer<Try> check) throws Throwable {
    List<Facts> bases = List.of(Law.request(more), Law.application(more), Law.summons(more));
    for (String sender : words(RequestFacts.REQUESTER_KIND.kind())) {
      for (String instrument : words(RequestFacts.INSTRUMENT.kind())) {
        Object[] both = {"requesterKind", sender, "instrument", instrument};
        Object[] bare = new Object[both.length + more.length];
        System.arraycopy(both, 0, bare, 0, both.length);
        System.arraycopy(more, 0, bare, both.length, more.length);
        check.accept(new Try(sender, instrument, facts(bare)));
        for (int at = 0; at < bases.size(); at++) {
          Facts named =
              named(named(bases.get(at), "requesterKind", sender), "instrument", instrument);
          check.accept(new Try(sender, instrument, named));
          boolean fits = at == 0 ? !OF_COURT.contains(instrument) : ofCourt(instrument);
          if (!fits || !SPREAD.contains(sender)) {
            continue;
          }
          for (var id : named.known()) {
            check.accept(new Try(sender, instrument, named.withoutAll(Set.of(id))));
          }
        }
      }
    }
  }

  private static boolean ofCourt(String instrument) {
    return OF_COURT.contains(instrument) || Set.of("none", "unknown").contains(instrument);
  }

  private static Facts named(Facts base, String name, String word) {
    return base.withoutAll(Set.of(new keep.law.FactId(name))).merged(facts(name, word));
  }

  private static ServiceAnswer answer(Facts facts) {
    return Law.law().answer(facts, TODAY);
  }

  @Test
  @DisplayName("No answer tells a service to pass a court by, whoever sent the paper")
  void no_answer_passes_a_court_by() throws Throwable {
    tries(
        new Object[0],
        each -> {
          boolean court =
              each.facts().get(RequestFacts.INSTRUMENT).filter(OF_COURT::contains).isPresent()
                  || each.facts().is(RequestFacts.REQUESTER_KIND, "court-office").isYes()
                      && !each.facts().is(RequestFacts.INSTRUMENT, "own-access-request").isYes();
          ServiceAnswer it = answer(each.facts());
          assertThat(it.must()).as(each::toString).contains(Must.PRESERVE);
          if (!court) {
            return;
          }
          assertThat(it.letter()).as(each::toString).isNotIn(Letter.DECLINE, Letter.POLICY_REPLY);
          assertThat(it.may()).as(each::toString).doesNotContain(May.DECLINE);
          boolean application = it.paper().word().endsWith("application");
          assertThat(it.needNot().contains(NeedNot.HAND_OVER) && !application)
              .as(each::toString)
              .isFalse();
          boolean obeyed = it.must().contains(Must.OBEY_ORDER);
          boolean advised = it.must().contains(Must.URGENT_LEGAL_ADVICE);
          boolean withdrawn = it.validity() == Validity.NO_AUTHORITY;
          assertThat(obeyed || advised || withdrawn || application).as(each::toString).isTrue();
        });
  }

  @Test
  @DisplayName(
      "Danger now, or a child at risk: no answer is a decline, and the least may be shared")
  void danger_is_never_declined() throws Throwable {
    for (Object[] danger :
        new Object[][] {
          {"seriousHarmNow", true},
          {"exceptionGround", "child-protection"},
          {"exceptionGround", "child-protection", "seriousHarmNow", false}
        }) {
      tries(
          danger,
          each -> {
            ServiceAnswer it = answer(each.facts());
            boolean still =
                each.facts().knows(keep.law.facts.HolderFacts.SERIOUS_HARM_NOW)
                    || each.facts().knows(keep.law.facts.ConsentFacts.EXCEPTION_GROUND);
            boolean hers =
                EnumSet.of(Paper.OWN_ACCESS, Paper.SURVIVOR_VOLUNTEERS, Paper.MESSAGE)
                    .contains(it.paper());
            if (!still
                || each.facts().yes(keep.law.facts.HolderFacts.SERIOUS_HARM_NOW).isNo()
                    && !each.facts().knows(keep.law.facts.ConsentFacts.EXCEPTION_GROUND)) {
              return;
            }
            assertThat(it.letter()).as(each::toString).isNotIn(Letter.DECLINE, Letter.POLICY_REPLY);
            assertThat(it.may()).as(each::toString).doesNotContain(May.DECLINE);
            boolean other =
                each.facts().get(RequestFacts.INSTRUMENT).filter(OF_COURT::contains).isPresent();
            boolean now = !each.facts().yes(keep.law.facts.HolderFacts.SERIOUS_HARM_NOW).isNo();
            if (now && !other && !hers) {
              assertThat(it.may()).as(each::toString).contains(May.SHARE_MINIMUM);
            }
          });
    }
  }

  @Test
  @DisplayName(
      "What is not known never reads as valid, and nothing is obeyed that is not confirmed")
  void unknown_never_reads_as_valid() throws Throwable {
    tries(
        new Object[0],
        each -> {
          ServiceAnswer it = answer(each.facts());
          boolean verified = each.facts().yes(keep.law.facts.CourtFacts.ORDER_VERIFIED).isYes();
          assertThat(it.must().contains(Must.OBEY_ORDER) && !verified).as(each::toString).isFalse();
          if (it.validity() != Validity.VALID) {
            return;
          }
          boolean shown =
              switch (it.paper()) {
                case WITNESS_SUMMONS -> verified;
                case WITNESS_SUMMONS_APPLICATION ->
                    each.facts().knows(RequestFacts.APPLICANT)
                        && each.facts().knows(keep.law.facts.CourtFacts.APPLICATION_ITEMS)
                        && each.facts().knows(keep.law.facts.CourtFacts.DECLARATION_OF_TRUTH)
                        && each.facts().knows(keep.law.facts.CourtFacts.APPLICATION_WRITTEN);
                case OWN_ACCESS, COUNSELLING_INFORMATION_REQUEST, VICTIM_INFORMATION_REQUEST ->
                    each.facts().yes(RequestFacts.REQUESTER_VERIFIED).isYes();
                default -> false;
              };
          assertThat(shown).as(() -> each + " is " + it.paper()).isTrue();
        });
  }

  @Test
  @DisplayName(
      "Each answer names the few rules that decided, before the rest, and its deadline's rule")
  void the_rules_that_decided_come_first() throws Throwable {
    tries(
        new Object[0],
        each -> {
          ServiceAnswer it = answer(each.facts());
          assertThat(it.deciding()).as(each::toString).isNotEmpty().hasSizeLessThan(40);
          List<String> first = it.reasons().stream().map(reason -> reason.rule().text()).toList();
          List<String> deciding = it.deciding().stream().map(Object::toString).toList();
          int last = -1;
          int rest = first.size();
          for (int at = 0; at < first.size(); at++) {
            if (deciding.contains(first.get(at))) {
              last = at;
            } else {
              rest = Math.min(rest, at);
            }
          }
          assertThat(last).as(each::toString).isLessThan(rest);
          it.deadline()
              .ifPresent(day -> assertThat(it.deciding()).as(each::toString).contains(day.rule()));
        });
  }
}
