package keep.finder.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stays in of a record says nothing that the whole did not say.
class WholeMeaningTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final Map<String, String> SCHEDULE =
      Map.ofEntries(
          Map.entry("valid_from", "2026-01-01"),
          Map.entry("valid_to", "2026-12-31"),
          Map.entry("dtstart", "2026-01-05"),
          Map.entry("until", "2026-12-31"),
          Map.entry("wkst", "MO"),
          Map.entry("freq", "WEEKLY"),
          Map.entry("byday", "MO"),
          Map.entry("opens_at", "09:00"),
          Map.entry("closes_at", "17:00"));

  @Test
  void a_schedule_whose_parts_are_sound_stays_in() {
    assertThat(judged(SCHEDULE, Set.of())).isPresent();
  }

  @Test
  void a_schedule_with_any_part_left_out_stays_out() {
    for (String field : new TreeSet<>(SCHEDULE.keySet())) {
      assertThat(judged(SCHEDULE, Set.of(field))).as(field).isEmpty();
    }
  }

  @Test
  void half_of_an_age_range_stays_out_with_the_other_half() {
    Map<String, String> ages = Map.of("minimum_age", "13", "maximum_age", "18");
    for (String field : ages.keySet()) {
      assertThat(judged("service", ages, Set.of(field), new ArrayList<>()).orElseThrow().fields())
          .as(field)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For people <18 and >13",
        "Wait <eight weeks",
        "Ages 5<x<9",
        "Women & girls",
        "R&D; A&E",
        "if a < b then c > d",
        "<3"
      })
  void text_that_is_plain_is_taken_as_it_stands(String text) {
    assertThat(TextRules.plain(text, 300)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>Help</b>", "<script>x", "<br/>", "<a href=x>", "<!-- x -->", "&amp;"})
  void markup_is_named(String text) {
    assertThat(TextRules.plain(text, 300)).isPresent();
  }

  private static Optional<Json.Fields> judged(Map<String, String> part, Set<String> faulty) {
    return judged("schedule", part, faulty, new ArrayList<>());
  }

  private static Optional<Json.Fields> judged(
      String entity, Map<String, String> part, Set<String> faulty, List<String> said) {
    SequencedMap<String, Json> raw = new LinkedHashMap<>();
    SequencedMap<String, Json> sound = new LinkedHashMap<>();
    new TreeMap<>(part)
        .forEach((field, text) -> {
          boolean isFaulty = faulty.contains(field);
          raw.put(field, new Json.Text(isFaulty ? "faulty" : text));
          if (!isFaulty) {
            sound.put(field, new Json.Text(text));
          }
        });
    return new Together(new Json.Fields(raw), TODAY, (field, what, effect) -> said.add(what))
        .judge(entity, new Json.Fields(sound));
  }
}
