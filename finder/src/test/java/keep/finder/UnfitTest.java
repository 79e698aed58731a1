package keep.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The reason told is the one that decided: taken away, the centre is for the person. Tried for
/// every centre, everybody and every age.
class UnfitTest {
  private static final Finder FINDER = Finder.load();

  @Test
  void a_person_of_13_in_ealing_is_told_of_the_age() {
    Answer answer = FINDER.search(query("Ealing", Who.GIRLS, 13));
    assertThat(answer.others())
        .filteredOn(unfit -> unfit.centre().id().equals("rcwl"))
        .extracting(Unfit::why)
        .isSubsetOf(List.of(Unfit.Why.AGE));
  }

  @Test
  void the_reason_told_is_the_one_that_decided() {
    int tried = 0;
    for (Centre centre : FINDER.directory().open()) {
      for (Who who : Who.values()) {
        for (int age = 5; age < 90; age++) {
          Ranking ranking = new Ranking(query("", who, age));
          if (ranking.candidate(near(centre)).isPresent()) {
            continue;
          }
          tried++;
          boolean withoutAge =
              new Ranking(query("", who, null)).candidate(near(centre)).isPresent();
          Unfit.Why why = ranking.unfit(centre).why();
          assertThat(why)
              .as("%s %s %s", centre.id(), who, age)
              .isEqualTo(withoutAge ? Unfit.Why.AGE : Unfit.Why.GROUP);
        }
      }
    }
    assertThat(tried).isGreaterThan(1000);
  }

  private static Surroundings.Near near(Centre centre) {
    return new Surroundings.Near(centre, Ranking.Tier.SERVES, 0, 1);
  }

  private static Query query(String place, Who who, @Nullable Integer age) {
    return new Query(place, Set.of(), who, age, "", Set.of(), null, Searches.NOON);
  }
}
