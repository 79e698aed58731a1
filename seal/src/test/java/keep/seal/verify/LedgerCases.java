package keep.seal.verify;

import static keep.seal.verify.Case.covered;
import static keep.seal.verify.Case.invalid;
import static keep.seal.verify.Case.notCovered;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import keep.ledger.Hash;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Sid;
import keep.seal.order.Ended;
import keep.seal.release.LedgerEntry;
import keep.seal.statement.StatementKind;
import keep.seal.world.FixedRandom;
import keep.seal.world.Recipe;
import keep.seal.world.World;

/// Steps 9 and 10: everything stands on the record, and in the right order.
final class LedgerCases {
  private LedgerCases() {}

  static List<Case> all() {
    return Stream.of(entries(), proofs(), sequence(), ends()).flatMap(List::stream).toList();
  }

  /// Changes the first entry of a kind.
  private static Recipe entry(StatementKind kind, UnaryOperator<LedgerEntry> change) {
    return Recipe.judge()
        .entries(list -> {
          List<LedgerEntry> all = new ArrayList<>();
          boolean done = false;
          for (LedgerEntry entry : list) {
            boolean here = !done && entry.kind() == kind;
            done |= here;
            all.add(here ? change.apply(entry) : entry);
          }
          return all;
        });
  }

  private static Recipe without(StatementKind kind) {
    return Recipe.judge()
        .entries(list -> list.stream().filter(entry -> entry.kind() != kind).toList());
  }

  private static LedgerEntry with(LedgerEntry entry, StatementKind kind, Optional<Blind> blind) {
    return new LedgerEntry(entry.statement(), kind, entry.index(), entry.path(), blind);
  }

  private static LedgerEntry at(LedgerEntry entry, long index) {
    return new LedgerEntry(entry.statement(), entry.kind(), index, entry.path(), entry.blind());
  }

  private static LedgerEntry over(LedgerEntry entry, List<Hash> path) {
    return new LedgerEntry(entry.statement(), entry.kind(), entry.index(), path, entry.blind());
  }

  private static Optional<Blind> blind() {
    return Optional.of(Blind.of(new FixedRandom(81).draw(32)));
  }

  private static Recipe unlogged(String statement) {
    return Recipe.judge().sequence(keys -> keys.remove(statement));
  }

  private static List<Case> entries() {
    return List.of(
        invalid("an unlogged release", Reason.LEDGER_ENTRIES, () -> unlogged("release")),
        invalid("an unlogged order", Reason.LEDGER_ENTRIES, () -> unlogged("order")),
        invalid("an unlogged clearance", Reason.LEDGER_ENTRIES, () -> unlogged("clearance")),
        invalid("an unlogged note", Reason.LEDGER_ENTRIES, () -> unlogged("noteA")),
        invalid("an unlogged request", Reason.LEDGER_ENTRIES, () -> unlogged("asked")),
        invalid("an unlogged judge's card", Reason.LEDGER_ENTRIES, () -> unlogged("judge")),
        invalid("no card proved", Reason.LEDGER_ENTRIES, () -> without(StatementKind.CARD)),
        invalid(
            "nothing proved", Reason.LEDGER_ENTRIES, () -> Recipe.judge().entries(l -> List.of())),
        invalid(
            "a statement proved that has no place here",
            Reason.LEDGER_ENTRIES,
            () ->
                Recipe.judge()
                    .entries(list -> {
                      List<LedgerEntry> all = new ArrayList<>(list);
                      LedgerEntry last = all.removeLast();
                      all.add(last);
                      all.add(
                          new LedgerEntry(
                              World.get().person("survivor").sid(),
                              StatementKind.CARD,
                              last.index(),
                              last.path(),
                              Optional.empty()));
                      return all;
                    })),
        invalid(
            "a request proved though the order names none",
            Reason.LEDGER_ENTRIES,
            () ->
                Recipe.judge()
                    .notAsked()
                    .entries(list -> {
                      List<LedgerEntry> all = new ArrayList<>(list);
                      all.add(
                          new LedgerEntry(
                              Sid.of(new byte[32]),
                              StatementKind.ACT,
                              all.getLast().index() + 1,
                              List.of(),
                              blind()));
                      return all;
                    })),
        covered("an order that names no request", () -> Recipe.judge().notAsked()),
        invalid(
            "one statement proved twice",
            Reason.LEDGER_ENTRIES,
            () ->
                Recipe.judge()
                    .entries(list -> {
                      List<LedgerEntry> all = new ArrayList<>(list);
                      all.add(list.getLast());
                      return all;
                    })));
  }

  private static List<Case> proofs() {
    return List.of(
        invalid(
            "an order proved as a clearance",
            Reason.LEDGER_KIND,
            () ->
                entry(StatementKind.ORDER, one -> with(one, StatementKind.CLEARANCE, one.blind()))),
        invalid(
            "a header proved as a seal",
            Reason.LEDGER_KIND,
            () -> entry(StatementKind.HEADER, one -> with(one, StatementKind.SEAL, one.blind()))),
        invalid(
            "an order without its blind",
            Reason.LEDGER_BLIND,
            () ->
                entry(
                    StatementKind.ORDER, one -> with(one, StatementKind.ORDER, Optional.empty()))),
        invalid(
            "a card with a blind",
            Reason.LEDGER_BLIND,
            () -> entry(StatementKind.CARD, one -> with(one, StatementKind.CARD, blind()))),
        invalid(
            "an order with another blind",
            Reason.LEDGER_PROOF,
            () -> entry(StatementKind.ORDER, one -> with(one, StatementKind.ORDER, blind()))),
        invalid(
            "a place beyond the record",
            Reason.LEDGER_INDEX,
            () -> entry(StatementKind.RELEASE, one -> at(one, 1_000_000))),
        invalid(
            "a place at the record's very end",
            Reason.LEDGER_INDEX,
            () -> entry(StatementKind.RELEASE, one -> at(one, one.index() + 1))),
        invalid(
            "two statements at one place",
            Reason.LEDGER_INDEX,
            () -> entry(StatementKind.ORDER, one -> at(one, one.index() - 1))),
        invalid(
            "a release moved to a stranger's place",
            Reason.LEDGER_PROOF,
            () -> entry(StatementKind.RELEASE, one -> at(one, 0))),
        invalid(
            "a path cut short",
            Reason.LEDGER_PROOF,
            () ->
                entry(
                    StatementKind.ORDER,
                    one -> over(one, one.path().subList(0, one.path().size() - 1)))),
        invalid(
            "a path made longer",
            Reason.LEDGER_PROOF,
            () ->
                entry(
                    StatementKind.ORDER,
                    one -> {
                      List<Hash> path = new ArrayList<>(one.path());
                      path.add(Hash.of(new byte[32]));
                      return over(one, path);
                    })),
        invalid(
            "a path with one hash changed",
            Reason.LEDGER_PROOF,
            () ->
                entry(
                    StatementKind.CLEARANCE,
                    one -> {
                      List<Hash> path = new ArrayList<>(one.path());
                      path.set(0, Hash.of(new byte[32]));
                      return over(one, path);
                    })),
        invalid(
            "no path",
            Reason.LEDGER_PROOF,
            () -> entry(StatementKind.HEADER, one -> over(one, List.of()))));
  }

  private static List<Case> sequence() {
    return List.of(
        invalid(
            "the judge's card after her order",
            Reason.SEQUENCE_CARD,
            () -> Recipe.judge().recordedAfter("judge", "order")),
        invalid(
            "the author's card after a note",
            Reason.SEQUENCE_CARD,
            () -> Recipe.judge().recordedAfter("author", "noteA")),
        invalid(
            "the registrar's card after the clearance",
            Reason.SEQUENCE_CARD,
            () -> Recipe.judge().recordedAfter("registrar", "clearance")),
        invalid(
            "the releaser's card after the release",
            Reason.SEQUENCE_CARD,
            () -> Recipe.judge().recordedAfter("releaser", "release")),
        invalid(
            "a member's card after the paper order she entered",
            Reason.SEQUENCE_CARD,
            () -> Recipe.paper().recordedAfter("releaser", "order")),
        invalid(
            "the request after the order",
            Reason.SEQUENCE_ASKED,
            () -> Recipe.judge().recordedAfter("asked", "order")),
        invalid(
            "a note after the order",
            Reason.SEQUENCE_HEADER,
            () -> Recipe.judge().recordedAfter("noteB", "order")),
        covered(
            "a note after the request: told, and no fault",
            () -> Recipe.judge().recordedAfter("noteB", "asked")),
        invalid(
            "the order after the clearance",
            Reason.SEQUENCE_ORDER,
            () ->
                Recipe.judge()
                    .recordedAfter("order", "clearance")
                    .clearance(clearance -> clearance.asOf = 1)),
        invalid(
            "the order after the release",
            Reason.SEQUENCE_ORDER,
            () -> Recipe.judge().uncleared().toSurvivor().recordedAfter("order", "release")),
        invalid(
            "the clearance after the release",
            Reason.SEQUENCE_CLEARANCE,
            () -> Recipe.judge().recordedAfter("clearance", "release")),
        invalid(
            "a clearance that looked before the order",
            Reason.SEQUENCE_AS_OF,
            () -> Recipe.judge().clearance(clearance -> clearance.asOf--)),
        invalid(
            "a clearance that looked at nothing",
            Reason.SEQUENCE_AS_OF,
            () -> Recipe.judge().clearance(clearance -> clearance.asOf = 0)),
        invalid(
            "a clearance that looked into the future",
            Reason.SEQUENCE_AS_OF,
            () -> Recipe.judge().clearance(clearance -> clearance.asOf++)));
  }

  private static Recipe ended(String person, long index) {
    return Recipe.judge()
        .clearance(
            clearance -> clearance.ends.add(new Ended(World.get().person(person).sid(), index)));
  }

  /// Leaves room on the record between the order and the clearance, as if other entries stood
  /// there.
  private static Recipe roomy(Recipe recipe) {
    return recipe
        .sequence(keys -> keys.addAll(keys.indexOf("clearance"), List.of("colleague", "survivor")))
        .clearance(clearance -> clearance.asOf += 2);
  }

  private static List<Case> ends() {
    return List.of(
        invalid("a judge whose card had ended", Reason.ENDED_CARD, () -> ended("judge", 2)),
        invalid(
            "an author whose card had ended before she sealed",
            Reason.ENDED_CARD,
            () -> ended("author", 0)),
        invalid("a registrar whose card had ended", Reason.ENDED_CARD, () -> ended("registrar", 1)),
        invalid("a releaser whose card had ended", Reason.ENDED_CARD, () -> ended("releaser", 12)),
        covered(
            "an author who left after the order",
            () ->
                roomy(
                    Recipe.judge()
                        .clearance(clearance ->
                            clearance.ends.add(
                                new Ended(World.get().person("author").sid(), clearance.asOf))))),
        covered(
            "a judge who retired after her order",
            () ->
                roomy(
                    Recipe.judge()
                        .clearance(clearance ->
                            clearance.ends.add(
                                new Ended(World.get().person("judge").sid(), clearance.asOf))))),
        notCovered(
            "a stayed order",
            Reason.ENDED_ORDER,
            () ->
                Recipe.judge()
                    .clearance(clearance -> clearance.ends.add(new Ended(clearance.order, 3)))),
        notCovered(
            "an order superseded by another, and so ended",
            Reason.ENDED_ORDER,
            () ->
                roomy(
                    Recipe.judge()
                        .clearance(clearance ->
                            clearance.ends.add(new Ended(clearance.order, clearance.asOf))))),
        invalid(
            "the end of something else",
            Reason.ENDED_OTHER,
            () ->
                Recipe.judge()
                    .clearance(clearance ->
                        clearance.ends.add(new Ended(Sid.of(new FixedRandom(3).draw(32)), 2)))),
        invalid(
            "the end of a card that is not needed", Reason.ENDED_OTHER, () -> ended("survivor", 2)),
        invalid(
            "an end above the size that was looked at",
            Reason.ENDED_OTHER,
            () -> ended("author", 40)),
        invalid(
            "a releaser whose card had ended, not on the record",
            Reason.ENDED_CARD,
            () ->
                Recipe.judgeUnderLaw()
                    .notOnRecord()
                    .clearance(clearance ->
                        clearance.ends.add(new Ended(World.get().person("releaser").sid(), 2)))),
        notCovered(
            "a stayed order, not on the record",
            Reason.ENDED_ORDER,
            () ->
                Recipe.judgeUnderLaw()
                    .notOnRecord()
                    .clearance(clearance -> clearance.ends.add(new Ended(clearance.order, 3)))));
  }
}
