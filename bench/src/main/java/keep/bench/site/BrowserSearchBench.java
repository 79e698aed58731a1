package keep.bench.site;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The search on the visitor's device: starts the public site of this build, and Chromium with a
/// slowed processor at it (`client/bench/finder.js`, which says what is measured).
///
/// Not measured where Chromium or Node.js is missing, and says so.
public final class BrowserSearchBench {
  private BrowserSearchBench() {}

  public static void main(String[] args) throws Exception {
    Optional<String> node = program("node");
    Optional<String> chromium =
        Optional.ofNullable(System.getenv("KEEP_CHROMIUM"))
            .or(() -> program("chromium"))
            .or(() -> program("chromium-browser"))
            .or(() -> program("google-chrome"))
            .or(() -> program("chromium-headless-shell"));
    Path client = Path.of("client").toAbsolutePath();
    if (node.isEmpty()) {
      notMeasured("Node.js 20 or newer is not installed: apt-get install nodejs npm");
    } else if (chromium.isEmpty()) {
      notMeasured("Chromium is not installed: apt-get install chromium, or set KEEP_CHROMIUM");
    } else if (!Files.isDirectory(client.resolve("node_modules/playwright-core"))) {
      notMeasured("The browser's tools are not fetched: npm ci in client/");
    } else {
      try (PublicSiteProcess site = PublicSiteProcess.start()) {
        String address = site.address().toString();
        System.exit(measure(node.get(), chromium.get(), client, address));
      }
    }
  }

  private static int measure(String node, String chromium, Path client, String address)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                node, "bench/finder.js", address.substring(0, address.length() - 1), chromium)
            .directory(client.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.print(said);
    return process.waitFor();
  }

  private static void notMeasured(String why) {
    System.out.println(
        "{\"name\":\"search-in-browser\",\"measured\":false,\"why\":\"" + why + "\"}");
  }

  private static Optional<String> program(String name) {
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
