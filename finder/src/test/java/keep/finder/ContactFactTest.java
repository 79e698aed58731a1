package keep.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Every way to reach a centre that is shown was seen somewhere, and is not one that was retired.
class ContactFactTest {
  private static final Directory DIRECTORY = Directory.load();

  @Test
  void a_fact_is_what_the_entry_shows_and_has_a_source() {
    assertThat(ContactFact.all())
        .hasSizeGreaterThan(20)
        .allSatisfy(fact -> {
          Centre centre = DIRECTORY.centre(fact.centre()).orElseThrow();
          assertThat(centre.open()).as(fact.centre()).isTrue();
          assertThat(ContactFact.of(centre)).contains(fact);
          assertThat(fact.source() + fact.address()).isNotBlank();
          assertThat(fact.seen()).matches("|[0-9]{4}(-[0-9]{2}){0,2}");
        });
  }

  @Test
  void no_number_that_was_retired_is_among_them() {
    assertThat(ContactFact.all())
        .filteredOn(fact -> fact.field() == ContactFact.Field.PHONE)
        .isNotEmpty()
        .allSatisfy(fact -> assertThat(RetiredNumbers.load().whyWritten(fact.value())).isEmpty());
  }

  @Test
  void nothing_is_said_of_a_value_that_was_corrected_since() {
    Centre centre = DIRECTORY.centre("sericc").orElseThrow();
    assertThat(ContactFact.of(centre)).isNotEmpty();
    assertThat(ContactFact.lastSeen(centre)).contains("2024");
  }

  @Test
  void the_centre_in_suffolk_is_told_as_closed_with_what_took_over() {
    Centre closed = DIRECTORY.centre("src").orElseThrow();
    assertThat(closed.open()).isFalse();
    assertThat(java.util.Objects.requireNonNull(closed.closure()).words())
        .contains("July 2024", "Survivors in Transition", "not confirmed");
  }
}
