package keep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Both sites in real Chromium: accessibility of every page, exits, isolation, policy, weight,
/// keyboard, pictures. The tests themselves are `client/browser/*.test.js`; each of theirs is one
/// here.
///
/// Needs Chromium (`KEEP_CHROMIUM`, or on the PATH); `-Dkeep.browser=NAME` runs one file,
/// `NAME,NAME` several, and `-Dkeep.browser=none` leaves them all out.
class BrowserTest {
  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final Path CLIENT = MODULE.resolveSibling("client");

  @TestFactory
  Stream<DynamicTest> in_a_real_browser() throws IOException, InterruptedException {
    String which = System.getProperty("keep.browser", "");
    if (which.equals("none")) {
      return Stream.empty();
    }
    Path screens = Files.createDirectories(MODULE.resolve("target/screens"));
    Path pages = Files.writeString(MODULE.resolve("target/pages.json"), pages());
    List<String> command = new ArrayList<>(List.of("node", "--test", "--test-concurrency=2"));
    // A browser that hangs ends its file, not the build.
    command.add("--test-timeout=900000");
    command.add("--test-reporter=tap");
    try (Stream<Path> files = Files.list(CLIENT.resolve("browser"))) {
      files
          .map(file -> "browser/" + file.getFileName())
          .filter(file ->
              file.endsWith(".test.js") && Stream.of(which.split(",")).anyMatch(file::contains))
          .sorted()
          .forEach(command::add);
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(CLIENT.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "KEEP_TEST_PUBLIC", Sites.address(SiteKind.PUBLIC),
                "KEEP_TEST_WORK", Sites.address(SiteKind.WORK),
                "KEEP_TEST_SCREENS", screens.toString(),
                "KEEP_TEST_PAGES", pages.toString(),
                "KEEP_TEST_CHROMIUM", chromium()));
    Process node = builder.redirectErrorStream(true).start();
    String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = node.waitFor();
    Files.writeString(MODULE.resolve("target/browser.tap"), said);
    List<Tap> results = Tap.read(said);
    assertThat(results).as("Node's tests ran:\n%s", said).isNotEmpty();
    assertThat(results.stream().allMatch(Tap::passed))
        .as("A file as a whole ended otherwise than its tests:\n%s", said)
        .isEqualTo(exit == 0);
    return results.stream()
        .map(result ->
            DynamicTest.dynamicTest(
                result.name(), () -> assertThat(result.passed()).as(result.said()).isTrue()));
  }

  private static String pages() {
    return Stream.of(SiteKind.values())
        .map(kind ->
            "\"%s\":[%s]"
                .formatted(
                    kind.name().toLowerCase(java.util.Locale.ROOT),
                    Pages.of(kind).stream()
                        .map(path -> "\"" + path + "\"")
                        .collect(Collectors.joining(","))))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String chromium() {
    List<String> folders = List.of(System.getenv("PATH").split(java.io.File.pathSeparator));
    Stream<String> named = Optional.ofNullable(System.getenv("KEEP_CHROMIUM")).stream();
    // The one without a window first, wherever it lies: it is quicker.
    Stream<String> found =
        Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
            .flatMap(name -> folders.stream().map(folder -> folder + "/" + name));
    return Stream.concat(named, found)
        .filter(file -> Files.isExecutable(Path.of(file)))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                "These tests need Chromium. Install it (for example: apt install chromium), or set"
                    + " KEEP_CHROMIUM to its program."));
  }
}
