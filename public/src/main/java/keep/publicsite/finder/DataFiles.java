package keep.publicsite.finder;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import keep.finder.Audience;
import keep.finder.Centre;
import keep.finder.ClientFile;
import keep.finder.Finder;
import keep.finder.Offer;
import keep.finder.Unfit;
import keep.finder.postcodes.Sectors;
import keep.finder.postcodes.SectorsFile;
import keep.site.House;
import keep.site.Language;
import keep.site.Page;
import keep.site.Room;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The file with which the browser answers a search by itself, one in each language: its digest is
/// in its name, so that a changed file has another address. It is the same for everyone.
final class DataFiles implements Room {
  private static final String HOME = "/i/places/";
  private static final int DIGEST_BYTES = 8;
  private static final JsonMapper JSON = JsonMapper.shared();
  private final Map<Language, File> files = new EnumMap<>(Language.class);

  private @Nullable File sectors;

  private record File(String address, byte[] plain, byte[] packed) {}

  private DataFiles() {}

  static DataFiles of(House house, Finder finder) {
    DataFiles made = new DataFiles();
    for (Language language : Language.values()) {
      Page page = house.page(FinderConfiguration.head("/i/find"), language, true);
      made.files.put(language, file(content(finder, page), language));
    }
    if (finder.postcodes() instanceof Sectors table) {
      byte[] plain = SectorsFile.of(table).getBytes(StandardCharsets.UTF_8);
      made.sectors = new File(HOME + "sectors." + digest(plain) + ".json", plain, packed(plain));
    }
    return made;
  }

  private static File file(String content, Language language) {
    byte[] plain = content.getBytes(StandardCharsets.UTF_8);
    String name = language.tag() + "." + digest(plain) + ".json";
    return new File(HOME + name, plain, packed(plain));
  }

  private static String content(Finder finder, Page page) {
    ObjectNode content = JSON.createObjectNode();
    content.set("data", JSON.readTree(ClientFile.of(finder)));
    content.set("words", JSON.valueToTree(BrowserWords.of(page)));
    Cards cards = new Cards(page);
    ObjectNode shown = content.putObject("cards");
    finder
        .directory()
        .open()
        .forEach(centre -> shown.set(centre.id(), JSON.valueToTree(cards.card(centre))));
    ObjectNode closed = content.putObject("closed");
    finder.directory().centres().values().stream()
        .filter(centre -> !centre.open())
        .forEach(centre -> closed.put(centre.id(), cards.closed(centre)));
    ObjectNode others = content.putObject("others");
    finder
        .directory()
        .open()
        .forEach(centre -> {
          ObjectNode why = others.putObject(centre.id());
          for (Unfit.Why each : Unfit.Why.values()) {
            if (mayDecide(each, centre)) {
              why.put(each.name(), cards.unfit(new Unfit(centre, each)));
            }
          }
        });
    ObjectNode lines = content.putObject("lines");
    finder
        .directory()
        .lines()
        .forEach(line -> lines.set(line.id(), JSON.valueToTree(LineWords.of(line, page))));
    return JSON.writeValueAsString(content);
  }

  /// Whether a reason can ever decide about a centre: what cannot is not sent.
  private static boolean mayDecide(Unfit.Why why, Centre centre) {
    Audience audience = centre.audience();
    boolean named = !audience.groups().isEmpty();
    return switch (why) {
      case GROUP -> named;
      case AGE -> named || audience.youngest() != null || audience.oldest() != null;
      case SERVICE ->
          centre.offers().values().stream().anyMatch(offer -> offer.state() == Offer.State.NO);
    };
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }

  private static byte[] packed(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /// Where the file of a language lies.
  String address(Language language) {
    return java.util.Objects.requireNonNull(files.get(language)).address();
  }

  /// Where the file of postcode sectors lies; empty where the operator made no table of them.
  String sectors() {
    return sectors == null ? "" : sectors.address();
  }

  @Override
  public void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
    File file =
        Stream.concat(files.values().stream(), Stream.ofNullable(sectors))
            .filter(one -> one.address().equals(request.getRequestURI()))
            .findFirst()
            .orElse(null);
    if (file == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String accepted = request.getHeader("Accept-Encoding");
    boolean packed = accepted != null && accepted.contains("gzip");
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Vary", "Accept-Encoding");
    if (packed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    byte[] body = packed ? file.packed() : file.plain();
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
