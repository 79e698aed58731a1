package keep.tools.story;

import java.util.List;
import keep.pen.MatterPart;
import keep.pen.MatterReplay;
import keep.tools.story.Cast.Seat;

/// At the end everybody looks: the service replays every act, the survivor and the defence are
/// shown what is theirs and was served on them, and one chain without a gap for the rest.
final class Sights {
  private Sights() {}

  /// @throws StoryBroken if somebody is shown another chain, or more than is hers
  static void check(Play play) {
    Seat releaser = play.cast().releaser();
    int all =
        MatterReplay.of(releaser.desk(), releaser.cards(), play.matterId(), play.regime())
            .acts()
            .size();
    for (Seat seat : List.of(play.cast().survivor(), play.cast().defence())) {
      MatterPart part = MatterPart.of(seat.desk(), seat.cards(), play.matterId());
      if (part.seen().size() + part.unseen() != all) {
        throw new StoryBroken(seat.called() + " is shown another chain than the service");
      }
      if (part.seen().isEmpty() || part.unseen() == 0) {
        throw new StoryBroken(seat.called() + " is shown nothing, or everything");
      }
    }
  }
}
