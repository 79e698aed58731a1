package keep.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import keep.ledger.vectors.Seeded;
import org.junit.jupiter.api.Test;

class ProofsTest {
  private static final int MOST = 70;

  private final List<Hash> leaves = new ArrayList<>();
  private final MemoryTree tree = new MemoryTree();

  private void grow(int size, long seed) {
    RandomGenerator random = Seeded.random(seed);
    for (int i = 0; i < size; i++) {
      Hash leaf = Seeded.hash(random);
      leaves.add(leaf);
      tree.append(leaf);
    }
  }

  @Test
  void a_root_is_the_one_the_RFC_defines_for_every_size() {
    grow(MOST, 1);
    Frontier frontier = new Frontier();
    for (int size = 0; size <= MOST; size++) {
      Hash expected = NaiveTree.root(leaves.subList(0, size));
      assertThat(frontier.root()).as("size %d", size).isEqualTo(expected);
      assertThat(tree.root(size)).isEqualTo(expected);
      if (size < MOST) {
        assertThat(frontier.append(leaves.get(size))).isEqualTo(size);
      }
    }
  }

  @Test
  void inclusion_paths_are_the_RFCs_and_show_every_leaf_at_its_place_alone() {
    grow(MOST, 2);
    for (int size = 1; size <= MOST; size++) {
      Hash root = tree.root(size);
      for (int index = 0; index < size; index++) {
        List<Hash> path = Proofs.inclusion(index, size, tree);
        assertThat(path).isEqualTo(NaiveTree.path(index, leaves.subList(0, size)));
        for (int claimed = 0; claimed <= size; claimed++) {
          assertThat(Proofs.includes(root, size, claimed, leaves.get(index), path))
              .as("leaf %d of %d claimed at %d", index, size, claimed)
              .isEqualTo(claimed == index);
        }
      }
    }
  }

  @Test
  void consistency_proofs_are_the_RFCs_and_join_no_other_pair_of_roots() {
    grow(MOST, 3);
    for (int newer = 1; newer <= MOST; newer++) {
      for (int older = 1; older <= newer; older++) {
        List<Hash> proof = Proofs.consistency(older, newer, tree);
        assertThat(proof).isEqualTo(NaiveTree.proof(older, leaves.subList(0, newer)));
        Hash was = tree.root(older);
        Hash is = tree.root(newer);
        assertThat(Proofs.extendsTree(older, was, newer, is, proof)).isTrue();
        Hash other = Seeded.hash(Seeded.random(older * 1000L + newer));
        assertThat(Proofs.extendsTree(older, other, newer, is, proof)).isFalse();
        assertThat(Proofs.extendsTree(older, was, newer, other, proof)).isFalse();
        assertThat(older < newer && Proofs.extendsTree(older, is, newer, was, proof)).isFalse();
      }
    }
  }

  @Test
  void a_path_with_one_hash_changed_dropped_doubled_or_moved_shows_nothing() {
    grow(MOST, 4);
    RandomGenerator random = Seeded.random(5);
    for (int round = 0; round < 3000; round++) {
      int size = random.nextInt(2, MOST + 1);
      int index = random.nextInt(size);
      List<Hash> path = Proofs.inclusion(index, size, tree);
      List<Hash> changed = spoil(path, random);
      assertThat(Proofs.includes(tree.root(size), size, index, leaves.get(index), changed))
          .as("round %d", round)
          .isEqualTo(changed.equals(path));
      int older = random.nextInt(1, size);
      List<Hash> proof = Proofs.consistency(older, size, tree);
      List<Hash> spoilt = spoil(proof, random);
      assertThat(Proofs.extendsTree(older, tree.root(older), size, tree.root(size), spoilt))
          .as("round %d", round)
          .isEqualTo(spoilt.equals(proof));
    }
  }

  private static List<Hash> spoil(List<Hash> proof, RandomGenerator random) {
    List<Hash> changed = new ArrayList<>(proof);
    int at = random.nextInt(proof.size());
    switch (random.nextInt(5)) {
      case 0 -> changed.set(at, Seeded.hash(random));
      case 1 -> changed.remove(at);
      case 2 -> changed.add(at, proof.get(at));
      case 3 -> changed.add(Seeded.hash(random));
      default -> {
        byte[] bytes = proof.get(at).bytes();
        bytes[random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
        changed.set(at, Hash.of(bytes));
      }
    }
    return changed;
  }

  @Test
  void nothing_extends_an_empty_tree_and_no_tree_has_shrunk() {
    grow(8, 6);
    assertThat(Proofs.extendsTree(0, TreeHasher.EMPTY_ROOT, 8, tree.root(), List.of())).isFalse();
    assertThat(Proofs.extendsTree(0, TreeHasher.EMPTY_ROOT, 0, TreeHasher.EMPTY_ROOT, List.of()))
        .isFalse();
    assertThat(Proofs.extendsTree(8, tree.root(), 4, tree.root(4), List.of())).isFalse();
    assertThat(Proofs.extendsTree(-1, tree.root(), 8, tree.root(), List.of())).isFalse();
    assertThat(Proofs.includes(tree.root(), 8, -1, leaves.getFirst(), List.of())).isFalse();
  }

  @Test
  void a_proof_outside_the_tree_is_not_made() {
    grow(8, 7);
    assertThatThrownBy(() -> Proofs.inclusion(8, 8, tree))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Proofs.consistency(0, 8, tree))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Proofs.inclusion(0, 9, tree))
        .isInstanceOf(MalformedRecordException.class);
  }
}
