package keep.site.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import keep.site.Language;
import keep.site.words.UnreadableWords;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/// Turns Markdown into the page of a law book: a quotation (`>`) becomes the note in the margin
/// beside the paragraphs before the next heading; a list of links becomes a list of ways on.
public final class Scribe {
  /// A paragraph of one of these texts alone is where help lines stand.
  private static final Map<String, Written.Lines> LINES =
      Map.of("{lines}", Written.Lines.ALL, "{lines first}", Written.Lines.FIRST);

  /// Ids of rules, such as `EW-40`: set apart, and never broken over two lines.
  private static final Pattern RULE = Pattern.compile("\\b(?:CP|EW|NSW|CA|IE)-\\d+\\b");

  private static final int WIDEST = 3;
  private final Parser parser = Parser.builder().build();

  /// @throws UnreadableWords when the text does not begin with one heading and one paragraph
  public Written write(String markdown, Language language) {
    Node document = parser.parse(markdown);
    HtmlRenderer renderer = renderer(language);
    Node first = document.getFirstChild();
    Node second = first == null ? null : first.getNext();
    if (!(first instanceof Heading heading)
        || heading.getLevel() != 1
        || !(second instanceof Paragraph)) {
      throw new UnreadableWords(1, "a page begins with one # heading and one paragraph");
    }
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    Written.Lines placed = Written.Lines.NONE;
    List<Written.Entry> contents = new ArrayList<>();
    for (Node node = second.getNext(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph && LINES.containsKey(words(node))) {
        placed = LINES.getOrDefault(words(node), Written.Lines.NONE);
        continue;
      }
      if (node instanceof Heading part && part.getLevel() == 2) {
        contents.add(new Written.Entry(anchor(part), words(part)));
      }
      (placed == Written.Lines.NONE ? before : after).append(renderer.render(node));
    }
    return new Written(
        inner(renderer, heading),
        inner(renderer, second),
        before.toString(),
        after.toString(),
        placed,
        contents);
  }

  private static String inner(HtmlRenderer renderer, Node block) {
    StringBuilder html = new StringBuilder();
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      html.append(renderer.render(child));
    }
    return html.toString();
  }

  private final UnaryOperator<String> site;

  /// For pages whose links all lead within their own site.
  public Scribe() {
    this(path -> "");
  }

  /// @param site address of the site on which a page stands, by its English path; empty for this
  ///   one
  public Scribe(UnaryOperator<String> site) {
    this.site = site;
  }

  private HtmlRenderer renderer(Language language) {
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .sanitizeUrls(true)
        .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "tel", "mailto")))
        .attributeProviderFactory(
            context -> (node, tag, attributes) -> attributes(node, attributes, language))
        .nodeRendererFactory(Margin::new)
        .nodeRendererFactory(References::new)
        .build();
  }

  private void attributes(Node node, Map<String, String> attributes, Language language) {
    switch (node) {
      case Heading heading when heading.getLevel() == 2 -> attributes.put("id", anchor(heading));
      case Link link -> {
        String to = link.getDestination();
        if (to.equals("/exit")) {
          attributes.put("data-exit", "");
        } else if (to.startsWith("/")) {
          attributes.put("href", site.apply(to.replaceFirst("#.*", "")) + language.address(to));
        }
        attributes.remove("rel");
      }
      case BulletList list -> attributes.put("class", style(list));
      default -> {}
    }
  }

  /// A list of links is a list of ways on; where each link is followed by words, they say what lies
  /// there.
  private static String style(BulletList list) {
    boolean links = true;
    boolean told = true;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node paragraph = item instanceof ListItem ? item.getFirstChild() : null;
      Node first = paragraph == null ? null : paragraph.getFirstChild();
      links &= first instanceof Link && first.getNext() == null;
      told &= first instanceof Link && first.getNext() instanceof Text;
    }
    return links ? "links" : told ? "ways" : "bul";
  }

  static String anchor(Heading heading) {
    String plain =
        java.text.Normalizer.normalize(words(heading), java.text.Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9 ]", "")
            .strip()
            .replace(' ', '-');
    return plain.isEmpty() ? "part" : plain;
  }

  /// The words of a node without any markup.
  static String words(@Nullable Node node) {
    StringBuilder words = new StringBuilder();
    for (Node child = node == null ? null : node.getFirstChild();
        child != null;
        child = child.getNext()) {
      words.append(child instanceof Text text ? text.getLiteral() : words(child));
    }
    return words.toString();
  }

  /// Renders a quotation as a note in the margin, beside as many paragraphs as it may run along.
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
      for (Node next = quote.getNext();
          next != null && !(next instanceof Heading) && !(next instanceof BlockQuote);
          next = next.getNext()) {
        beside++;
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

  /// Renders words with the ids of rules set apart.
  private static final class References implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    References(HtmlNodeRendererContext context) {
      this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
      var writer = context.getWriter();
      String words = ((Text) node).getLiteral();
      int from = 0;
      var rule = RULE.matcher(words);
      while (rule.find()) {
        writer.text(words.substring(from, rule.start()));
        writer.tag("span", Map.of("class", "ref"));
        writer.text(rule.group());
        writer.tag("/span");
        from = rule.end();
      }
      writer.text(words.substring(from));
    }
  }
}
