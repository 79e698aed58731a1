package keep.seal.statement;

import java.util.Optional;
import keep.seal.json.Word;

/// What a statement says, in one word (protocol section 1). The kind is inside the signed bytes, so
/// a statement of one kind can never be shown as another.
///
/// The reserved kinds `software`, `ceremony` and `access` are absent: until they are built, a
/// reader refuses them.
public enum StatementKind implements Word {
  POLICY("policy"),
  CARD("card"),
  CARD_END("card-end"),
  ACT("act"),
  HEADER("header"),
  SEAL("seal"),
  GRANTS("grants"),
  DEPOSIT("deposit"),
  ORDER("order"),
  ORDER_END("order-end"),
  CLEARANCE("clearance"),
  RELEASE("release"),
  /// Asks to read something from a server; never filed (section 7).
  READ("read"),
  /// The parameters of an unlock slot: they have an id, but nobody signs them (section 4).
  SLOT("slot");

  private final String word;

  StatementKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /// The DSSE payload type: `application/vnd.cns.<kind>.v1+json`.
  public String payloadType() {
    return "application/vnd.cns." + word + ".v1+json";
  }

  /// The kind with this payload type, if it is one that this version knows.
  public static Optional<StatementKind> ofPayloadType(String payloadType) {
    for (StatementKind kind : values()) {
      if (kind.payloadType().equals(payloadType)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
