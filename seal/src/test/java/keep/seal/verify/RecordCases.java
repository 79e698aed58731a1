package keep.seal.verify;

import static keep.seal.verify.Case.covered;
import static keep.seal.verify.Case.invalid;
import static keep.seal.verify.Case.notCovered;
import static keep.seal.verify.Case.otherBasis;

import java.util.List;
import java.util.function.UnaryOperator;
import keep.seal.world.JsonEdit;
import keep.seal.world.Recipe;
import keep.seal.world.Terms;

/// Step 3: the checkpoint and its witnesses.
final class RecordCases {
  private RecordCases() {}

  private static Recipe checkpoint(UnaryOperator<String> change) {
    return Recipe.judge().checkpoint(change);
  }

  private static Recipe checkpoint(String from, String to) {
    return checkpoint(text -> {
      String changed = text.replaceFirst(from, to);
      if (changed.equals(text)) {
        throw new IllegalArgumentException("nothing to change");
      }
      return changed;
    });
  }

  /// Moves, doubles or drops signature lines, counted from 0.
  private static Recipe lines(int... kept) {
    return checkpoint(text -> {
      String body = text.substring(0, text.indexOf("\n\n") + 2);
      String[] lines = text.substring(body.length()).split("(?<=\n)");
      StringBuilder out = new StringBuilder(body);
      for (int line : kept) {
        out.append(lines[line]);
      }
      return out.toString();
    });
  }

  private static String otherLine(String text, int line) {
    String[] lines = text.split("(?<=\n)");
    lines[line] =
        lines[line].substring(0, lines[line].lastIndexOf(' ') + 1)
            + JsonEdit.otherMiddle(lines[line].substring(lines[line].lastIndexOf(' ') + 1));
    return String.join("", lines);
  }

  static List<Case> all() {
    return List.of(
        invalid(
            "another log's checkpoint",
            Reason.CHECKPOINT_ORIGIN,
            () -> Recipe.judge().inOtherLog()),
        invalid("no signature by the log", Reason.CHECKPOINT_LOG, () -> lines(1, 2, 3)),
        invalid("the log signs second", Reason.CHECKPOINT_LOG, () -> lines(1, 0, 2, 3)),
        invalid(
            "a changed log signature",
            Reason.CHECKPOINT_LOG,
            () -> checkpoint(text -> otherLine(text, 4))),
        invalid("a larger size", Reason.CHECKPOINT_LOG, () -> checkpoint("\n15\n", "\n16\n")),
        invalid("a smaller size", Reason.CHECKPOINT_LOG, () -> checkpoint("\n15\n", "\n14\n")),
        invalid(
            "another root",
            Reason.CHECKPOINT_LOG,
            () ->
                checkpoint(text ->
                    text.replaceFirst(
                        "(?m)^[A-Za-z0-9+/]{43}=$",
                        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="))),
        invalid(
            "a size with a leading zero",
            Reason.CHECKPOINT_FORM,
            () -> checkpoint("\n15\n", "\n015\n")),
        invalid(
            "an extension line", Reason.CHECKPOINT_FORM, () -> checkpoint("=\n\n", "=\nmore\n\n")),
        invalid("no blank line", Reason.CHECKPOINT_FORM, () -> checkpoint("\n\n", "\n")),
        invalid(
            "no line end at the end",
            Reason.CHECKPOINT_FORM,
            () -> checkpoint(text -> text.substring(0, text.length() - 1))),
        invalid("a hyphen for the dash", Reason.CHECKPOINT_FORM, () -> checkpoint("— ", "- ")),
        invalid(
            "something in front", Reason.CHECKPOINT_FORM, () -> checkpoint(text -> "\n" + text)),
        invalid("no witness at all", Reason.WITNESS_QUORUM, () -> Recipe.judge().cosigns()),
        invalid(
            "one witness where two are needed",
            Reason.WITNESS_QUORUM,
            () -> Recipe.judge().cosigns("w1")),
        invalid(
            "the post-quantum witness alone",
            Reason.WITNESS_QUORUM,
            () -> Recipe.judge().cosigns("pq")),
        invalid(
            "two witnesses, none post-quantum",
            Reason.WITNESS_PQ,
            () -> Recipe.judge().cosigns("w1", "w2")),
        covered("two witnesses, one post-quantum", () -> Recipe.judge().cosigns("w1", "pq")),
        covered("witnesses in another order", () -> lines(0, 3, 1, 2)),
        invalid(
            "the same witness twice",
            Reason.WITNESS_TWICE,
            () -> Recipe.judge().cosigns("w1", "w1", "pq")),
        invalid(
            "the same witness twice at two times",
            Reason.WITNESS_TWICE,
            () -> Recipe.judge().alsoCosigned("w1", 1_801_220_500L)),
        invalid("the log's line twice", Reason.WITNESS_TWICE, () -> lines(0, 0, 1, 2, 3)),
        invalid(
            "one witness's two keys count as one witness",
            Reason.WITNESS_QUORUM,
            () ->
                Recipe.judge()
                    .terms(
                        new Terms(
                            Terms.standard().purpose(), false, 2, 1, List.of("w1", "w1pq", "w2")))
                    .cosigns("w1", "w1pq")),
        covered(
            "one witness's two keys beside another witness",
            () ->
                Recipe.judge()
                    .terms(
                        new Terms(
                            Terms.standard().purpose(), false, 2, 1, List.of("w1", "w1pq", "w2")))
                    .cosigns("w1", "w1pq", "w2")),
        invalid(
            "a witness the policy does not name",
            Reason.CHECKPOINT_LINE,
            () -> Recipe.judge().cosigns("w1", "w2", "pq", "stranger")),
        invalid(
            "a witness's line under another name",
            Reason.CHECKPOINT_LINE,
            () -> checkpoint("— witness.example/two ", "— witness.example/2 ")),
        invalid(
            "a changed cosignature",
            Reason.WITNESS_SIGNATURE,
            () -> checkpoint(text -> otherLine(text, 5))),
        invalid(
            "a changed post-quantum cosignature",
            Reason.WITNESS_SIGNATURE,
            () -> checkpoint(text -> otherLine(text, 7))),
        invalid(
            "the checkpoint left out",
            Reason.CHECKPOINT_MISSING,
            () -> Recipe.judge().files(files -> files.witnessed("", files.ledger()))),
        invalid(
            "checkpoint and proofs left out",
            Reason.CHECKPOINT_MISSING,
            () -> Recipe.judge().files(files -> files.witnessed("", List.of()))),
        invalid(
            "unwitnessed, with proofs but no checkpoint",
            Reason.CHECKPOINT_MISSING,
            () ->
                Recipe.judgeUnderLaw()
                    .unwitnessed()
                    .files(files -> files.witnessed("", files.ledger()))),
        invalid(
            "unwitnessed, with a stranger's line",
            Reason.CHECKPOINT_LINE,
            () -> Recipe.judgeUnderLaw().unwitnessed().cosigns("stranger")),
        otherBasis(
            "unwitnessed, one of two witnesses so far",
            Reason.NOT_YET_WITNESSED,
            () -> Recipe.judgeUnderLaw().unwitnessed().cosigns("w1")),
        otherBasis(
            "unwitnessed paper order",
            Reason.NOT_YET_WITNESSED,
            () -> Recipe.paper().unwitnessed()),
        covered(
            "unwitnessed at first, completed later",
            () -> Recipe.judgeUnderLaw().unwitnessed().cosigns("w1", "w2", "pq")),
        otherBasis(
            "a policy that asks for no witnesses, seen by one all the same",
            Reason.NO_WITNESSES,
            () -> Recipe.judge().terms(Terms.standard().alone().needing(0, 0)).cosigns("w1")),
        notCovered(
            "unwitnessed without the second person's word for that",
            Reason.CLEARANCE_UNWITNESSED,
            () ->
                Recipe.judgeUnderLaw()
                    .unwitnessed()
                    .clearance(clearance -> clearance.witnessed = true)));
  }
}
