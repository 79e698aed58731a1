package keep.seal.verify;

import static keep.seal.verify.Case.invalid;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonInteger;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;
import keep.seal.world.JsonEdit;
import keep.seal.world.Recipe;
import keep.seal.world.World;

/// Step 1: the form of the package and of every payload in it.
final class FormCases {
  private FormCases() {}

  static List<Case> all() {
    return Stream.of(writing(), fields(), lists(), statements(), payloads())
        .flatMap(List::stream)
        .toList();
  }

  private static Case text(String name, UnaryOperator<String> change) {
    return invalid(name, Reason.FORM, () -> Recipe.judge().text(change));
  }

  private static Case text(String name, String from, String to) {
    return text(
        name,
        text -> {
          String changed = text.replaceFirst(from, to);
          if (changed.equals(text)) {
            throw new IllegalArgumentException("nothing to change");
          }
          return changed;
        });
  }

  private static Case json(String name, UnaryOperator<Json> change) {
    return invalid(name, Reason.FORM, () -> Recipe.judge().json(change));
  }

  private static Case payload(String name, String statement, String from, String to) {
    return json(name, JsonEdit.payload(statement, from, to));
  }

  private static List<Case> writing() {
    return List.of(
        text("an empty file", text -> ""),
        text("an empty object", text -> "{}"),
        text("a list", text -> "[" + text + "]"),
        text("half a file", text -> text.substring(0, text.length() / 2)),
        text("a line end at the end", text -> text + "\n"),
        text("a byte order mark", text -> "\uFEFF" + text),
        text("a space after a colon", "\"format\":", "\"format\": "),
        text("a comma too many", ",\"policy\"", ",,\"policy\""),
        text("two packages in one file", text -> text + text),
        text("a letter escaped that need not be", "\"cns-release/1\"", "\"\\\\u0063ns-release/1\""),
        text("a slash escaped", "cns-release/1", "cns-release\\\\/1"),
        text("a negative place", "\"i\":", "\"i\":-"),
        text("a place with a fraction", "\"i\":([0-9]+)", "\"i\":$1.0"),
        text("a place with an exponent", "\"i\":([0-9]+)", "\"i\":$1e0"),
        text("a place with a leading zero", "\"i\":([0-9]+)", "\"i\":0$1"),
        text("a place above every number", "\"i\":[0-9]+", "\"i\":9007199254740992"),
        text("nothing where text belongs", "\"format\":\"cns-release/1\"", "\"format\":null"),
        text("true where text belongs", "\"format\":\"cns-release/1\"", "\"format\":true"),
        text("one name twice", "\\{\"format\":", "{\"format\":\"cns-release/1\",\"format\":"));
  }

  private static List<Case> fields() {
    return List.of(
        json("another format", JsonEdit.text("format", "cns-release/2")),
        json(
            "a field more",
            JsonEdit.members(
                "",
                members -> {
                  members.add(new Json.Member("note", new JsonText("invented")));
                  return members;
                })),
        json(
            "a field fewer",
            JsonEdit.members(
                "",
                members -> {
                  members.removeLast();
                  return members;
                })),
        json("fields in another order", JsonEdit.members("", List::reversed)),
        json("a policy of 31 bytes", JsonEdit.text("policy", "A".repeat(42))),
        json("a policy with padding", JsonEdit.text("policy", text -> text + "=")),
        json(
            "a policy with stray bits",
            JsonEdit.text("policy", text -> text.substring(0, 42) + stray(text.charAt(42)))),
        json("a place above 65,535", JsonEdit.number("notes.0.passages.0.i", 65_536)),
        json("a place in quotes", JsonEdit.text("notes.0.passages.0.i", "1")),
        json("a kind above a byte", JsonEdit.number("notes.0.passages.0.kind", 256)),
        json(
            "a number for a text",
            JsonEdit.change("notes.0.passages.0.text", text -> new JsonInteger(7))),
        json(
            "a path of short hashes",
            JsonEdit.list("notes.0.passages.0.path", l -> List.of(new JsonText("AAAA")))),
        json("a blind of three bytes", JsonEdit.text("names.0.blind", "AAAA")),
        json("a checkpoint that is no text", JsonEdit.number("checkpoint", 15)),
        json("a ledger kind of no statement", JsonEdit.text("ledger.0.kind", "software")),
        json(
            "a passage with a field more",
            JsonEdit.members(
                "notes.0.passages.0",
                members -> {
                  members.add(new Json.Member("c", new JsonText("")));
                  return members;
                })));
  }

  /// The same last character with a bit set that stands for nothing.
  private static char stray(char last) {
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    return alphabet.charAt(alphabet.indexOf(last) | 1);
  }

  private static List<Case> lists() {
    return List.of(
        json("cards in another order", JsonEdit.reversed("cards")),
        json("a card twice", JsonEdit.twice("cards", 0)),
        invalid(
            "a card that nothing needs",
            Reason.CARD_UNUSED,
            () ->
                Recipe.judge()
                    .files(files -> {
                      List<keep.seal.people.Card> cards = new java.util.ArrayList<>(files.cards());
                      cards.add(World.get().person("survivor").card());
                      return new keep.seal.release.ReleasePackage(
                          files.policy(),
                          cards,
                          files.order(),
                          files.clearance(),
                          files.countersign(),
                          files.release(),
                          files.notes(),
                          files.names(),
                          files.docket(),
                          files.words(),
                          files.checkpoint(),
                          files.ledger());
                    })),
        json("a clearance twice", JsonEdit.twice("clearance", 0)),
        json("notes in another order", JsonEdit.reversed("notes")),
        json("a note twice", JsonEdit.twice("notes", 0)),
        json("a name twice", JsonEdit.twice("names", 0)),
        json("two docket numbers", JsonEdit.twice("docket", 0)),
        json("two sets of words", JsonEdit.twice("words", 0)),
        json("proofs in another order", JsonEdit.reversed("ledger")),
        invalid(
            "two countersignatures",
            Reason.FORM,
            () -> Recipe.paper().countersignedBy("judge").json(JsonEdit.twice("countersign", 0))),
        invalid(
            "signatures in another order",
            Reason.FORM,
            () -> Recipe.paper().json(JsonEdit.reversed("order.signatures"))),
        json("one signature twice", JsonEdit.twice("order.signatures", 0)));
  }

  private static List<Case> statements() {
    return List.of(
        json(
            "an order where the release belongs",
            root ->
                JsonEdit.change(
                        "release",
                        ignored ->
                            ((JsonObject) root)
                                .members().stream()
                                    .filter(member -> member.name().equals("order"))
                                    .findFirst()
                                    .orElseThrow()
                                    .value())
                    .apply(root)),
        json(
            "a statement of no known kind",
            JsonEdit.text("order.payloadType", "application/vnd.cns.ordre.v1+json")),
        json(
            "a statement of a later version",
            JsonEdit.text("order.payloadType", "application/vnd.cns.order.v2+json")),
        json(
            "a statement of a reserved kind",
            JsonEdit.text("order.payloadType", "application/vnd.cns.ceremony.v1+json")),
        json("a signature of 63 bytes", JsonEdit.text("order.signatures.0.sig", "AAAA".repeat(21))),
        json("a key id in capitals", JsonEdit.text("order.signatures.0.keyid", "ABCDEF0123456789")),
        json(
            "a key id of seven bytes", JsonEdit.text("order.signatures.0.keyid", "abcdef01234567")),
        json("a payload that is no base64", JsonEdit.text("order.payload", text -> "%" + text)),
        json("a payload without its padding", JsonEdit.text("order.payload", text -> text + "=")));
  }

  private static List<Case> payloads() {
    return List.of(
        payload("an order of version 2", "order", "\"v\":1", "\"v\":2"),
        payload("an order with a field more", "order", "\\}$", ",\"more\":1}"),
        payload("an order on a king's word", "order", "\"basis\":\"judge\"", "\"basis\":\"king\""),
        payload("an order for a new purpose", "order", "\"produce\"", "\"publish\""),
        payload("an order to a new role", "order", "\"role\":\"party\"", "\"role\":\"press\""),
        payload(
            "an order to a card in a role only hands have",
            "order",
            "\"role\":\"party\"",
            "\"role\":\"police\""),
        payload("an order with an unknown term", "order", "\"terms\":\\[\\]", "\"terms\":[\"x\"]"),
        payload(
            "an order whose terms are out of order",
            "order",
            "\"terms\":\\[\\]",
            "\"terms\":[\"view-only\",\"return\"]"),
        payload(
            "an order whose passages are out of order",
            "order",
            "\"passages\":\\[([0-9]+)",
            "\"passages\":[65535,$1"),
        payload(
            "an order that names a passage twice",
            "order",
            "\"passages\":\\[([0-9]+)",
            "\"passages\":[$1,$1"),
        payload("an order without its nonce", "order", "\"nonce\":\"[^\"]*\"", "\"nonce\":\"\""),
        payload("an order with a space", "order", "\"v\":1,", "\"v\":1, "),
        payload("a clearance with a new word", "clearance.0", "\"over\"", "\"perhaps\""),
        payload(
            "a clearance with an end that is none",
            "clearance.0",
            "\"ends\":\\[\\]",
            "\"ends\":[{}]"),
        payload(
            "a release with yes for a time",
            "release",
            "\"released\":[0-9]+",
            "\"released\":\"yes\""),
        payload(
            "a release claiming perhaps", "release", "\"latest\":\"yes\"", "\"latest\":\"maybe\""),
        payload("a card of epoch 2", "cards.0", "\"epoch\":1", "\"epoch\":2"),
        payload(
            "a card in a reserved role", "cards.0", "\"role\":\"[a-z]+\"", "\"role\":\"custody\""),
        payload("a header of version 0", "notes.0.header", "\"ver\":1", "\"ver\":0"),
        payload("a header on no day", "notes.0.header", "2026-11-30", "2026-11-31"),
        payload(
            "a first version that follows another",
            "notes.0.header",
            "\"prev\":\"\"",
            "\"prev\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\""),
        invalid(
            "a countersignature with free words",
            Reason.FORM,
            () ->
                Recipe.paper()
                    .countersignedBy("judge")
                    .json(
                        JsonEdit.payload(
                            "countersign.0.act",
                            "\"facts\":\\{[^}]*\\}",
                            "\"facts\":{\"why\":\"because I say so\"}"))));
  }
}
