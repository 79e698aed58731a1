import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Builds the browser's files (`client/`) once, before the server is packaged.
///
/// Arguments: the project's root, and `full` or `any`. Nothing runs when no source changed since
/// the last build; the fingerprint of the sources lies in `client/dist/built`. A full build needs
/// Node 20 or newer with npm and says so when it is missing; `any` then leaves the files unbundled.
public final class Client {
  private static final int OLDEST_NODE = 20;

  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]).toAbsolutePath().normalize();
    Path client = root.resolve("client");
    Path mark = client.resolve("dist/built");
    String now = fingerprint(root);
    String last = Files.exists(mark) ? Files.readString(mark) : "";
    if (last.equals(now) || (last.equals(now + " unbundled") && args[1].equals("any"))) {
      return;
    }
    String node = node();
    if (!node.isEmpty() && args[1].equals("any")) {
      System.err.println(node + " The pages are built without it, unbundled.");
      new Unbundled(root).build();
      Files.writeString(mark, now + " unbundled");
      return;
    }
    if (!node.isEmpty()) {
      stop(node + " Install it, for example with: apt install nodejs npm. Then try again.");
    }
    Path installed = client.resolve("node_modules/.keep-lock");
    String lock = Files.readString(client.resolve("package-lock.json"));
    if (!Files.exists(installed) || !Files.readString(installed).equals(lock)) {
      run(client, "The browser's build tools could not be fetched by npm ci.", npm(), "ci");
      Files.writeString(installed, lock);
    }
    run(
        client,
        "The types of the browser's modules do not agree.",
        npm(),
        "run",
        "--silent",
        "check");
    run(client, "A test of the browser's modules does not pass.", npm(), "run", "--silent", "test");
    run(client, "The browser's files could not be built.", npm(), "run", "--silent", "build");
    Files.writeString(mark, now);
  }

  /// Empty where Node.js is at hand and new enough; otherwise the sentence that says what is not.
  private static String node() throws IOException, InterruptedException {
    String said;
    try {
      Process node = new ProcessBuilder("node", "--version").redirectErrorStream(true).start();
      said = new String(node.getInputStream().readAllBytes()).strip();
      node.waitFor();
    } catch (IOException missing) {
      said = "";
    }
    boolean good =
        said.matches("v\\d+\\..*")
            && Integer.parseInt(said.substring(1, said.indexOf('.'))) >= OLDEST_NODE;
    return good
        ? ""
        : "The browser's files are bundled with Node.js 20 or newer and its npm (found: "
            + (said.isEmpty() ? "none" : said)
            + ").";
  }

  private static void run(Path where, String otherwise, String... command)
      throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).start();
    } catch (IOException missing) {
      stop("Building Keep needs npm beside Node.js. Install it and try again.");
      return;
    }
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      System.err.println(said);
      stop(otherwise);
    }
  }

  private static void stop(String why) {
    System.err.println(why);
    System.exit(1);
  }

  private static String npm() {
    return System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
  }

  private static String fingerprint(Path root) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    List<Path> sources =
        List.of(root.resolve("client"), root.resolve("site/src/main/jte/components"));
    for (Path source : sources) {
      try (Stream<Path> files = Files.walk(source)) {
        for (Path file : files.filter(Client::counts).sorted().toList()) {
          digest.update(root.relativize(file).toString().replace('\\', '/').getBytes());
          digest.update(Files.readAllBytes(file));
        }
      } catch (UncheckedIOException unreadable) {
        throw unreadable.getCause();
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean counts(Path file) {
    String name = file.toString().replace('\\', '/');
    return Files.isRegularFile(file)
        && !name.contains("/node_modules/")
        && !name.contains("/client/dist")
        && name.matches(
            ".*\\.(js|mjs|json|css|svg|woff2|txt|npmrc)|.*/\\.npmrc|.*/components/.*\\.jte");
  }
}
