package keep.pen;

import java.util.HashMap;
import java.util.Map;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.people.Card;
import keep.seal.people.CertifiedCards;
import keep.seal.people.Policy;
import keep.seal.statement.Statement;

/// The cards one desk has looked at: fetched by id, certified by the authority of their role under
/// the pinned policy, and on the record. Found by id, never by key.
public final class CardFile {
  private final Desk desk;
  private final Policy policy;
  private final RecordView record;
  private final Map<Sid, Card> cards = new HashMap<>();

  public CardFile(Desk desk, Policy policy, RecordView record) {
    this.desk = desk;
    this.policy = policy;
    this.record = record;
  }

  public Policy policy() {
    return policy;
  }

  public RecordView record() {
    return record;
  }

  /// The card with this id.
  public Card get(Sid sid) {
    Card known = cards.get(sid);
    return known == null ? learn(sid) : known;
  }

  private Card learn(Sid sid) {
    try {
      Fields fields = desk.read("/cards/" + sid.text()).fields("a card", "card", "end");
      Card card = Card.parse(Statement.of(fields.object("card"), "card"));
      if (!card.sid().equals(sid)) {
        throw new Distrust("the server shows another card than the one asked for");
      }
      card.demandCertifiedBy(policy);
      record.find(leaf(card));
      cards.put(sid, card);
      return card;
    } catch (MalformedInput e) {
      throw new Distrust("a card does not hold: " + e.getMessage());
    }
  }

  /// The card's entry on the record.
  static LeafText leaf(Card card) {
    return new LeafText.Public("card", Hash.of(card.sid().toArray()));
  }

  /// Its place on the record.
  public long index(Card card) {
    return record.find(leaf(card)).index();
  }

  /// Whether an entry below the newest checkpoint ends it. Needs nobody's word: its mark would
  /// stand in the tiles.
  public boolean hasEnded(Card card) {
    return record.endOf(card.sid(), card.nonce().bytes().toArray()).isPresent();
  }

  /// Cards as the note package wants them.
  CertifiedCards certified(Iterable<Sid> wanted) throws MalformedInput {
    java.util.List<Card> all = new java.util.ArrayList<>();
    wanted.forEach(sid -> all.add(get(sid)));
    return CertifiedCards.of(policy, all);
  }
}
