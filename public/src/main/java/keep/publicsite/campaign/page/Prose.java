package keep.publicsite.campaign.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import keep.site.Language;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/// Turns a campaign's Markdown into HTML: a quotation (`>`) becomes the note in the margin; a link
/// to `source:ID` leads to that source at the page's end. HTML in the text stays text.
public final class Prose {
  private static final String SOURCE = "source:";
  private static final int WIDEST = 3;
  private final Parser parser = Parser.builder().build();
  private final HtmlRenderer renderer;

  public Prose(Language language) {
    this.renderer =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(
                new DefaultUrlSanitizer(List.of("http", "https", "tel", "mailto", "source")))
            .attributeProviderFactory(
                _ -> (node, _, attributes) -> attributes(node, attributes, language))
            .nodeRendererFactory(Margin::new)
            .build();
  }

  /// The HTML of a piece of Markdown.
  public String html(String markdown) {
    return renderer.render(parser.parse(markdown));
  }

  /// The HTML of one paragraph, without its `p`.
  public String line(String markdown) {
    Node first = parser.parse(markdown).getFirstChild();
    StringBuilder html = new StringBuilder();
    if (first instanceof Paragraph) {
      for (Node child = first.getFirstChild(); child != null; child = child.getNext()) {
        html.append(renderer.render(child));
      }
    }
    return html.toString();
  }

  private static void attributes(Node node, Map<String, String> attributes, Language language) {
    switch (node) {
      case Link link -> {
        String to = link.getDestination();
        if (to.startsWith(SOURCE)) {
          attributes.put("href", "#source-" + to.substring(SOURCE.length()));
        } else if (to.startsWith("/") && !to.equals("/exit")) {
          attributes.put("href", language.address(to));
        }
        attributes.remove("rel");
      }
      case BulletList list -> attributes.put("class", onlyLinks(list) ? "links" : "bul");
      default -> {}
    }
  }

  private static boolean onlyLinks(BulletList list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node paragraph = item instanceof ListItem ? item.getFirstChild() : null;
      if (paragraph == null
          || !(paragraph.getFirstChild() instanceof Link link)
          || link.getNext() != null) {
        return false;
      }
    }
    return true;
  }

  private static final class Margin implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    Margin(HtmlNodeRendererContext context) {
      this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(BlockQuote.class);
    }

    @Override
    public void render(Node quote) {
      int beside = 1;
      Node next = quote.getNext();
      for (; next != null && !(next instanceof BlockQuote); next = next.getNext()) {
        beside++;
      }
      // The paragraph just before the next note stands beside that one.
      if (next != null && beside > 1) {
        beside--;
      }
      String style = beside == 1 ? "gloss" : "gloss gloss--" + Math.min(beside, WIDEST);
      var writer = context.getWriter();
      writer.line();
      writer.tag("div", Map.of("class", style));
      for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      writer.tag("/div");
      writer.line();
    }
  }
}
