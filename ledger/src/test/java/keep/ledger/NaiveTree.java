package keep.ledger;

import java.util.ArrayList;
import java.util.List;

/// RFC 6962 section 2.1 word for word, slow and obvious: what the real code is compared with.
final class NaiveTree {
  private NaiveTree() {}

  static Hash root(List<Hash> leaves) {
    return switch (leaves.size()) {
      case 0 -> TreeHasher.EMPTY_ROOT;
      case 1 -> leaves.getFirst();
      default -> {
        int k = split(leaves.size());
        yield new TreeHasher()
            .node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
      }
    };
  }

  static List<Hash> path(int m, List<Hash> leaves) {
    if (leaves.size() == 1) {
      return List.of();
    }
    int k = split(leaves.size());
    List<Hash> left = leaves.subList(0, k);
    List<Hash> right = leaves.subList(k, leaves.size());
    return m < k ? and(path(m, left), root(right)) : and(path(m - k, right), root(left));
  }

  static List<Hash> proof(int m, List<Hash> leaves) {
    return subproof(m, leaves, true);
  }

  private static List<Hash> subproof(int m, List<Hash> leaves, boolean known) {
    if (m == leaves.size()) {
      return known ? List.of() : List.of(root(leaves));
    }
    int k = split(leaves.size());
    List<Hash> left = leaves.subList(0, k);
    List<Hash> right = leaves.subList(k, leaves.size());
    return m <= k
        ? and(subproof(m, left, known), root(right))
        : and(subproof(m - k, right, false), root(left));
  }

  private static int split(int n) {
    int k = 1;
    while (2 * k < n) {
      k *= 2;
    }
    return k;
  }

  private static List<Hash> and(List<Hash> list, Hash last) {
    List<Hash> all = new ArrayList<>(list);
    all.add(last);
    return all;
  }
}
