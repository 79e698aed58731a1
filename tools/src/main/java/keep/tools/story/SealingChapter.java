package keep.tools.story;

import java.util.ArrayList;
import java.util.List;
import keep.seal.encoding.MalformedInput;
import keep.seal.note.NoteSealer;
import keep.seal.note.Passage;
import keep.seal.people.CertifiedCards;
import keep.pen.NoteDesk;
import keep.tools.story.Cast.Seat;

/// The counsellor seals her notes. From here on nobody but she can read them.
final class SealingChapter {
  private SealingChapter() {}

  static void play(Play play) {
    play.at(play.days().seal(), 9, 0);
    Seat mair = play.cast().counsellor();
    List<StoryNote> notes = new ArrayList<>();
    int number = 1;
    for (SourceNotes.SourceNote note : play.source().notes()) {
      String about =
          "{\"client\":\"client "
              + number
              + ", an invented person\",\"session\":\""
              + play.days().seal()
              + "\"}";
      play.canaries().text("leaf 0 of note " + number, about);
      notes.add(seal(play, mair, number++, about, note));
    }
    play.sealed(notes);
    int total = play.source().total();
    play.voice()
        .day(
            play.days().seal(),
            "%s, counsellor, seals %s (%s). The server holds %s."
                .formatted(
                    mair.called(),
                    Counted.of(notes.size(), "note"),
                    Counted.of(total, "passage"),
                    Counted.of(notes.size(), "locked box", "locked boxes")));
  }

  /// Seals one note to its author alone and sends it.
  static StoryNote seal(
      Play play, Seat author, int number, String about, SourceNotes.SourceNote note) {
    NoteDesk desk = new NoteDesk(author.desk(), author.cards());
    NoteSealer sealer =
        new NoteSealer(author.person().card(), author.person().keys(), play.random());
    try {
      NoteSealer.Sealed sealed =
          sealer.seal(
              Passage.about(about),
              note.passages(),
              CertifiedCards.of(play.world().policy().latest(), List.of()),
              author.desk().now(),
              play.days().seal());
      NoteDesk.Kept kept = desk.send(sealed);
      try (NoteDesk.Open open = desk.open(kept.header().sid())) {
        return new StoryNote(number, kept.header().sid(), open.note().textLeaves());
      }
    } catch (MalformedInput e) {
      throw new NoteRefused(note.name(), e);
    }
  }

  /// A note that cannot be sealed, though it is text: too long once written down.
  static final class NoteRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoteRefused(String name, MalformedInput cause) {
      super(name + ": " + cause.problem() + ". " + cause.remedy(), cause);
    }
  }
}
