import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The browser's files without Node.js, for a machine that has only a JDK: the same sheets and
/// modules under the same names in the manifest, each with its integrity, but one file a module and
/// neither minified nor compressed. `./keep test` and every release use the full build instead.
final class Unbundled {
  private static final String LAYERS = "@layer reset, tokens, base, layout, parts, rooms, modes;\n";
  private static final Pattern FONT = Pattern.compile("url\\(\"\\.\\./(fonts/[^\"]+)\"\\)");
  private static final Pattern IMPORT =
      Pattern.compile("^(import [^\"]*\")(\\.[^\"]+)(\";)", Pattern.MULTILINE);

  private final Path client;
  private final Path components;
  private final Path dist;
  private final Path assets;
  private final Map<String, String> manifest = new TreeMap<>();
  private final Map<Path, String> placed = new HashMap<>();

  /// @param root the project's folder
  Unbundled(Path root) {
    client = root.resolve("client");
    components = root.resolve("site/src/main/jte/components");
    dist = client.resolve("dist");
    assets = dist.resolve("assets");
  }

  void build() throws IOException, GeneralSecurityException {
    empty();
    List<String> names = names();
    List<String> left = new ArrayList<>(names);
    for (String line : Files.readAllLines(client.resolve("styles/sheets.txt"))) {
      if (!line.startsWith("#") && !line.isBlank()) {
        sheet(line, left);
      }
    }
    list("public.js", module(client.resolve("src/public.mjs")));
    list("work.js", module(client.resolve("src/work.mjs")));
    try (Stream<Path> wings = Files.list(client.resolve("src/wings"))) {
      for (Path wing : wings.filter(file -> file.toString().endsWith(".mjs")).sorted().toList()) {
        list(wing.getFileName().toString().replace(".mjs", ".js"), module(wing));
      }
    }
    list("icon.svg", place("icon", ".svg", Files.readAllBytes(client.resolve("styles/icon.svg"))));
    try (Stream<Path> fonts = Files.list(client.resolve("fonts"))) {
      for (Path licence : fonts.filter(file -> file.toString().endsWith(".txt")).toList()) {
        Files.copy(licence, assets.resolve(licence.getFileName().toString()));
      }
    }
    Files.writeString(
        assets.resolve("manifest.json"), "{\n" + String.join(",\n", manifest.values()) + "\n}\n");
    Files.writeString(dist.resolve("components.txt"), String.join("\n", names) + "\n");
  }

  private void sheet(String line, List<String> left) throws IOException, GeneralSecurityException {
    int colon = line.indexOf(':');
    StringBuilder styles = new StringBuilder(LAYERS);
    for (String part : line.substring(colon + 1).strip().split(" ")) {
      if (part.startsWith("@")) {
        styles.append(Files.readString(client.resolve("styles/" + part.substring(1) + ".css")));
        continue;
      }
      for (String name : part.equals("others") ? List.copyOf(left) : List.of(part)) {
        left.remove(name);
        styles.append(Files.readString(components.resolve(name + "/" + name + ".css")));
      }
    }
    String name = line.substring(0, colon);
    String css = replace(FONT, styles.toString(), this::font);
    list(name + ".css", place(name, ".css", css.getBytes()));
  }

  private String font(MatchResult found) throws IOException, GeneralSecurityException {
    Path font = client.resolve(found.group(1));
    String stem = font.getFileName().toString().replace(".woff2", "");
    return "url(\"/assets/" + place(stem, ".woff2", Files.readAllBytes(font)) + "\")";
  }

  /// Places a module after those it needs, so that each name holds the digest of all it says.
  private String module(Path source) throws IOException, GeneralSecurityException {
    Path file = source.normalize();
    String known = placed.get(file);
    if (known != null) {
      return known;
    }
    String script =
        replace(
            IMPORT,
            Files.readString(file),
            found ->
                found.group(1)
                    + "/assets/"
                    + module(file.resolveSibling(found.group(2)))
                    + found.group(3));
    String stem = file.getFileName().toString().replace(".mjs", "");
    String name = place(stem, ".js", script.getBytes());
    placed.put(file, name);
    return name;
  }

  private String place(String stem, String ending, byte[] bytes)
      throws IOException, GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    String file = stem + "." + HexFormat.of().formatHex(digest, 0, 5) + ending;
    Files.write(assets.resolve(file), bytes);
    return file;
  }

  private void list(String name, String file) throws IOException, GeneralSecurityException {
    byte[] bytes = Files.readAllBytes(assets.resolve(file));
    String digest =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-384").digest(bytes));
    manifest.put(
        name,
        "  \"%s\": {\"file\": \"/assets/%s\", \"integrity\": \"sha384-%s\", \"bytes\": %d}"
            .formatted(name, file, digest, bytes.length));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> folders = Files.list(components)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private void empty() throws IOException {
    if (Files.exists(dist)) {
      try (Stream<Path> old = Files.walk(dist)) {
        for (Path file : old.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(assets);
  }

  private interface Replacement {
    String of(MatchResult found) throws IOException, GeneralSecurityException;
  }

  private static String replace(Pattern pattern, String text, Replacement replacement)
      throws IOException, GeneralSecurityException {
    Matcher matcher = pattern.matcher(text);
    StringBuilder replaced = new StringBuilder();
    while (matcher.find()) {
      String instead = replacement.of(matcher);
      matcher.appendReplacement(replaced, Matcher.quoteReplacement(instead));
    }
    return matcher.appendTail(replaced).toString();
  }
}
