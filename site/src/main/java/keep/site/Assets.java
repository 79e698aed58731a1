package keep.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The style and script files of this build, by the names templates use, as listed in
/// `/assets/manifest.json`.
public final class Assets {
  private static final String HOME = "/keep-client/";
  private final Map<String, Asset> named;

  /// @param file address on the site, with the digest of its content in the name
  /// @param integrity value of the `integrity` attribute (W3C Subresource Integrity, SHA-384)
  public record Asset(String file, String integrity) {}

  private Assets(Map<String, Asset> named) {
    this.named = named;
  }

  /// The files that came with this build.
  public static Assets load() {
    byte[] manifest = resource("assets/manifest.json");
    if (manifest == null) {
      throw new IllegalStateException("this build has no browser files: run ./keep once");
    }
    Map<String, Asset> named = new TreeMap<>();
    JsonNode tree = JsonMapper.shared().readTree(manifest);
    tree.properties()
        .forEach(entry ->
            named.put(
                entry.getKey(),
                new Asset(
                    entry.getValue().get("file").asString(),
                    entry.getValue().get("integrity").asString())));
    return new Assets(named);
  }

  /// @throws IllegalArgumentException when the build made no such file
  public Asset named(String name) {
    Asset asset = named.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset named " + name);
    }
    return asset;
  }

  /// Whether the build made a file of that name.
  public boolean has(String name) {
    return named.containsKey(name);
  }

  /// Names of all components, as the browser build found them.
  public static List<String> components() {
    byte[] list = resource("components.txt");
    return list == null ? List.of() : new String(list, StandardCharsets.UTF_8).lines().toList();
  }

  /// The bytes of a file below the browser build's output; null when there is none.
  public static byte @Nullable [] resource(String path) {
    try (InputStream in = Assets.class.getResourceAsStream(HOME + path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
