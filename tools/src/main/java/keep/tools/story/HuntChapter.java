package keep.tools.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.MalformedInput;
import keep.seal.note.OpenedNote;
import keep.seal.note.Passage;
import keep.seal.people.AccountKey;
import keep.seal.people.LockedKeyset;
import keep.seal.people.Passphrase;
import keep.seal.people.UnlockSlot;
import keep.pen.NoteDesk;
import keep.tools.hunt.Hunt;
import keep.tools.hunt.HuntReport;
import keep.tools.hunt.Needle;
import keep.tools.hunt.Place;
import keep.tools.story.Cast.Seat;

/// Searches everything a story leaves for what must not be there.
final class HuntChapter {
  private static final String CANARY =
      "Canary: this invented note is sealed, never asked for, and must never be seen outside it.";

  private HuntChapter() {}

  /// An extra note that nobody ever asks for.
  static void plantNote(Play play) {
    Seat mair = play.cast().counsellor();
    play.canaries().text("the planted note", CANARY);
    String about = "{\"client\":\"planted client, an invented person\",\"session\":\"planted\"}";
    play.canaries().text("leaf 0 of the planted note", about);
    List<Passage> passages = List.of(new Passage(Passage.Kind.OPENS_PARAGRAPH, CANARY));
    SealingChapter.seal(
        play, mair, 0, about, new SourceNotes.SourceNote("the planted note", passages));
  }

  /// The counsellor locks her keys behind a passphrase, on her own device, and opens them again.
  static void lockKeys(Play play) {
    Seat mair = play.cast().counsellor();
    char[] words = Passphrase.generate(play.random(), Passphrase.FEWEST_WORDS);
    play.canaries().text("the passphrase", new String(words));
    try (AccountKey account = AccountKey.generate(play.random());
        Passphrase passphrase = Passphrase.of(words)) {
      LockedKeyset locked = LockedKeyset.of(mair.person().keys(), account);
      UnlockSlot slot =
          UnlockSlot.lock(account, mair.person().keys().id(), passphrase, play.random());
      try (AccountKey again = slot.unlock(passphrase)) {
        locked.unlock(again).close();
      }
    } catch (MalformedInput e) {
      throw new StoryBroken("her passphrase does not open her keys: " + e.getMessage());
    }
  }

  /// What must not be found: withheld passages, canaries, salts of what stays closed, every key.
  ///
  /// @param released places that left, as passage names
  static List<Needle> needles(Play play, Set<String> released, List<byte[]> releasedTexts) {
    List<Needle> needles = new ArrayList<>(play.canaries().needles());
    Seat mair = play.cast().counsellor();
    NoteDesk desk = new NoteDesk(mair.desk(), mair.cards());
    for (StoryNote note : play.notes()) {
      try (NoteDesk.Open open = desk.open(note.header())) {
        OpenedNote opened = open.note();
        for (int leaf = 0; leaf < opened.leaves().size(); leaf++) {
          String name = note.header().text() + ":" + leaf;
          Passage passage = opened.leaves().get(leaf);
          String label =
              passage.kind().isText()
                  ? "note " + note.number() + ", passage " + (note.leaves().indexOf(leaf) + 1)
                  : "note " + note.number() + ", place " + leaf;
          if (released.contains(name)) {
            releasedTexts.add(passage.text().getBytes(StandardCharsets.UTF_8));
            continue;
          }
          needles.add(Needle.secret("the salt of " + label, opened.tree().salt(leaf).toArray()));
          if (passage.kind().isText()) {
            needles.add(Needle.text(label, passage.text()));
          }
        }
      }
    }
    int key = 1;
    for (byte[] secret : play.random().keys()) {
      needles.add(Needle.secret("secret key " + key++, secret));
    }
    return needles;
  }

  /// Writes the server's heap, all of it, dead objects too, to a file.
  static void dumpHeap(long pid, Path file) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(pid),
                "GC.heap_dump",
                "-all",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException("the server's heap could not be written for the hunt");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the heap was written", e);
    }
  }

  /// A released passage alone, between the quotation marks of the release, and line by line as the
  /// proof shows it: a withheld one may well say the same words behind a space or before a new
  /// line.
  private static byte[] asItStands(byte[] text) {
    String said = new String(text, StandardCharsets.UTF_8);
    StringBuilder all = new StringBuilder(said).append("\0\"").append(said).append("\"\0");
    said.stripTrailing().lines().forEach(line -> all.append("  | ").append(line).append('\n'));
    all.append('\n');
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }

  static HuntReport search(
      List<Needle> needles,
      List<byte[]> releasedTexts,
      Play play,
      Installation installation,
      Path out,
      long seed)
      throws IOException {
    Hunt hunt = new Hunt(needles, seed);
    ByteBuilder released = new ByteBuilder();
    releasedTexts.forEach(text -> released.put(asItStands(text)).put(new byte[1]));
    hunt.excuse("also stand in a released passage", released.toArray());
    hunt.excuseProgram(
        "stand in the server's own program files, where they were before any note",
        installation.programFiles());
    StoryFolder folder = play.world().folder();
    return hunt.search(
        List.of(
            new Place("out", out, new HashSet<>(play.canaries().openedInRelease())),
            // A hunt that could not look into tables would not find what does lie in them.
            Place.holding(
                "database with its write-ahead log",
                folder.database(),
                Needle.secret(
                    "the id of the first note's header",
                    play.notes().getFirst().header().toArray())),
            Place.of("the database's own log", folder.home().resolve("database/postgres.log")),
            Place.of("the rest of the server's folder", folder.home().resolve("record")),
            Place.of("witnesses", folder.witness()),
            Place.of("logs", folder.logs()),
            Place.of("heap of the server", folder.heap())));
  }
}
