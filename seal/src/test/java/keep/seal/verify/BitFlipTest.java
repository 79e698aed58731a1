package keep.seal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import keep.seal.world.Made;
import keep.seal.world.Recipe;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two thousand single changed bits: never 0, 3 or 6")
class BitFlipTest {
  private static final int FLIPS = 400;

  @Test
  void a_package_with_one_bit_changed_is_never_genuine() {
    Random random = new Random(20261123);
    for (Recipe recipe :
        List.of(
            Recipe.judge(),
            Recipe.judge().order(order -> order.tellWithheld(true)),
            Recipe.paper().countersignedBy("judge"),
            Recipe.subject(),
            Recipe.judgeUnderLaw().notOnRecord())) {
      Made made = recipe.make();
      Verifier verifier = Verifier.trusting(made.policy());
      assertThat(verifier.verify(made.file()).verdict().genuine()).isTrue();
      byte[] file = made.file();
      int[] bits = random.ints(FLIPS, 0, file.length * 8).toArray();
      // A verifier may be shared between threads, and this is where it is.
      IntStream.of(bits)
          .parallel()
          .forEach(bit -> {
            byte[] changed = file.clone();
            changed[bit >> 3] ^= (byte) (1 << (bit & 7));
            assertThat(verifier.verify(changed).verdict().exitCode()).as("bit %d", bit).isIn(4, 5);
          });
    }
  }
}
