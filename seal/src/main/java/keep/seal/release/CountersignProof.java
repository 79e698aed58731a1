package keep.seal.release;

import java.util.List;
import java.util.Optional;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.matter.Act;
import keep.seal.people.Card;
import keep.seal.statement.Statement;

/// A countersignature with its own proof: it may have come onto the record long after the release.
///
/// @param act the signed act of step `countersign`
/// @param card the court card that signed it
/// @param checkpoint the record's text with cosignatures, in which both and the order stand
/// @param ledger exactly the entries of the order, the card and the act, by index
public record CountersignProof(
    Filed<Act> act, Card card, String checkpoint, List<LedgerEntry> ledger) {
  public CountersignProof {
    ledger = List.copyOf(ledger);
  }

  static Optional<CountersignProof> read(Fields outer, String name) throws MalformedInput {
    List<Fields> all = outer.objects(name, "act", "card", "checkpoint", "ledger");
    if (all.size() > 1) {
      throw outer.fault(name, "must have no entry or one");
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Fields only = all.getFirst();
    Statement act = Statement.of(only.object("act"), only.place() + ".act");
    Statement card = Statement.of(only.object("card"), only.place() + ".card");
    Act says = Act.parse(act);
    String checkpoint = only.text("checkpoint");
    List<LedgerEntry> ledger = LedgerEntry.readList(only, "ledger");
    // The card last, because an unsound key is reported only of what is otherwise well formed.
    return Optional.of(
        new CountersignProof(new Filed<>(act, says), Card.parse(card), checkpoint, ledger));
  }

  JsonObject json() {
    return JsonObject.with()
        .put("act", act.statement().json())
        .put("card", card.statement().json())
        .put("checkpoint", checkpoint)
        .list("ledger", ledger.stream().map(LedgerEntry::json).toList())
        .object();
  }
}
