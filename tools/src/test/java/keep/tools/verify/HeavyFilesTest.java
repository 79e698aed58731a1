package keep.tools.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeavyFilesTest {
  private static final Path SAMPLES =
      Path.of("..", "bench", "src", "main", "resources", "keep", "bench", "verify");

  @Test
  void in_a_quarter_of_a_gigabyte_every_heavy_file_gets_its_verdict(@TempDir Path folder)
      throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HeavyFiles.class.getName(),
                folder.resolve("release.keep.json").toString(),
                SAMPLES.resolve("release.keep.json").toString(),
                SAMPLES.resolve("policy.json").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    List<String> exits = said.lines().filter(line -> line.startsWith("exit ")).toList();
    assertThat(exits).as(said).hasSize(19).allMatch(line -> line.startsWith("exit 4 "));
    assertThat(said).doesNotContain("OutOfMemory").contains("too-large").contains("form");
  }
}
