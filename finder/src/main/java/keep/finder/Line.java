package keep.finder;

import java.util.Set;

/// A national line, or a finder of another body that stands in for one.
///
/// @param runBy who runs it, in English
/// @param rank its place among lines of one nation; the lowest first
/// @param limits what it cannot do, in English; empty when nothing was seen
public record Line(
    String id,
    String name,
    String runBy,
    Set<Nation> nations,
    int rank,
    Audience audience,
    Reach reach,
    Opening opening,
    Set<Need> needs,
    String limits,
    Checked checked)
    implements Listing {
  public Line {
    nations = Set.copyOf(nations);
    needs = Set.copyOf(needs);
  }
}
