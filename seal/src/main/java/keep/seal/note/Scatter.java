package keep.seal.note;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import keep.seal.encoding.MalformedInput;

/// Puts a note's passages on random places of its tree, in their order, with pads between.
///
/// Whoever sees an index or a gap then learns nothing of how much is withheld beyond the padded
/// number of leaves.
public final class Scatter {
  /// A sealer's smallest tree.
  public static final int FEWEST_LEAVES = 16;

  /// The largest tree.
  public static final int MOST_LEAVES = 65_536;

  private Scatter() {}

  /// The smallest power of two that is at least 16 and at least 5/4 of `passages`, at most 65,536.
  ///
  /// @param passages how many there are, leaf 0 among them
  public static int leavesFor(int passages) {
    int leaves = FEWEST_LEAVES;
    while (leaves < MOST_LEAVES && 4L * leaves < 5L * passages) {
      leaves *= 2;
    }
    return leaves;
  }

  /// One passage for every leaf: `about` first, then the text passages in order on places drawn at
  /// random, pads on all others.
  ///
  /// @throws MalformedInput with fault LIMIT for more than 65,535 text passages
  public static List<Passage> over(Passage about, List<Passage> text, SecureRandom random)
      throws MalformedInput {
    if (text.size() >= MOST_LEAVES) {
      throw new MalformedInput(
          MalformedInput.Fault.LIMIT,
          "note",
          "has more than 65,535 passages",
          "Split it into several notes.");
    }
    int leaves = leavesFor(text.size() + 1);
    Passage[] placed = new Passage[leaves];
    Arrays.fill(placed, Passage.PAD);
    placed[0] = about;
    int left = text.size();
    // Each place in turn is taken with probability (passages left) / (places left): every choice of
    // places is equally likely.
    for (int place = 1; place < leaves; place++) {
      if (left > 0 && random.nextInt(leaves - place) < left) {
        placed[place] = text.get(text.size() - left);
        left--;
      }
    }
    return new ArrayList<>(Arrays.asList(placed));
  }
}
