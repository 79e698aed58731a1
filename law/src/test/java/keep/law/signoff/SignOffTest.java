package keep.law.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keep.law.Rule;
import keep.law.RuleId;
import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignOffTest {
  private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
  private static final Sentence SENTENCE = Sentences.named("S-3").orElseThrow();

  private static SignOff signOff(Sentence sentence) {
    return new SignOff(
        "An invented solicitor",
        "An invented firm",
        "000000",
        Map.of(sentence.id(), sentence.digest()),
        "2026-11-23",
        DAY,
        DAY.plusYears(1));
  }

  @Test
  @DisplayName("Nothing has been checked by a solicitor yet, and every letter is a draft")
  void nothing_has_been_checked_yet() {
    assertThat(SignOffs.RECORDED.words(SENTENCE, DAY)).isEqualTo("not yet checked by a solicitor");
    assertThat(SignOffs.RECORDED.isDraft(List.of(SENTENCE), DAY)).isTrue();
  }

  @Test
  @DisplayName("A sign-off covers its words from its date to its expiry, and names who gave it")
  void it_covers_its_words_for_its_time() {
    SignOffs all = new SignOffs(List.of(signOff(SENTENCE)));
    assertThat(all.words(SENTENCE, DAY)).contains("An invented solicitor", "000000");
    assertThat(all.isDraft(List.of(SENTENCE), DAY)).isFalse();
    assertThat(all.covering(SENTENCE, DAY.minusDays(1))).isEmpty();
    assertThat(all.covering(SENTENCE, DAY.plusYears(1))).isPresent();
    assertThat(all.covering(SENTENCE, DAY.plusYears(1).plusDays(1))).isEmpty();
  }

  @Test
  @DisplayName("A changed sentence loses its sign-off")
  void a_changed_sentence_loses_it() {
    SignOffs all = new SignOffs(List.of(signOff(SENTENCE)));
    Sentence changed =
        new Sentence(SENTENCE.id(), SENTENCE.audience(), SENTENCE.text() + " ", SENTENCE.rules());
    assertThat(all.covering(changed, DAY)).isEmpty();
    assertThat(all.isDraft(List.of(SENTENCE, changed), DAY)).isTrue();
  }

  @Test
  @DisplayName("A sign-off without a name, a firm or a number is turned back")
  void a_sign_off_names_its_giver() {
    assertThatThrownBy(() -> new SignOff("", "f", "1", Map.of(), "v", DAY, DAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SignOff("n", "f", "1", Map.of(), "v", DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("The first batch is sixty sentences at most, each once, each on rules that exist")
  void the_first_batch_is_small_and_rests_on_rules() {
    assertThat(Sentences.firstBatch()).hasSizeLessThanOrEqualTo(60);
    assertThat(Sentences.firstBatch().stream().map(Sentence::id)).doesNotHaveDuplicates();
    assertThat(Sentences.firstBatch().stream().map(Sentence::text)).doesNotHaveDuplicates();
    Set<RuleId> rules =
        Regimes.names().stream()
            .flatMap(name -> Regimes.named(name).rules().stream())
            .map(Rule::id)
            .collect(Collectors.toSet());
    assertThat(Sentences.firstBatch())
        .allSatisfy(sentence -> assertThat(rules).containsAll(sentence.rules()));
  }
}
