package keep.site.content;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import keep.site.House;
import keep.site.Language;
import keep.site.PageHead;
import keep.site.Room;
import keep.site.Temper;
import keep.site.WordSet;

/// A content page, written in both languages when the site starts and served from memory.
public final class ContentRoom implements Room {
  private final Map<Language, Bytes> written = new EnumMap<>(Language.class);

  /// The same page as it is and as gzip makes it.
  private record Bytes(byte[] plain, byte[] packed) {}

  /// @param site address of the site on which a page stands, by its English path; empty for this
  ///   one
  public ContentRoom(House house, ContentPage page, UnaryOperator<String> site) {
    for (Language language : Language.values()) {
      written.put(language, write(house, page, language, site));
    }
  }

  private static Bytes write(
      House house, ContentPage page, Language language, UnaryOperator<String> site) {
    PageHead head =
        new PageHead(
            page.path(),
            page.temper(),
            WordSet.SERVICE,
            new PageHead.Title.Written(page.titleEnglish(), page.titleWelsh()),
            page.temper() == Temper.QUIET ? "room.information" : "room.none",
            false);
    boolean english = language == Language.EN;
    Written text = new Scribe(site).write(english ? page.english() : page.welsh(), language);
    String html =
        house.render(
            house.page(head, language, english || page.welshReviewed() != null),
            "site/content.jte",
            Map.of("content", page, "text", text));
    byte[] plain = html.getBytes(StandardCharsets.UTF_8);
    return new Bytes(plain, pack(plain));
  }

  @Override
  public void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Bytes bytes = written.get(House.language(request));
    if (bytes == null) {
      throw new IllegalStateException("every page is written in every language");
    }
    String accepted = request.getHeader("Accept-Encoding");
    if (accepted != null && accepted.contains("gzip")) {
      response.setHeader("Content-Encoding", "gzip");
      House.write(response, bytes.packed());
    } else {
      House.write(response, bytes.plain());
    }
    response.setHeader("Vary", "Accept-Encoding");
  }

  private static byte[] pack(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
