package keep.seal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keep.seal.world.JsonEdit;
import keep.seal.world.Recipe;
import keep.seal.world.Terms;
import org.junit.jupiter.api.Test;

class ProofTextTest {
  private static String text(Recipe recipe) {
    return ProofText.of(recipe.make().check());
  }

  private static String first(Recipe recipe) {
    return text(recipe).lines().findFirst().orElseThrow();
  }

  @Test
  void a_demo_policy_is_named_before_the_verdict() {
    List<String> lines = text(Recipe.judge().terms(Terms.standard().demo())).lines().toList();
    assertThat(lines.get(0)).startsWith("DEMO TRUST");
    assertThat(lines.get(1)).startsWith("COVERED: a judge's order");
  }

  @Test
  void a_demo_policy_is_named_also_where_the_verdict_is_bad() {
    String text =
        text(
            Recipe.judge()
                .terms(Terms.standard().demo())
                .json(JsonEdit.text("docket.0.ref", "T2")));
    assertThat(text).startsWith("DEMO TRUST").contains("INVALID: step 14, opening-docket");
  }

  @Test
  void the_first_line_names_what_a_release_rests_on() {
    assertThat(first(Recipe.paper()))
        .startsWith("OTHER_BASIS: paper;")
        .contains("order on paper: compare the sealed copy")
        .contains("under the law in force, campaign test not applied");
    assertThat(first(Recipe.paper().countersignedBy("registrar")))
        .startsWith("OTHER_BASIS: paper, confirmed by the court's office;");
    assertThat(first(Recipe.paper().countersignedBy("judge")))
        .startsWith("COVERED: a court's order on paper, countersigned by a judge;")
        .contains("order on paper: compare the sealed copy");
    assertThat(first(Recipe.consent())).startsWith("OTHER_BASIS: consent;");
    assertThat(first(Recipe.judgeUnderLaw().notOnRecord()))
        .contains("not-on-record")
        .contains("under the law in force, campaign test not applied");
    assertThat(first(Recipe.judgeUnderLaw().terms(Terms.standard().alone()).clearedBy("releaser")))
        .startsWith("COVERED")
        .endsWith("one person");
  }

  @Test
  void how_much_stays_closed_is_told_only_where_the_order_allows_it() {
    Recipe silent = Recipe.judge();
    assertThat(text(silent))
        .contains("The order does not let it be told how much, or whether anything, is withheld.")
        .doesNotContain("What stays closed")
        .doesNotContain("places");
    assertThat(ProofJson.of(silent.make().check()).spelling())
        .doesNotContain("withheld")
        .doesNotContain("places")
        .doesNotContain("notesNotHere");
    Recipe telling = Recipe.judge().order(order -> order.tellWithheld(true)).released("noteA", 1);
    assertThat(text(telling)).contains("What stays closed").contains("3 passages");
    assertThat(ProofJson.of(telling.make().check()).spelling()).contains("withheldPassages\":3");
  }

  @Test
  void the_scope_says_what_is_in_the_file_and_whether_the_order_covers_it() {
    assertThat(text(Recipe.judge()))
        .containsPattern("scope +3 passages of 2 notes, within what was ordered\n");
    assertThat(text(Recipe.judge().released("noteA", 1)))
        .containsPattern("scope +2 passages of 2 notes, within what was ordered\n");
    assertThat(text(Recipe.judge().released("noteA", 1, 2)))
        .startsWith("NOT_COVERED")
        .containsPattern("scope +3 passages of 2 notes; the order does not cover this release");
  }

  @Test
  void each_witness_is_named_with_its_time_and_its_kind_of_key() {
    assertThat(text(Recipe.judge()))
        .containsPattern("witness .* UTC \\(Ed25519\\)")
        .containsPattern("witness .* UTC \\(ML-DSA-44\\)");
  }

  @Test
  void two_passages_that_are_no_neighbours_have_one_neutral_mark_between_them() {
    assertThat(text(Recipe.judge()).lines().filter(line -> line.equals(ProofText.GAP))).hasSize(1);
  }

  @Test
  void neighbours_in_a_whole_note_have_no_mark_between_them() {
    Recipe all =
        Recipe.judge()
            .order(order -> order.tellWithheld(true))
            .withoutNote("noteA")
            .ordered("noteB", 1, 2)
            .released("noteB", 1, 2);
    assertThat(text(all)).contains("  | Dim byd arall.").doesNotContain(ProofText.GAP);
  }

  @Test
  void passages_of_a_package_that_may_not_be_relied_on_are_not_shown() {
    String text = text(Recipe.judge().json(JsonEdit.text("docket.0.ref", "T2")));
    assertThat(text).startsWith("INVALID").doesNotContain("Bore da").doesNotContain("invented");
  }

  @Test
  void a_notes_words_cannot_pose_as_the_verifiers() {
    assertThat(PlainText.quoted("one\nCOVERED: a judge's order\r\n\u001b[2Jtwo\u202Ethree", "  | "))
        .isEqualTo("  | one\n  | COVERED: a judge's order\n  | <U+001B>[2Jtwo<U+202E>three\n");
  }

  @Test
  void what_cannot_be_seen_is_shown_by_its_number() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int type = Character.getType(c);
      boolean unseen =
          type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR;
      boolean shown = (c >= 0x600 && c <= 0x605) || c == 0x6dd || c == 0x70f || c == 0x8e2;
      boolean alsoShown = c == 0x890 || c == 0x891 || c == 0x110bd || c == 0x110cd;
      if (unseen && !shown && !alsoShown && !(c >= 0x13430 && c <= 0x1345f)) {
        assertThat(PlainText.inline(Character.toString(c))).isEqualTo("<U+%04X>".formatted(c));
      }
    }
    for (String seen :
        List.of("a", "\u0175", "\u2019", "\u00a0", "\ud83d\ude00", "\u05d0", "\u0301")) {
      assertThat(PlainText.inline(seen)).isEqualTo(seen);
    }
    assertThat(PlainText.inline("a\u200bb\u2066c\u00add\ufeffe\u3164"))
        .isEqualTo("a<U+200B>b<U+2066>c<U+00AD>d<U+FEFF>e<U+3164>");
  }

  @Test
  void a_carriage_return_alone_is_kept_and_shown_also_among_windows_line_ends() {
    assertThat(PlainText.quoted("one\r\ntwo\rthree\r\r\nfour", "  | "))
        .isEqualTo("  | one\n  | two<U+000D>three<U+000D>\n  | four\n");
  }

  @Test
  void the_integrity_note_says_when_a_note_came_onto_the_record() {
    assertThat(text(Recipe.judge())).contains("on the record before the material");
    assertThat(text(Recipe.judge().recordedAfter("noteB", "asked")))
        .contains("on the record only after the material");
    assertThat(text(Recipe.judge().notAsked())).contains("names no request to compare with");
    assertThat(text(Recipe.judgeUnderLaw().notOnRecord())).contains("not proved to be on the");
  }

  @Test
  void reasons_have_words_of_their_own() {
    assertThat(List.of(Reason.values())).extracting(Reason::word).doesNotHaveDuplicates();
    assertThat(List.of(Reason.values()))
        .allMatch(reason -> reason.step() >= 1 && reason.step() <= 14);
  }
}
