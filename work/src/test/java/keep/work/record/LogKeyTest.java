package keep.work.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keep.ledger.Hash;
import keep.ledger.append.SignedHeads;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.tile.FileTiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The log's key, drawn once: lost or exchanged, the start says so and writes nothing.
class LogKeyTest {
  @TempDir Path folder;

  private FileTiles tiles() {
    return new FileTiles(folder.resolve("tiles"));
  }

  private LogSigner start(Optional<String> claimed) throws IOException {
    return LogKey.at(folder, tiles(), claimed, "");
  }

  private void sign(LogSigner signer, long size) throws IOException {
    byte[] root = new byte[32];
    root[0] = 7;
    tiles()
        .publish(
            signer.sign(new Checkpoint(signer.verifierKey().name(), size, Hash.of(root))).bytes());
  }

  private Map<String, String> everything() throws IOException {
    Map<String, String> all = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return all;
  }

  @Test
  void a_new_log_draws_its_key_once_and_remembers_that_it_signed_nothing() throws IOException {
    LogSigner first = start(Optional.empty());
    assertThat(folder.resolve("signed")).exists();
    Map<String, String> drawn = everything();
    String vkey = first.verifierKey().vkey();
    assertThat(start(Optional.of(vkey)).verifierKey().vkey()).isEqualTo(vkey);
    assertThat(everything()).isEqualTo(drawn);
  }

  @Test
  void a_missing_key_of_an_old_record_is_never_replaced() throws IOException {
    LogSigner first = start(Optional.empty());
    sign(first, 3);
    Files.delete(folder.resolve("log.key"));
    Map<String, String> before = everything();
    for (Optional<String> claimed :
        List.of(Optional.<String>empty(), Optional.of(first.verifierKey().vkey()))) {
      assertThatThrownBy(() -> start(claimed))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("is missing, and its record is not");
    }
    assertThat(everything()).isEqualTo(before);
    // The database alone remembers, or the published checkpoint alone.
    Files.delete(folder.resolve("signed"));
    assertThatThrownBy(() -> start(Optional.empty())).hasMessageContaining("is missing");
    Files.delete(folder.resolve("tiles/checkpoint"));
    assertThatThrownBy(() -> start(Optional.of(first.verifierKey().vkey())))
        .hasMessageContaining("is missing");
    assertThat(folder.resolve("log.key")).doesNotExist();
  }

  @Test
  void a_swapped_key_is_told_by_the_database_it_does_not_belong_to() throws IOException {
    String ours = start(Optional.empty()).verifierKey().vkey();
    Files.delete(folder.resolve("log.key"));
    Files.delete(folder.resolve("signed"));
    start(Optional.empty());
    Map<String, String> before = everything();
    assertThatThrownBy(() -> start(Optional.of(ours)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is not the key of this database's record")
        .hasMessageContaining("nothing was written");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void a_start_that_was_cut_off_before_the_key_came_to_its_place_draws_again() throws IOException {
    start(Optional.empty());
    Files.delete(folder.resolve("log.key"));
    assertThat(SignedHeads.anything(folder.resolve("signed"), tiles())).isFalse();
    assertThat(start(Optional.empty())).isNotNull();
  }
}
