package keep.seal.note;

import java.util.ArrayList;
import java.util.List;
import keep.seal.encoding.MalformedInput;
import keep.seal.people.Card;

/// A note that was opened and whose tree was recomputed: every passage is the one its author
/// signed. Open it in a try-with-resources.
public final class OpenedNote implements AutoCloseable {
  private final Header header;
  private final Seal seal;
  private final NoteKey key;
  private final NoteBody body;
  private final NoteTree tree;

  OpenedNote(Header header, Seal seal, NoteKey key, NoteBody body, NoteTree tree) {
    this.header = header;
    this.seal = seal;
    this.key = key;
    this.body = body;
    this.tree = tree;
  }

  public Header header() {
    return header;
  }

  public Seal seal() {
    return seal;
  }

  /// The whole tree, for excerpts: salts and paths of its leaves.
  public NoteTree tree() {
    return tree;
  }

  /// One passage for every leaf, pads too. Leaf 0 is about the note.
  public List<Passage> leaves() {
    return body.leaves();
  }

  /// The leaves of the text passages, in order: people count passages from 1, and passage n lies on
  /// leaf `textLeaves().get(n - 1)`.
  public List<Integer> textLeaves() {
    List<Integer> leaves = new ArrayList<>();
    for (int i = 0; i < body.leaves().size(); i++) {
      if (body.leaves().get(i).kind().isText()) {
        leaves.add(i);
      }
    }
    return leaves;
  }

  /// Leaf 0: who the client is and when the session was.
  public String about() {
    return body.leaves().get(0).text();
  }

  /// The text passages joined: the note file as it was read.
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Passage passage : body.leaves()) {
      if (passage.kind().isText()) {
        text.append(passage.text());
      }
    }
    return text.toString();
  }

  /// The key to this note, on its way to `card`.
  ///
  /// @param card a member's card that was checked against the policy
  public Granting.Gift giftTo(Card card) throws MalformedInput {
    return Granting.Gift.of(seal.sid(), key, card);
  }

  @Override
  public void close() {
    key.close();
    body.close();
  }

  /// Never the text.
  @Override
  public String toString() {
    return "OpenedNote";
  }
}
