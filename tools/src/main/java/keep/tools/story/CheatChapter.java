package keep.tools.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.ledger.tile.AuditReport;
import keep.ledger.tile.EntryBundle;
import keep.ledger.tile.TilePath;
import keep.ledger.tile.TileSource;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.matter.OnBehalfOf;
import keep.seal.order.Recipient;
import keep.seal.release.Filed;
import keep.seal.release.PackagedNote;
import keep.seal.release.PackagedPassage;
import keep.seal.release.Release;
import keep.seal.release.ReleasePackage;
import keep.seal.verify.Report;
import keep.seal.verify.Verifier;
import keep.pen.ActDraft;
import keep.pen.RecipientClient;
import keep.pen.Ruled;
import keep.pen.ServerAnswer;
import keep.tools.story.Cast.Seat;

/// Somebody tries to cheat in five ways. Each is caught, and told where.
final class CheatChapter {
  private CheatChapter() {}

  static void play(Play play, LocalDate day, RecipientClient.Received received) {
    play.at(day, 15, 0);
    play.voice().day(day, "Somebody tries to cheat, in five ways:");
    play.voice().more("1. " + readAsAdministrator(play));
    play.voice().more("2. " + changeOneLetter(play, received));
    play.voice().more("3. " + deleteOneRow(play));
    play.voice().more("4. " + sendToSomebodyElse(play, received));
    play.voice().more("5. " + askUnderAnotherName(play, day));
  }

  /// The court office holds a card in force and no box: the server shows no ciphertext, and if it
  /// did there is no key.
  private static String readAsAdministrator(Play play) {
    Seat sue = play.cast().registrar();
    Sid header = play.notes().getFirst().header();
    ServerAnswer answer = sue.desk().read("/notes/" + header.text());
    if (answer.ok()) {
      throw new StoryBroken("a note was shown to a card without a box");
    }
    return "Open a note with an office card.  CAUGHT at the server: "
        + answer.refused("a note").word()
        + ". No box was ever sealed to it, so there is no key to find.";
  }

  private static String changeOneLetter(Play play, RecipientClient.Received received) {
    ReleasePackage files = read(received);
    List<PackagedNote> notes = new ArrayList<>(files.notes());
    PackagedNote note = notes.getFirst();
    List<PackagedPassage> passages = new ArrayList<>(note.passages());
    PackagedPassage passage = passages.getFirst();
    passages.set(
        0,
        new PackagedPassage(
            passage.index(), passage.kind(), passage.salt(), "x" + passage.text(), passage.path()));
    notes.set(0, new PackagedNote(note.header(), note.count(), passages));
    ReleasePackage changed =
        new ReleasePackage(
            files.policy(),
            files.cards(),
            files.order(),
            files.clearance(),
            files.countersign(),
            files.release(),
            notes,
            files.names(),
            files.docket(),
            files.words(),
            files.checkpoint(),
            files.ledger());
    return "Change one letter of a released passage.  CAUGHT by the verifier: "
        + caught(play, changed)
        + ".";
  }

  /// A dishonest releaser signs the same passages out to somebody whom the order does not name.
  private static String sendToSomebodyElse(Play play, RecipientClient.Received received) {
    Seat delyth = play.cast().releaser();
    ReleasePackage files = read(received);
    Release was = files.release().says();
    Release other =
        new Release(
            was.order(),
            was.parts(),
            was.releasedDigest(),
            List.of(Recipient.byHand("other")),
            was.opens(),
            was.releaser(),
            was.clearance(),
            was.witnessed(),
            was.released(),
            delyth.desk().nonce());
    ReleasePackage changed =
        new ReleasePackage(
            files.policy(),
            files.cards(),
            files.order(),
            files.clearance(),
            files.countersign(),
            new Filed<>(other.sign(delyth.person().keys()), other),
            files.notes(),
            files.names(),
            files.docket(),
            files.words(),
            files.checkpoint(),
            files.ledger());
    return "Sign the same passages out to somebody whom the order does not name.  CAUGHT by the"
        + " verifier: "
        + caught(play, changed)
        + ".";
  }

  private static ReleasePackage read(RecipientClient.Received received) {
    try {
      return ReleasePackage.read(received.file());
    } catch (MalformedInput e) {
      throw new StoryBroken("the package cannot be read: " + e.getMessage());
    }
  }

  private static String caught(Play play, ReleasePackage changed) {
    Report report = Verifier.trusting(play.world().policy()).verify(changed.bytes());
    if (report.verdict().exitCode() == 0 || report.failures().isEmpty()) {
      throw new StoryBroken("a changed package was not caught");
    }
    return report.verdict().word() + ", " + report.failures().getFirst().line();
  }

  /// The operator takes one leaf out of a copy of the record and shows the rest.
  private static String deleteOneRow(Play play) {
    play.cast().releaser().cards().record().refresh();
    TileSource shown =
        path -> {
          ServerAnswer answer = play.world().line().get("/" + path);
          if (answer.status() == 404) {
            return Optional.empty();
          }
          byte[] honest = answer.orThrow(path);
          return Optional.of(path.startsWith("tile/entries/") ? withoutOne(path, honest) : honest);
        };
    AuditReport report = Audits.of(shown, play.world().policy().latest());
    if (report.clean()) {
      throw new StoryBroken("a deleted row of the record was not noticed");
    }
    return "Delete one row of the record.  CAUGHT by keep record check: "
        + report.findings().getFirst().sentence();
  }

  /// The bundle with the leaf in its middle gone and all behind it moved up.
  private static byte[] withoutOne(String path, byte[] bundle) {
    int width = TilePath.parse(path).width();
    List<byte[]> leaves = new ArrayList<>(EntryBundle.read(bundle, width));
    leaves.remove(width / 2);
    return EntryBundle.write(leaves);
  }

  private static String askUnderAnotherName(Play play, LocalDate day) {
    Ruled asked =
        play.refused(
            play.cast().counsellor(),
            ActDraft.of("ask")
                .enteredFor(OnBehalfOf.OTHER)
                .with("actAlleged", "police-request")
                .with("channel", "letter")
                .with("inWriting", "yes")
                .with("instrument", "informal")
                .with("requestDate", day)
                .with("requesterKind", "insurer")
                .with("recipientKind", "counselling-service")
                .with("blanketRequest", "yes")
                .withWords("pressureUsed")
                .with("leaveSought", "no"));
    return "Ask again under another name, as an insurer.  CAUGHT by the law book: "
        + Rules.against(asked, 2)
        + ".";
  }
}
