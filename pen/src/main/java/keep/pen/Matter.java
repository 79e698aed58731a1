package keep.pen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Sid;

/// One matter as those who act in it follow it: its head, and every act that the server
/// acknowledged.
///
/// The head is a convenience for signing the next act. Nobody relies on it: whoever has to be sure
/// replays the acts.
public final class Matter {
  private final Id16 id;
  private Optional<Sid> head = Optional.empty();
  private final List<Acknowledged> acknowledged = new ArrayList<>();

  /// An act for which the server answered 200: it must never be lost.
  ///
  /// @param sid the act
  /// @param sequence its place in the matter, from 1
  public record Acknowledged(Sid sid, long sequence) {}

  public Matter(Id16 id) {
    this.id = id;
  }

  public Id16 id() {
    return id;
  }

  /// The last act that was filed, refused attempts included.
  public Optional<Sid> head() {
    return head;
  }

  void follow(Sid act, long sequence) {
    head = Optional.of(act);
    acknowledged.add(new Acknowledged(act, sequence));
  }

  /// Every acknowledged act, in order.
  public List<Acknowledged> acknowledged() {
    return List.copyOf(acknowledged);
  }
}
