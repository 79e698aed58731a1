package keep.seal.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;

/// Cards that have been checked against a policy: each bears its own signature and its authority's
/// quorum. Found by id, never by key: two cards may share one key.
public final class CertifiedCards {
  private final Map<Sid, Card> bySid;

  private CertifiedCards(Map<Sid, Card> bySid) {
    this.bySid = bySid;
  }

  /// Checks every card; one that does not hold is an error, not an absence.
  public static CertifiedCards of(Policy policy, Collection<Card> cards) throws MalformedInput {
    Map<Sid, Card> bySid = new HashMap<>();
    for (Card card : cards) {
      card.demandCertifiedBy(policy);
      bySid.put(card.sid(), card);
    }
    return new CertifiedCards(bySid);
  }

  /// All of them, by id.
  public List<Card> all() {
    return bySid.values().stream().sorted(Comparator.comparing(Card::sid)).toList();
  }

  public Optional<Card> find(Sid sid) {
    return Optional.ofNullable(bySid.get(sid));
  }

  /// The card with this id in one of these roles.
  ///
  /// @param place the field that names it, for the error
  public Card demand(Sid sid, List<Role> roles, String place) throws MalformedInput {
    Card card = bySid.get(sid);
    if (card == null) {
      throw MalformedInput.mismatch(place, "names a card that is not among those checked");
    }
    if (!roles.contains(card.role())) {
      throw MalformedInput.mismatch(
          place, "names a " + card.role().word() + "'s card, which may not do this");
    }
    return card;
  }
}
