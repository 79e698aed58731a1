package keep.seal.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;

/// Who receives: a card, which must be of the role named, or somebody without a card, who gets the
/// package by hand.
///
/// @param card the recipient's card, or empty
/// @param role with a card one of [#CARD_ROLES], without one of [#HAND_ROLES]
public record Recipient(Optional<Sid> card, String role) implements Comparable<Recipient> {
  /// Roles of cards that can receive (protocol section 3).
  public static final Set<String> CARD_ROLES =
      Set.of("judge", "registrar", "survivor", "adviser", "party", "counsellor", "releaser");

  /// Roles of people without a card.
  public static final Set<String> HAND_ROLES =
      Set.of("court", "police", "prosecutor", "defence", "survivor", "other");

  public Recipient {
    if (!(card.isPresent() ? CARD_ROLES : HAND_ROLES).contains(role)) {
      throw new IllegalArgumentException("not a role that can receive in this way");
    }
  }

  public static Recipient card(Sid card, String role) {
    return new Recipient(Optional.of(card), role);
  }

  /// Somebody without a card.
  public static Recipient byHand(String role) {
    return new Recipient(Optional.empty(), role);
  }

  /// The most recipients of an order or a release: an envelope has a box for each.
  public static final int MOST = 1024;

  /// Reads a set of recipients.
  public static List<Recipient> readSet(Fields outer, String name) throws MalformedInput {
    if (outer.list(name).size() > MOST) {
      throw outer.fault(name, "names more than " + MOST + " recipients");
    }
    List<Recipient> all = new ArrayList<>();
    for (Fields fields : outer.objects(name, "card", "role")) {
      Optional<Sid> card = fields.sidOrEmpty("card");
      String role = fields.text("role");
      if (!(card.isPresent() ? CARD_ROLES : HAND_ROLES).contains(role)) {
        throw fields.fault("role", "is not a role that can receive in this way");
      }
      all.add(new Recipient(card, role));
    }
    return outer.ascending(name, all, Comparator.naturalOrder());
  }

  public JsonObject json() {
    return JsonObject.with().sidOrEmpty("card", card).put("role", role).object();
  }

  /// Whether it is somebody who holds a card of this role.
  public boolean holdsCardAs(String wanted) {
    return card.isPresent() && role.equals(wanted);
  }

  /// By card, the empty one first, then by role.
  @Override
  public int compareTo(Recipient other) {
    if (card.isEmpty() || other.card.isEmpty()) {
      int emptyFirst = Boolean.compare(card.isPresent(), other.card.isPresent());
      return emptyFirst != 0 ? emptyFirst : role.compareTo(other.role);
    }
    int byCard = card.get().compareTo(other.card.get());
    return byCard != 0 ? byCard : role.compareTo(other.role);
  }
}
