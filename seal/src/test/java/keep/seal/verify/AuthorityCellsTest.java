package keep.seal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import keep.seal.order.Authority;
import keep.seal.order.Authority.Standing;
import keep.seal.order.Basis;
import keep.seal.order.Under;
import keep.seal.people.Role;
import keep.seal.world.Recipe;
import keep.seal.world.Terms;
import keep.seal.world.World;
import org.junit.jupiter.api.Test;

/// Walks every cell of protocol section 7's table (basis x rules x sole x deed x role, with and
/// without witnesses) through the offline verifier: it allows a cell exactly if the table does.
class AuthorityCellsTest {
  /// One person of each role, and another of the same.
  private static final Map<Role, List<String>> PEOPLE =
      Map.of(
          Role.COUNSELLOR, List.of("author", "colleague"),
          Role.RELEASER, List.of("releaser", "second-releaser"),
          Role.REGISTRAR, List.of("registrar", "other-registrar"),
          Role.JUDGE, List.of("judge", "other-judge"),
          Role.SURVIVOR, List.of("survivor", "other-survivor"),
          Role.ADVISER, List.of("adviser", "other-adviser"),
          Role.PARTY, List.of("party", "other-party"));

  /// Reasons that say: the wrong people.
  private static final Set<Reason> WRONG_PEOPLE =
      Set.of(
          Reason.CARD_ROLE,
          Reason.ORDER_SIGNERS,
          Reason.ORDER_FIELDS,
          Reason.CLEARANCE_PERSON,
          Reason.COUNTERSIGN_CARD,
          Reason.RELEASE_UNWITNESSED,
          Reason.CLEARANCE_MISSING);

  private final List<Cell> cells = new ArrayList<>();

  private Recipe good(Basis basis, Under under, boolean sole) {
    Recipe recipe =
        switch (basis) {
          case JUDGE -> Recipe.judge();
          case PAPER -> Recipe.paper();
          case CONSENT -> Recipe.consent();
          case SUBJECT -> Recipe.subject().clearedBy("colleague");
          case SERVICE -> Recipe.service();
        };
    return recipe
        .order(draft -> draft.under(under))
        .terms(sole ? Terms.standard().alone() : Terms.standard());
  }

  /// Without cosignatures, which take longest to make and say nothing about who may do what.
  private Recipe quick(Basis basis, Under under, boolean sole) {
    return good(basis, under, sole).cosigns().countersignCosigns();
  }

  private static String first(Role role) {
    return people(role).getFirst();
  }

  private static List<String> people(Role role) {
    return Optional.ofNullable(PEOPLE.get(role)).orElseThrow();
  }

  @Test
  void the_verifier_gives_every_cell_the_tables_answer() {
    for (Basis basis : Basis.values()) {
      for (Under under : Under.values()) {
        for (boolean sole : List.of(false, true)) {
          Optional<Authority> row = Authority.of(basis, under);
          for (Role role : Role.values()) {
            makes(basis, under, sole, role, row);
            clears(basis, under, sole, role, row);
            releases(basis, under, sole, role, row);
            countersigns(basis, under, sole, role, row);
          }
          leavesUnwitnessed(basis, under, sole, row);
          clearsAlone(basis, under, sole, row);
        }
      }
    }
    cells.parallelStream().forEach(Cell::check);
    Map<String, List<Cell>> byDeed =
        cells.stream()
            .collect(Collectors.groupingBy(Cell::deed, TreeMap::new, Collectors.toList()));
    byDeed.forEach((deed, some) ->
        System.out.printf(
            "cells of section 7 at the verifier: %s: %d, allowed %d%n",
            deed, some.size(), some.stream().filter(Cell::allowed).count()));
    assertThat(cells).hasSize(780);
  }

  private void makes(Basis basis, Under under, boolean sole, Role role, Optional<Authority> row) {
    for (int many = 1; many <= 2; many++) {
      List<String> by = people(role).subList(0, many);
      boolean allowed =
          row.map(authority -> standing(authority, by, sole) != Standing.NONE).orElse(false);
      expect("makes", quick(basis, under, sole).by(by.toArray(String[]::new)), allowed);
    }
  }

  private static Standing standing(Authority authority, List<String> by, boolean sole) {
    return authority.standingOf(
        by.stream().map(key -> World.get().person(key).card()).toList(),
        World.get().policy(sole ? Terms.standard().alone() : Terms.standard()).latest());
  }

  private void clears(Basis basis, Under under, boolean sole, Role role, Optional<Authority> row) {
    expect(
        "clears",
        quick(basis, under, sole).clearedBy(people(role).getLast()),
        row.map(authority -> authority.mayClear(role)).orElse(false));
  }

  private void clearsAlone(Basis basis, Under under, boolean sole, Optional<Authority> row) {
    expect(
        "clears what she releases",
        quick(basis, under, sole).clearedBy("releaser"),
        sole && row.map(authority -> authority.mayClear(Role.RELEASER)).orElse(false));
    expect("goes to a party uncleared", quick(basis, under, sole).toParty().uncleared(), false);
    expect(
        "goes to herself uncleared",
        quick(basis, under, sole).toSurvivor().uncleared(),
        row.isPresent());
  }

  private void releases(
      Basis basis, Under under, boolean sole, Role role, Optional<Authority> row) {
    expect(
        "releases",
        quick(basis, under, sole).clearedBy(clearer(basis, under)).releasedBy(first(role)),
        row.isPresent() && Authority.mayRelease(role));
  }

  private static String clearer(Basis basis, Under under) {
    return basis == Basis.JUDGE && under == Under.CAMPAIGN ? "registrar" : "colleague";
  }

  private void countersigns(
      Basis basis, Under under, boolean sole, Role role, Optional<Authority> row) {
    expect(
        "countersigns",
        quick(basis, under, sole)
            .clearedBy(clearer(basis, under))
            .countersignedBy(people(role).getLast()),
        row.isPresent() && Authority.mayCountersign(role));
    if (row.isPresent() && Authority.mayCountersign(role)) {
      Verdict verdict =
          good(basis, under, sole)
              .clearedBy(clearer(basis, under))
              .countersignedBy(people(role).getLast())
              .make()
              .check()
              .verdict();
      assertThat(verdict.word().equals("COVERED"))
          .isEqualTo(row.get().worth(Optional.of(role)) == Authority.Worth.COVERED);
    }
  }

  private void leavesUnwitnessed(Basis basis, Under under, boolean sole, Optional<Authority> row) {
    expect(
        "leaves without witnesses",
        quick(basis, under, sole).clearedBy(clearer(basis, under)).unwitnessed(),
        row.map(Authority::mayGoUnwitnessed).orElse(false));
  }

  /// One cell: who tries what, and what the table answers.
  private record Cell(String deed, Recipe recipe, boolean allowed) {
    void check() {
      Report report = recipe.make().check();
      assertThat(report.failures().stream().map(Failure::reason).noneMatch(WRONG_PEOPLE::contains))
          .as("%s: %s", deed, report.failures().stream().map(Failure::line).toList())
          .isEqualTo(allowed);
    }
  }

  private void expect(String deed, Recipe recipe, boolean allowed) {
    cells.add(new Cell(deed, recipe, allowed));
  }
}
