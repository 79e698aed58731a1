package keep.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import keep.site.words.Words;

/// Writes pages: every screen of both sites comes out of here.
///
/// A room of another module calls [#show] with its own template, which wraps its content in
/// `components/page/page.jte`.
public final class House {
  /// Request attribute set by the language filter; English when absent.
  public static final String LANGUAGE = "keep.language";

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Words words = Words.load();
  private final Assets assets = Assets.load();
  private final HelpLines lines = HelpLines.load();
  private final SiteSettings settings;

  public House(SiteSettings settings) {
    this.settings = settings;
  }

  /// The language a request's address asks for.
  public static Language language(HttpServletRequest request) {
    return request.getAttribute(LANGUAGE) instanceof Language asked ? asked : Language.EN;
  }

  /// A page about to be written; `reviewed` is false when part of its text awaits a reader's check.
  public Page page(PageHead head, Language language, boolean reviewed) {
    return new Page(words, assets, lines, settings, head, language, reviewed);
  }

  /// The finished HTML of a page.
  public String render(Page page, String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("page", page);
    StringOutput output = new StringOutput(16 * 1024);
    templates.render(template, all, output);
    return output.toString();
  }

  /// Writes a page as the answer, in the language of the request's address.
  public void show(
      HttpServletRequest request,
      HttpServletResponse response,
      PageHead head,
      String template,
      Map<String, Object> values)
      throws IOException {
    Page page = page(head, language(request), true);
    write(request, response, render(page, template, values).getBytes(StandardCharsets.UTF_8));
  }

  /// Writes finished HTML, packed where the browser takes it and nothing of it was typed by
  /// anybody: the length of a packed page could tell what stands in it beside what somebody else
  /// made it repeat. Nothing of it may be kept by the browser.
  public static void write(HttpServletRequest request, HttpServletResponse response, byte[] html)
      throws IOException {
    String accepted = request.getHeader("Accept-Encoding");
    boolean asked = request.getMethod().equals("GET") && request.getQueryString() == null;
    if (asked && accepted != null && accepted.contains("gzip")) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(html);
      }
      response.setHeader("Content-Encoding", "gzip");
      write(response, packed.toByteArray());
    } else {
      write(response, html);
    }
    response.setHeader("Vary", "Accept-Encoding");
  }

  /// Writes finished HTML. Nothing of it may be kept by the browser.
  ///
  /// It is handed over whole: the container sends it when the room was left, so that nothing a room
  /// holds is held for as long as somebody likes to take a page in.
  public static void write(HttpServletResponse response, byte[] html) throws IOException {
    if (response.getBufferSize() < html.length) {
      response.setBufferSize(html.length);
    }
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(html.length);
    response.getOutputStream().write(html);
  }

  /// Whether a template came with this build.
  public boolean has(String template) {
    return templates.hasTemplate(template);
  }

  public SiteSettings settings() {
    return settings;
  }
}
