package keep.finder.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keep.finder.Access;
import keep.finder.Answer;
import keep.finder.Directory;
import keep.finder.English;
import keep.finder.Finder;
import keep.finder.Query;
import keep.finder.Reason;
import keep.finder.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a centre has for access: it moves up for those who need it, and nobody moves out.
class AccessTest {
  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 28, 12, 0);
  private final Directory shipped = Directory.load();

  @TempDir private Path folder;

  private Directory corrected(String centre, Map<CareField, String> changes) throws Exception {
    CareJournal journal = new CareJournal(folder);
    String code = journal.invite(shipped, centre, "Ann Smith", NOW);
    int number = journal.propose(shipped, code, "Cath Jones", changes, NOW);
    journal.judge(number, true, "Beth Evans", "", NOW);
    return journal.directory(shipped);
  }

  private static Answer search(Directory directory, String place, Access... needed) {
    Query query = new Query(place, Set.of(), null, null, "", Set.of(needed), null, NOON);
    return Finder.over(directory).search(query);
  }

  private static List<String> ids(Answer answer) {
    return answer.results().stream().map(result -> result.centre().id()).toList();
  }

  @Test
  void who_is_known_to_have_it_comes_first_among_equals_and_nobody_falls_out() throws Exception {
    List<String> before = ids(search(shipped, "Cambridge"));
    Directory after = corrected(before.get(1), Map.of(CareField.ACCESS, "step-free; hearing loop"));

    Answer answer = search(after, "Cambridge", Access.STEP_FREE);

    assertThat(ids(answer).getFirst()).isEqualTo(before.get(1));
    assertThat(ids(answer)).containsExactlyInAnyOrderElementsOf(before);
    assertThat(answer.results().getFirst().why())
        .contains(new Reason(Reason.Kind.HAS_ACCESS, "step-free"));
  }

  @Test
  void what_is_not_known_is_said_to_be_not_known_and_never_no() {
    Result result = search(shipped, "Cambridge", Access.SIGN_LANGUAGE).results().getFirst();

    assertThat(result.why()).contains(new Reason(Reason.Kind.ASK_ACCESS, "British Sign Language"));
    assertThat(English.why(result, Finder.over(shipped).gazetteer().towns().getFirst()))
        .contains("Not known whether it has this: British Sign Language.");
  }

  @Test
  void sign_language_counts_as_a_language_and_as_access_wherever_it_was_seen() throws Exception {
    Directory after =
        corrected("camrcc", Map.of(CareField.LANGUAGES, "English; British Sign Language"));

    assertThat(after.centre("camrcc").orElseThrow().has(Access.SIGN_LANGUAGE)).isTrue();
    assertThat(after.centre("camrcc").orElseThrow().has(Access.INTERPRETERS)).isFalse();
    assertThat(
            corrected("cprcp", Map.of(CareField.ACCESS, "British Sign Language"))
                .centre("cprcp")
                .orElseThrow()
                .speaks("British Sign Language"))
        .isTrue();
  }

  @Test
  void groups_services_times_and_areas_that_are_corrected_count_in_the_search() throws Exception {
    Directory after =
        corrected(
            "rctn",
            Map.of(
                CareField.GROUPS, "women; girls",
                CareField.MEDICAL, "yes",
                CareField.HOURS, "Sa 10:00-16:00",
                CareField.AREA, "Tyneside"));

    assertThat(ids(search(after, "Gateshead"))).contains("rctn");
    assertThat(after.centre("rctn").orElseThrow().opening().openAt(NOON)).isTrue();
    assertThat(after.centre("rctn").orElseThrow().area().areas()).containsExactly("tyneside");
    assertThat(search(after, "Alnwick").results().getFirst().serves()).isFalse();
  }

  @Test
  void words_that_name_no_area_we_know_leave_the_search_with_the_old_area() throws Exception {
    Directory after = corrected("rctn", Map.of(CareField.AREA, "the north, mostly"));

    assertThat(after.centre("rctn").orElseThrow().area().words()).isEqualTo("the north, mostly");
    assertThat(search(after, "Alnwick").results().getFirst().serves()).isTrue();
  }

  @Test
  void a_word_for_access_that_is_none_of_ours_is_refused() {
    assertThatThrownBy(() -> corrected("rctn", Map.of(CareField.ACCESS, "a garden")))
        .hasMessageContaining("step-free");
  }
}
