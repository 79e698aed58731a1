package keep.tools.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerCommandLineTest {
  @Test
  void keep_serve_says_aloud_that_it_is_no_demo() {
    for (Site site : Site.values()) {
      assertThat(new ServerCommandLine(Path.of("/keep"), site, 8080, "512m").words())
          .contains("--keep.demo=false", site.program())
          .doesNotContain("--keep.demo=true");
    }
  }

  @Test
  void a_full_heap_ends_the_process_and_nothing_of_it_is_written_down() {
    for (Site site : Site.values()) {
      assertThat(new ServerCommandLine(Path.of("/keep"), site, 8080, "300m").words())
          .contains("-Xmx300m", "-XX:+ExitOnOutOfMemoryError", "-XX:-HeapDumpOnOutOfMemoryError")
          .as("made for days, not for a demonstration")
          .noneMatch(word -> word.contains("TieredStopAtLevel") || word.contains("SerialGC"));
    }
  }

  @Test
  void the_memory_of_each_site_is_its_own_setting() {
    Map<String, String> environment = Map.of("KEEP_WORK_MEMORY", "2g", "KEEP_PUBLIC_MEMORY", " ");
    assertThat(ServerCommandLine.memory(Site.WORK, environment)).isEqualTo("2g");
    assertThat(ServerCommandLine.memory(Site.PUBLIC, environment))
        .isEqualTo(ServerCommandLine.USUAL_MEMORY);
    assertThatThrownBy(() -> new ServerCommandLine(Path.of("/keep"), Site.WORK, 1, "512m -version"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
