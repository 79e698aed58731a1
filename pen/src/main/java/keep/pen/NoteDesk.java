package keep.pen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.seal.box.Box;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;
import keep.seal.note.Granting;
import keep.seal.note.Grants;
import keep.seal.note.Header;
import keep.seal.note.NoteSealer;
import keep.seal.note.OpenedNote;
import keep.seal.note.Seal;
import keep.seal.note.SealedNote;
import keep.seal.people.Card;
import keep.seal.statement.Statement;

/// What a member of a service does with notes: sends them sealed, opens them, gives them on.
public final class NoteDesk {
  private final Desk desk;
  private final CardFile cards;

  public NoteDesk(Desk desk, CardFile cards) {
    this.desk = desk;
    this.cards = cards;
  }

  /// A note that lies on the server and stands on the record.
  ///
  /// @param header what its author signed
  /// @param blind opens the header's place on the record
  public record Kept(Header header, Blind blind) {}

  /// Sends a sealed note and waits until it stands on the record: until then the author keeps her
  /// draft.
  public Kept send(NoteSealer.Sealed sealed) {
    Blind header = desk.blind();
    Granting granting = sealed.granting();
    SealedNote note = sealed.note();
    byte[] body =
        JsonObject.with()
            .put("header", note.header().statement().json())
            .put("seal", note.seal().statement().json())
            .put("grants", granting.grants().statement().json())
            .list("boxes", boxes(granting))
            .base64("ciphertext", note.ciphertext())
            .list("blinds", List.of(blind(header), blind(desk.blind()), blind(desk.blind())))
            .bytes();
    desk.line().post("/notes", body).orThrow("a note");
    cards.record().find(MatterReplay.sealed(note.header().statement(), header));
    return new Kept(note.header(), header);
  }

  /// Gives notes that this desk can open to somebody else's card.
  public void give(Grants.Why why, Optional<Sid> order, List<OpenedNote> notes, Card to) {
    List<Granting.Gift> gifts = new ArrayList<>();
    try {
      for (OpenedNote note : notes) {
        gifts.add(note.giftTo(to));
      }
    } catch (MalformedInput e) {
      throw new Distrust("nothing may be sealed to this card: " + e.getMessage());
    }
    Granting granting =
        Granting.give(
            desk.person().card(),
            desk.person().keys(),
            why,
            order,
            gifts,
            desk.now(),
            desk.random());
    byte[] body =
        JsonObject.with()
            .put("grants", granting.grants().statement().json())
            .list("boxes", boxes(granting))
            .put("blind", new JsonText(desk.blind().bytes().text()))
            .bytes();
    desk.line().post("/grants", body).orThrow("a grant");
  }

  private static JsonText blind(Blind blind) {
    return new JsonText(blind.bytes().text());
  }

  /// In the order of the statement's list.
  private static List<JsonObject> boxes(Granting granting) {
    List<JsonObject> boxes = new ArrayList<>();
    for (Grants.Grant grant : granting.grants().list()) {
      Box box = granting.boxFor(grant.seal(), grant.to()).orElseThrow();
      boxes.add(JsonObject.with().put("enc", box.enc()).put("ct", box.ct()).object());
    }
    return boxes;
  }

  /// A note opened at this desk, and the blind of its header.
  public record Open(OpenedNote note, Blind headerBlind) implements AutoCloseable {
    @Override
    public void close() {
      note.close();
    }
  }

  /// Fetches a note and opens it: signatures, box, key, ciphertext and the whole tree are checked.
  public Open open(Sid header) {
    ServerAnswer answer = desk.read("/notes/" + header.text());
    try {
      Fields fields =
          answer.fields("a note", "header", "seal", "grants", "boxes", "ciphertext", "blinds");
      SealedNote note =
          new SealedNote(
              Header.parse(Statement.of(fields.object("header"), "header")),
              Seal.parse(Statement.of(fields.object("seal"), "seal")),
              fields.base64("ciphertext"));
      if (!note.header().sid().equals(header)) {
        throw new Distrust("the server shows another note than the one asked for");
      }
      List<Grants> grants = grants(fields);
      for (Fields box : fields.objects("boxes", "grants", "enc", "ct")) {
        Grants named = named(grants, box.sid("grants"));
        OpenedNote opened =
            note.open(
                desk.person().keys(),
                desk.person().card(),
                named,
                Box.parse(box.bytes("enc"), box.bytes("ct"), box.place()),
                cards.certified(List.of(note.header().author(), note.seal().by(), named.by())));
        return new Open(opened, blindOf(fields, header));
      }
      throw new Distrust("the server has no box of this note for this card");
    } catch (MalformedInput e) {
      throw new Distrust("a note does not hold: " + e.getMessage());
    }
  }

  private static List<Grants> grants(Fields fields) throws MalformedInput {
    List<Grants> grants = new ArrayList<>();
    for (Json item : fields.list("grants")) {
      if (item instanceof JsonObject envelope) {
        grants.add(Grants.parse(Statement.of(envelope, "grants")));
      }
    }
    return grants;
  }

  private static Grants named(List<Grants> grants, Sid sid) {
    return grants.stream()
        .filter(one -> one.sid().equals(sid))
        .findFirst()
        .orElseThrow(() -> new Distrust("the server does not show what a box was given by"));
  }

  private static Blind blindOf(Fields fields, Sid statement) throws MalformedInput {
    for (Fields one : fields.objects("blinds", "stmt", "blind")) {
      if (one.sid("stmt").equals(statement)) {
        Bytes bytes = one.bytes("blind", Blind.LENGTH);
        return new Blind(bytes);
      }
    }
    throw new Distrust("the server does not show a header's place on the record");
  }
}
