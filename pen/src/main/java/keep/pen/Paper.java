package keep.pen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Blind;
import keep.seal.json.Json.JsonObject;
import keep.seal.matter.SealedDeposit;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// A paper on its way to be filed with an act.
///
/// @param statement the signed paper
/// @param blind opens its place on the record; an order-end is public and has none
/// @param ciphertext a deposit's, as the request names it
/// @param boxes a deposit's, one per reader
public record Paper(
    Statement statement,
    Optional<Blind> blind,
    Optional<JsonObject> ciphertext,
    List<JsonObject> boxes) {
  public Paper {
    boxes = List.copyOf(boxes);
  }

  static Paper of(SealedDeposit deposit, Blind blind) {
    Statement statement = deposit.statement();
    List<JsonObject> boxes = new ArrayList<>();
    for (SealedDeposit.ReaderBox one : deposit.boxes()) {
      boxes.add(
          JsonObject.with()
              .put("deposit", statement.sid())
              .put("reader", one.card())
              .put("enc", one.box().enc())
              .put("ct", one.box().ct())
              .object());
    }
    JsonObject ciphertext =
        JsonObject.with()
            .put("deposit", statement.sid())
            .base64("ct", deposit.ciphertext())
            .object();
    return new Paper(statement, Optional.of(blind), Optional.of(ciphertext), boxes);
  }

  static Paper of(Statement statement, Blind blind) {
    return new Paper(
        statement,
        statement.kind() == StatementKind.ORDER_END ? Optional.empty() : Optional.of(blind),
        Optional.empty(),
        List.of());
  }
}
