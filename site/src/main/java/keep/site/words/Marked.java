package keep.site.words;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;

/// A text with marks turned into elements: `[words]` into a link, `*words*` into strong words.
///
/// Everything else is escaped. Links are taken in the order of the brackets.
public final class Marked {
  private Marked() {}

  /// @param addresses where each pair of brackets leads; same number as pairs
  public static Content content(String text, List<String> addresses) {
    String html = html(text, addresses);
    return new Content() {
      @Override
      public void writeTo(TemplateOutput output) {
        output.writeContent(html);
      }
    };
  }

  static String html(String text, List<String> addresses) {
    StringBuilder html = new StringBuilder(text.length() + 64);
    int links = 0;
    boolean strong = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      switch (letter) {
        case '[' -> {
          String address = addresses.get(links++);
          html.append("<a href=\"").append(escaped(address)).append('"');
          if (address.endsWith("/exit")) {
            html.append(" data-exit");
          }
          html.append('>');
        }
        case ']' -> html.append("</a>");
        case '*' -> {
          html.append(strong ? "</strong>" : "<strong>");
          strong = !strong;
        }
        default -> html.append(escaped(letter));
      }
    }
    if (links != addresses.size()) {
      throw new IllegalArgumentException("the text has " + links + " links");
    }
    return html.toString();
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().forEach(letter -> out.append(escaped((char) letter)));
    return out.toString();
  }

  private static String escaped(char letter) {
    return switch (letter) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> String.valueOf(letter);
    };
  }
}
