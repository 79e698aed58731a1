package keep.law.regimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import keep.law.regimes.Regimes.UnknownRegime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Regimes and their texts by the names that case files use.
class RegimesTest {
  @ParameterizedTest(name = "{0} is {1}")
  @DisplayName("A regime is known by its name, its short name, and its name in words")
  @CsvSource({
    "new-south-wales,new-south-wales",
    "NSW,new-south-wales",
    "nsw,new-south-wales",
    "New South Wales,new-south-wales",
    "QLD,queensland",
    "CA,canada",
    "Ireland,ireland",
    "US,pennsylvania"
  })
  void a_regime_is_known_by_its_names(String said, String name) {
    assertThat(Regimes.named(said).name()).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @DisplayName("A text is known by its name, its number, a year in it, or as the present one")
  @CsvSource({
    "CA,1997 text,1997 text",
    "CA,1999,1997 text",
    "CA,2015 text,2015 text",
    "CA,pre-2018 text,pre-2018 text",
    "CA,2018 text (V1),2018 text (V1)",
    "CA,V1,2018 text (V1)",
    "CA,before the 1997 scheme,before the 1997 scheme",
    "CA,Current,2026-11-23",
    "NSW,pre-2002 text,before 2002",
    "NSW,superseded,before 2002",
    "NSW,In force,2026-11-23",
    "IE,section 19A (V1),2026-11-23",
    "US,42 Pa CS 5945.1,2026-11-23"
  })
  void a_text_is_known_by_its_names(String regime, String said, String version) {
    assertThat(Regimes.named(regime, said).version()).isEqualTo(version);
  }

  @Test
  @DisplayName("An unknown regime or text is turned back with those that exist")
  void an_unknown_name_is_turned_back() {
    assertThatThrownBy(() -> Regimes.named("narnia"))
        .isInstanceOf(UnknownRegime.class)
        .hasMessageStartingWith("regime: ")
        .hasMessageContaining("new-south-wales");
    assertThatThrownBy(() -> Regimes.named("canada", "banana"))
        .isInstanceOf(UnknownRegime.class)
        .hasMessageStartingWith("regimeVersion: ")
        .hasMessageContaining("pre-2018 text");
  }

  @Test
  @DisplayName("A file of Queensland asked of New South Wales is judged by Queensland's variant")
  void queensland_runs_on_new_south_wales() {
    assertThat(Regimes.either("new-south-wales", "QLD")).isEqualTo("queensland");
    assertThat(Regimes.either("new-south-wales", "NSW")).isEqualTo("new-south-wales");
    assertThat(Regimes.either("canada", "QLD")).isEqualTo("canada");
    assertThat(Regimes.either("", "IE")).isEqualTo("IE");
  }
}
