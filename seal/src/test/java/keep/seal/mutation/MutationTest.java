package keep.seal.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A small sample in every build; `./keep bench mutate N SEED` runs as many as one likes.
@DisplayName("Changed releases: no accepted one has a report that says anything false")
class MutationTest {
  private static final int SAMPLE = 500;

  @Test
  void no_accepted_change_has_a_report_that_says_anything_false() throws IOException {
    int count = Integer.getInteger("keep.mutations", SAMPLE);
    Mutations.Tally tally = new Mutations(Long.getLong("keep.seed", 20261201L)).run(count);
    Files.writeString(Path.of("target", "mutations.txt"), tally.report());
    assertThat(tally.findings()).as(tally.report()).isEmpty();
    // A run that accepts nothing or refuses nothing would have tried nothing.
    assertThat(tally.exits().keySet()).contains(0, 3, 4, 6);
    assertThat(tally.heapIsFlat()).as(tally.report()).isTrue();
  }
}
