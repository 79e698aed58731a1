package keep.work.people;

import java.util.Optional;
import keep.seal.encoding.Sid;
import keep.seal.json.Json.JsonObject;
import keep.seal.people.Card;
import keep.seal.people.Role;
import keep.seal.statement.Statement;

/// A card on file, certified by the authority of its role when it was filed.
///
/// @param end the card-end that was filed for it, if any
public record FiledCard(Card card, Optional<Statement> end) {
  public Sid sid() {
    return card.sid();
  }

  public Role role() {
    return card.role();
  }

  public boolean hasEnded() {
    return end.isPresent();
  }

  JsonObject json() {
    return JsonObject.with()
        .put("card", card.statement().json())
        .list("end", end.stream().map(Statement::json).toList())
        .object();
  }
}
