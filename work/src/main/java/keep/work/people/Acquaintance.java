package keep.work.people;

import keep.seal.encoding.Sid;

/// Whether two people have to do with one another: known to the cases, asked by whoever shows
/// cards.
@FunctionalInterface
public interface Acquaintance {
  /// Whether both cards take part in one matter.
  boolean shareAMatter(Sid one, Sid other);
}
