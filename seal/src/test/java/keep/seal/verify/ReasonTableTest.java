package keep.seal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTableTest {
  @ParameterizedTest
  @EnumSource(Reason.class)
  void the_protocol_lists_every_reason_as_the_code_has_it(Reason reason) throws IOException {
    String row =
        "| %d | %s | `%s` | %s |"
            .formatted(
                reason.step(), reason.failureClass().letter(), reason.word(), reason.sentence());
    assertThat(Files.readString(Path.of("..", "docs", "protocol.md"))).contains(row);
  }
}
