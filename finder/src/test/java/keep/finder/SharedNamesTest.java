package keep.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A name that two places share is asked about, never chosen silently; generated from every name we
/// list.
class SharedNamesTest {
  private static final Finder FINDER = Finder.load();

  /// Letters of the shortest beginning that is looked for among names.
  private static final int SHORTEST = 3;

  @Test
  void a_name_that_two_places_share_is_asked_about() {
    List<String> chosen = new ArrayList<>();
    int shared = 0;
    for (String name : everyName()) {
      Set<Place> called = called(name);
      if (called.size() < 2) {
        continue;
      }
      shared++;
      Answer.Understood understood = FINDER.search(Query.of(name, Searches.NOON)).understood();
      boolean asked =
          understood instanceof Answer.Understood.Asked several
              && several.places().containsAll(called);
      if (!asked) {
        chosen.add(name + " " + English.labels(List.copyOf(called)));
      }
    }
    assertThat(shared).isGreaterThan(4);
    assertThat(chosen).isEmpty();
  }

  @Test
  void a_beginning_that_two_places_share_is_asked_about() {
    Set<String> chosen = new TreeSet<>();
    int shared = 0;
    for (String name : everyName()) {
      String plain = Spelling.plain(name);
      for (int space = plain.indexOf(' ');
          space >= SHORTEST;
          space = plain.indexOf(' ', space + 1)) {
        String beginning = plain.substring(0, space);
        if (called(beginning).isEmpty() && beginning(beginning).size() > 1) {
          shared++;
          if (FINDER.search(Query.of(beginning, Searches.NOON)).understood()
              instanceof Answer.Understood.Known known) {
            chosen.add(beginning + " -> " + known.place().label());
          }
        }
      }
    }
    assertThat(shared).isGreaterThan(10);
    assertThat(chosen).isEmpty();
  }

  private static Set<Place> beginning(String beginning) {
    Set<Place> begin = new LinkedHashSet<>();
    for (Place place : FINDER.gazetteer().places()) {
      boolean begins = names(place).anyMatch(name -> name.startsWith(beginning + " "));
      if (begins
          && begin.stream().noneMatch(one -> one.areas().contains(place.areas().getFirst()))) {
        begin.add(place);
      }
    }
    return begin;
  }

  private static Stream<String> names(Place place) {
    return Stream.concat(Stream.of(place.name(), place.welsh()), place.others().stream())
        .map(Spelling::plain);
  }

  private static Set<String> everyName() {
    Set<String> names = new TreeSet<>();
    FINDER
        .gazetteer()
        .places()
        .forEach(place -> {
          names.add(place.name());
          names.addAll(place.others());
          names.add(place.welsh());
        });
    names.remove("");
    return names;
  }

  /// Who is called so; a town and the area around it that bears its name are one place.
  private static Set<Place> called(String name) {
    String plain = Spelling.plain(name);
    Set<Place> called = new LinkedHashSet<>();
    for (Place place : FINDER.gazetteer().places()) {
      boolean is = names(place).anyMatch(plain::equals);
      if (is && called.stream().noneMatch(one -> one.areas().contains(place.areas().getFirst()))) {
        called.add(place);
      }
    }
    return called;
  }
}
