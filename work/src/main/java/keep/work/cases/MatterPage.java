package keep.work.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import keep.casework.fold.Asked;
import keep.casework.fold.Fold;
import keep.law.Answer;
import keep.law.Ruling;
import keep.law.Standing;
import keep.work.cases.MatterRows.FiledAct;

/// A matter as its page shows it: kinds, days and reasons. Acts hold no name and no narrative, so
/// there is none to show.
///
/// @param name the matter's pseudonym
/// @param regime under which law or policy it runs
/// @param standing where it stands on the day of its last act, in one word of the regime
/// @param acts in order
public record MatterPage(String name, String regime, String standing, List<ShownAct> acts) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /// One act.
  ///
  /// @param verdict `allowed`, `refused` or `not-assessed`
  /// @param meaning what the step is, in the regime's words
  /// @param by the role of the card that signed
  /// @param enteredFor for whom a member entered it; empty text for herself
  /// @param question what the law was asked
  public record ShownAct(
      int number,
      LocalDate day,
      String step,
      String meaning,
      String by,
      String enteredFor,
      String verdict,
      String question,
      List<ShownReason> reasons) {}

  /// One rule's part.
  ///
  /// @param answer `yes`, `no` or `unknown`; yes lets the act pass
  public record ShownReason(
      String rule, String question, String answer, String because, String source) {}

  /// Replays a matter for its page; those rules that stand in the way come first.
  static MatterPage of(String name, List<FiledAct> acts, Matters matters, Folds folds) {
    Fold fold = Folds.opened(acts.getFirst().act());
    List<ShownAct> shown = new java.util.ArrayList<>();
    for (FiledAct filed : acts) {
      Asked asked = folds.askAgain(fold, filed);
      shown.add(shown(filed, asked, matters.roleOf(filed)));
      fold = fold.after(asked, filed.allowed());
    }
    LocalDate last = Instant.ofEpochSecond(acts.getLast().act().at()).atZone(LONDON).toLocalDate();
    Standing standing = fold.regime().standing(fold.facts(), last);
    return new MatterPage(name, fold.regime().name(), standing.name(), shown);
  }

  private static ShownAct shown(FiledAct filed, Asked asked, String role) {
    Ruling ruling = asked.ruling();
    return new ShownAct(
        filed.seq(),
        asked.when().toLocalDate(),
        filed.act().step(),
        asked.step().meaning(),
        role,
        filed.act().onBehalfOf().map(one -> one.word()).orElse(""),
        filed.verdict(),
        ruling.trace().gate().question(),
        ruling.reasons().stream()
            .sorted(java.util.Comparator.comparing(reason -> rank(reason.answer())))
            .map(reason ->
                new ShownReason(
                    reason.rule().text(),
                    reason.question(),
                    reason.answer().word(),
                    reason.because(),
                    reason.source().text()))
            .toList());
  }

  private static int rank(Answer answer) {
    return switch (answer) {
      case NO -> 0;
      case UNKNOWN -> 1;
      case YES -> 2;
    };
  }
}
