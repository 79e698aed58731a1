package keep.seal.world;

import java.util.List;
import keep.seal.people.Policy;
import keep.seal.people.Policy.Purpose;

/// What differs between the policies of the invented service.
public record Terms(
    Purpose purpose, boolean sole, int witnessNeed, int pqNeed, List<String> witnesses) {
  /// A live policy: two of three witnesses, one of them post-quantum; court cards by two of three.
  public static Terms standard() {
    return new Terms(Purpose.LIVE, false, 2, 1, List.of("w1", "w2", "pq"));
  }

  public Terms demo() {
    return new Terms(Purpose.DEMO, sole, witnessNeed, pqNeed, witnesses);
  }

  /// A practitioner alone.
  public Terms alone() {
    return new Terms(purpose, true, witnessNeed, pqNeed, witnesses);
  }

  public Terms needing(int names, int pqNames) {
    return new Terms(purpose, sole, names, pqNames, witnesses);
  }

  Policy.Terms of(World world) {
    return new Policy.Terms(
        1,
        purpose,
        World.quorum(world.roots, 2),
        sole,
        world.log.verifierKey().vkey(),
        witnesses.stream().map(key -> world.witness(key).verifierKey().vkey()).toList(),
        witnessNeed,
        pqNeed,
        World.quorum(world.service, 1),
        World.quorum(world.court, 2),
        World.quorum(List.of(), 0),
        Times.CARDS,
        World.nonce(7));
  }
}
