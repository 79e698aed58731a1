package keep.casework.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import keep.seal.people.Role;
import org.junit.jupiter.api.Test;

/// Every cell of the sight table, said a second time by hand.
class SightTableTest {
  /// Thing, then what is seen of it when it is hers, served on her, in a matter where she has a
  /// seat, and when it is none of these.
  private static final String MEMBERS =
      """
      MATTER  whole   whole   whole   nothing
      ACT     whole   whole   whole   nothing
      PAPER   whole   whole   whole   nothing
      CONTENT nothing whole   nothing nothing
      CARD    whole   whole   whole   whole
      """;

  private static final String COURT =
      """
      MATTER  whole   whole   whole   nothing
      ACT     whole   whole   whole   nothing
      PAPER   whole   whole   whole   nothing
      CONTENT nothing whole   nothing nothing
      CARD    whole   whole   whole   nothing
      """;

  private static final String TAKING_PART =
      """
      MATTER  exists  exists  exists  nothing
      ACT     whole   whole   exists  nothing
      PAPER   whole   whole   nothing nothing
      CONTENT nothing whole   nothing nothing
      CARD    whole   whole   whole   nothing
      """;

  private static String expected(Role role) {
    return switch (role) {
      case COUNSELLOR, RELEASER -> MEMBERS;
      case JUDGE, REGISTRAR -> COURT;
      case SURVIVOR, ADVISER, PARTY -> TAKING_PART;
    };
  }

  @Test
  void every_cell_is_what_it_is_said_to_be() {
    int cells = 0;
    for (Role role : Role.values()) {
      List<String> things = new ArrayList<>();
      for (String line : expected(role).lines().toList()) {
        String[] words = line.trim().split(" +");
        Thing thing = Thing.valueOf(words[0]);
        things.add(words[0]);
        for (Tie tie : Tie.values()) {
          assertThat(SightTable.of(role, thing, tie).name().toLowerCase(java.util.Locale.ROOT))
              .as("%s %s %s", role, thing, tie)
              .isEqualTo(words[1 + tie.ordinal()]);
          cells++;
        }
      }
      assertThat(things).hasSameSizeAs(Thing.values()).doesNotHaveDuplicates();
    }
    System.out.println("cells of the sight table: " + cells);
    assertThat(cells).isEqualTo(140);
  }

  @Test
  void nobody_gives_a_seat_to_whom_only_somebody_else_may_ask_in() {
    for (Role role : Role.values()) {
      assertThat(Seats.givers(role).isEmpty()).isEqualTo(Seats.needsNone(role));
      assertThat(Seats.givers(role)).doesNotContain(Role.PARTY, Role.ADVISER);
      assertThat(Seats.mayOpen(role)).isEqualTo(role.isMember());
    }
    assertThat(Seats.givers(Role.JUDGE)).doesNotContain(Role.SURVIVOR);
  }
}
