package keep.tools.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServerCommandLineTest {
  @Test
  void keep_serve_says_aloud_that_it_is_no_demo() {
    assertThat(new ServerCommandLine(Path.of("/keep"), "both", 8080, 8081).words())
        .contains("--keep.demo=false", "--server.port=8080", "--keep.only=both")
        .doesNotContain("--keep.demo=true");
  }
}
