package keep.work;

import static org.assertj.core.api.Assertions.assertThat;

import keep.work.world.RunningServer;
import org.junit.jupiter.api.Test;

class NamedDatabaseTest {
  @Test
  void where_a_database_is_named_our_own_never_starts() {
    try (RunningServer server = RunningServer.live()) {
      assertThat(server.home().resolve("record")).isDirectory();
      assertThat(server.home().resolve("database")).doesNotExist();
    }
  }
}
