package keep.pen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import keep.seal.encoding.Sid;
import keep.seal.order.Recipient;
import keep.seal.people.Name;
import keep.seal.release.Opening;

/// What a releaser means to let go, before her client has checked any of it.
///
/// @param order under which order
/// @param clearance the second person's word, where one is needed
/// @param parts places per note, by header
/// @param recipients to whom
/// @param names openings of name commitments for whoever reads the package
/// @param docket opens the order's docket number, where it has one
/// @param words opens the order's own words, where it has any
/// @param docketTyped the docket number as the releaser typed it again from the paper before her;
///   empty where the order has none
/// @param again whether she knows that it went to this recipient before
public record ReleaseWish(
    Sid order,
    Optional<Sid> clearance,
    SortedMap<Sid, List<Integer>> parts,
    List<Recipient> recipients,
    Map<Sid, Name> names,
    Optional<Opening> docket,
    Optional<Opening> words,
    String docketTyped,
    boolean again) {
  public ReleaseWish {
    parts = new TreeMap<>(parts);
    recipients = List.copyOf(recipients);
    names = Map.copyOf(names);
  }

  /// Neither docket nor names.
  @Override
  public String toString() {
    return "ReleaseWish[" + order + "]";
  }
}
