package keep.publicsite.campaign.mail;

import java.util.List;
import java.util.Optional;

/// One e-mail, ready to go.
///
/// @param writer name of the person who wrote it, for a letter that leaves from here; empty for
///   what the site writes itself
/// @param to where it goes
/// @param replyTo where answers go; empty for the sender
/// @param subject says nothing that a lock screen may not show
/// @param parts what it says: each paragraph, link or line, in order
/// @param stop address at which one press ends such mail (RFC 8058); empty where there is nothing
///   to end
/// @param id same for the same mail however often it is tried, so that receivers can tell
public record Mail(
    Optional<String> writer,
    MailAddress to,
    Optional<MailAddress> replyTo,
    String subject,
    List<Part> parts,
    Optional<String> stop,
    String id) {

  /// A mail that the site writes itself.
  public Mail(
      MailAddress to,
      Optional<MailAddress> replyTo,
      String subject,
      List<Part> parts,
      Optional<String> stop,
      String id) {
    this(Optional.empty(), to, replyTo, subject, parts, stop, id);
  }

  /// One piece of a mail.
  public sealed interface Part {
    /// Words in one language.
    record Words(String language, String words) implements Part {}

    /// A link under its words.
    record Link(String language, String words, String address) implements Part {}

    /// A line between the languages.
    record Line() implements Part {}
  }

  /// The plain text: lines of their own for links.
  public String text() {
    StringBuilder text = new StringBuilder(1024);
    for (Part part : parts) {
      switch (part) {
        case Part.Words words -> text.append(words.words()).append("\n\n");
        case Part.Link link ->
            text.append(link.words()).append(":\n").append(link.address()).append("\n\n");
        case Part.Line line -> text.append("----\n\n");
      }
    }
    return text.toString();
  }

  /// The same as HTML: no pictures, no style, nothing that reports back.
  public String html() {
    StringBuilder html = new StringBuilder(2048);
    html.append("<!doctype html><html><head><meta charset=\"utf-8\"></head><body>\n");
    for (Part part : parts) {
      switch (part) {
        case Part.Words words ->
            html.append("<p lang=\"")
                .append(words.language())
                .append("\">")
                .append(escaped(words.words()).replace("\n", "<br>"))
                .append("</p>\n");
        case Part.Link link ->
            html.append("<p lang=\"")
                .append(link.language())
                .append("\"><a href=\"")
                .append(escaped(link.address()))
                .append("\">")
                .append(escaped(link.words()))
                .append("</a></p>\n");
        case Part.Line line -> html.append("<hr>\n");
      }
    }
    return html.append("</body></html>\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /// Shows neither who gets it nor what it says.
  @Override
  public String toString() {
    return "Mail";
  }
}
