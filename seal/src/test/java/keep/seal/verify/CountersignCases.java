package keep.seal.verify;

import static keep.seal.verify.Case.covered;
import static keep.seal.verify.Case.invalid;
import static keep.seal.verify.Case.otherBasis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import keep.ledger.Hash;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Sid;
import keep.seal.matter.Act;
import keep.seal.matter.ActFacts;
import keep.seal.matter.FactValue;
import keep.seal.matter.OnBehalfOf;
import keep.seal.release.LedgerEntry;
import keep.seal.release.Opens;
import keep.seal.statement.StatementKind;
import keep.seal.world.FixedRandom;
import keep.seal.world.JsonEdit;
import keep.seal.world.Recipe;
import keep.seal.world.Times;

/// The part of step 7 about a countersignature.
final class CountersignCases {
  private CountersignCases() {}

  private static Recipe by(String person) {
    return Recipe.paper().countersignedBy(person);
  }

  private static Sid any() {
    return Sid.of(new FixedRandom(61).draw(32));
  }

  private static Act with(Act act, String step, List<Sid> papers, Id16 matter, Sid by) {
    return new Act(
        matter, act.prev(), step, act.facts(), act.onBehalfOf(), by, papers, act.at(), act.nonce());
  }

  private static Act on(Act act, OnBehalfOf somebody) {
    return new Act(
        act.matter(),
        act.prev(),
        act.step(),
        act.facts(),
        Optional.of(somebody),
        act.by(),
        act.papers(),
        act.at(),
        act.nonce());
  }

  private static List<Sid> and(List<Sid> sids, Sid more) {
    List<Sid> all = new ArrayList<>(sids);
    all.add(more);
    return all;
  }

  private static Recipe entries(UnaryOperator<List<LedgerEntry>> change) {
    return by("judge").countersignEntries(change);
  }

  private static List<LedgerEntry> replaceLast(
      List<LedgerEntry> entries, UnaryOperator<LedgerEntry> change) {
    List<LedgerEntry> all = new ArrayList<>(entries);
    all.set(all.size() - 1, change.apply(all.getLast()));
    return all;
  }

  private static Act stating(Act act, Map<String, String> facts) {
    Map<String, FactValue> values = new TreeMap<>();
    facts.forEach((name, word) -> values.put(name, FactValue.word(word)));
    return new Act(
        act.matter(),
        act.prev(),
        act.step(),
        ActFacts.of(values),
        act.onBehalfOf(),
        act.by(),
        act.papers(),
        act.at(),
        act.nonce());
  }

  private static Recipe at(long time) {
    return by("judge")
        .countersign(act ->
            new Act(
                act.matter(),
                act.prev(),
                act.step(),
                act.facts(),
                act.onBehalfOf(),
                act.by(),
                act.papers(),
                time,
                act.nonce()));
  }

  static List<Case> all() {
    return List.of(
        otherBasis("a paper order", Reason.PAPER, Recipe::paper),
        otherBasis(
            "confirmed by the court's office", Reason.PAPER_CONFIRMED, () -> by("registrar")),
        covered("countersigned by a judge", () -> by("judge")),
        covered(
            "a judge countersigns what went out unwitnessed and was completed",
            () -> by("judge").unwitnessed().cosigns("w1", "w2", "pq")),
        otherBasis(
            "a judge countersigns what is not on the record yet",
            Reason.NOT_ON_RECORD,
            () -> by("judge").notOnRecord()),
        covered(
            "a judge countersigns a judge's order",
            () -> Recipe.judge().countersignedBy("other-judge")),
        otherBasis(
            "a judge countersigns a consent",
            Reason.CONSENT,
            () -> Recipe.consent().countersignedBy("judge")),
        otherBasis(
            "a judge countersigns a service's decision",
            Reason.SERVICE,
            () -> Recipe.service().countersignedBy("judge")),
        invalid("a party countersigns", Reason.COUNTERSIGN_CARD, () -> by("party")),
        invalid("a member countersigns", Reason.COUNTERSIGN_CARD, () -> by("colleague")),
        invalid(
            "a judge of the service's making countersigns",
            Reason.COUNTERSIGN_CARD,
            () -> by("judge-by-service")),
        invalid(
            "a registrar of the service's making countersigns",
            Reason.COUNTERSIGN_CARD,
            () -> by("registrar-by-service")),
        invalid("half a judge countersigns", Reason.COUNTERSIGN_CARD, () -> by("judge-by-one")),
        invalid(
            "a bad countersignature on a judge's own order",
            Reason.COUNTERSIGN_CARD,
            () -> Recipe.judge().countersignedBy("colleague")),
        invalid(
            "a countersignature with somebody else's keys",
            Reason.COUNTERSIGN_ACT,
            () -> by("judge").countersignSignedBy("registrar")),
        invalid(
            "a countersignature with a signature too many",
            Reason.COUNTERSIGN_ACT,
            () -> by("judge").countersignSignedBy("judge", "registrar")),
        invalid(
            "an unsigned countersignature",
            Reason.COUNTERSIGN_ACT,
            () -> by("judge").countersignSignedBy()),
        invalid(
            "an act of another step",
            Reason.COUNTERSIGN_ACT,
            () ->
                by("judge")
                    .countersign(act -> with(act, "note", act.papers(), act.matter(), act.by()))),
        invalid(
            "a countersignature of another order",
            Reason.COUNTERSIGN_ACT,
            () ->
                by("judge")
                    .countersign(
                        act -> with(act, act.step(), List.of(any()), act.matter(), act.by()))),
        invalid(
            "a countersignature of two orders at once",
            Reason.COUNTERSIGN_ACT,
            () ->
                by("judge")
                    .countersign(act ->
                        with(act, act.step(), and(act.papers(), any()), act.matter(), act.by()))),
        invalid(
            "a countersignature in another matter",
            Reason.COUNTERSIGN_ACT,
            () ->
                by("judge")
                    .countersign(act ->
                        with(act, act.step(), act.papers(), Id16.of(new byte[16]), act.by()))),
        invalid(
            "a countersignature that names another card",
            Reason.COUNTERSIGN_ACT,
            () ->
                by("judge")
                    .countersign(act -> with(act, act.step(), act.papers(), act.matter(), any()))),
        invalid(
            "a countersignature entered for somebody else",
            Reason.COUNTERSIGN_ACT,
            () -> by("judge").countersign(act -> on(act, OnBehalfOf.COURT))),
        invalid(
            "a countersignature seen by one witness",
            Reason.COUNTERSIGN_CHECKPOINT,
            () -> by("judge").countersignCosigns("w1")),
        invalid(
            "a countersignature with a stranger's line",
            Reason.COUNTERSIGN_CHECKPOINT,
            () -> by("judge").countersignCosigns("w1", "pq", "stranger")),
        invalid(
            "a countersignature without proof of the order",
            Reason.COUNTERSIGN_LEDGER,
            () -> entries(list -> list.subList(1, list.size()))),
        invalid(
            "a countersignature without any proof",
            Reason.COUNTERSIGN_LEDGER,
            () -> entries(list -> List.of())),
        invalid(
            "a countersignature proved twice",
            Reason.COUNTERSIGN_LEDGER,
            () ->
                entries(list -> {
                  List<LedgerEntry> all = new ArrayList<>(list);
                  all.add(list.getLast());
                  return all;
                })),
        invalid(
            "a countersignature proved as an order",
            Reason.COUNTERSIGN_LEDGER,
            () ->
                entries(list ->
                    replaceLast(
                        list,
                        last ->
                            new LedgerEntry(
                                last.statement(),
                                StatementKind.ORDER,
                                last.index(),
                                last.path(),
                                last.blind())))),
        invalid(
            "a countersignature with another path",
            Reason.COUNTERSIGN_LEDGER,
            () ->
                entries(list ->
                    replaceLast(
                        list,
                        last ->
                            new LedgerEntry(
                                last.statement(),
                                last.kind(),
                                last.index(),
                                List.of(Hash.of(new byte[32])),
                                last.blind())))),
        invalid(
            "a countersignature that says the order was not verified",
            Reason.COUNTERSIGN_ACT,
            () -> by("judge").countersign(act -> stating(act, Map.of("orderVerified", "no")))),
        invalid(
            "a countersignature that does not say the order was verified",
            Reason.COUNTERSIGN_ACT,
            () -> by("judge").countersign(act -> stating(act, Map.of()))),
        invalid(
            "a countersignature that states another fact as well",
            Reason.COUNTERSIGN_ACT,
            () ->
                by("judge")
                    .countersign(
                        act -> stating(act, Map.of("orderVerified", "yes", "channel", "letter")))),
        covered("dated 300 s before the order was made", () -> at(Times.ISSUED - 300)),
        invalid(
            "dated 301 s before the order was made",
            Reason.COUNTERSIGN_TIME,
            () -> at(Times.ISSUED - 301)),
        covered("dated 300 s after its witnesses", () -> at(Times.EXPIRES + 300)),
        invalid(
            "dated 301 s after its witnesses",
            Reason.COUNTERSIGN_TIME,
            () -> at(Times.EXPIRES + 301)),
        invalid(
            "countersigned by a card of a later date",
            Reason.COUNTERSIGN_TIME,
            () -> by("judge-of-tomorrow")),
        covered(
            "a countersignature that went out with the release",
            () -> by("judge").countersignTravels()),
        invalid(
            "the countersignature left out that went out with the release",
            Reason.COUNTERSIGN_MISSING,
            () -> by("judge").countersignTravels().json(JsonEdit.without("countersign", 0))),
        invalid(
            "the court's office for the countersignature that went out with the release",
            Reason.COUNTERSIGN_MISSING,
            () ->
                by("registrar")
                    .release(release ->
                        release.opens =
                            new Opens(
                                release.opens.names(),
                                release.opens.docket(),
                                release.opens.words(),
                                Optional.of(any())))),
        covered(
            "a judge's countersignature for the court's office's that went out with the release",
            () ->
                by("judge")
                    .release(release ->
                        release.opens =
                            new Opens(
                                release.opens.names(),
                                release.opens.docket(),
                                release.opens.words(),
                                Optional.of(any())))),
        invalid(
            "a countersignature before the order",
            Reason.COUNTERSIGN_SEQUENCE,
            () -> by("judge").countersignedTooEarly()),
        invalid(
            "a countersignature before the judge's card",
            Reason.COUNTERSIGN_SEQUENCE,
            () -> by("judge").recordedAfter("judge", "countersign")));
  }
}
