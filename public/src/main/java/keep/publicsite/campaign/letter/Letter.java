package keep.publicsite.campaign.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// A letter as it is opened in the person's own mail programme: full name and postal address on
/// top, own words, one ask.
///
/// @param email where it goes; empty where only post reaches them
public record Letter(String email, String subject, String text) {
  /// Puts a letter together from what somebody typed.
  ///
  /// @param email where it goes; empty where only post reaches them
  public static Letter of(
      LetterForm form, String greeting, String ask, String close, String email, String subject) {
    String own =
        form.own().stream()
            .map(String::strip)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("\n\n"));
    String top = form.address().isEmpty() ? form.name() : form.name() + "\n" + form.address();
    return new Letter(
        email,
        subject,
        top
            + "\n\n"
            + greeting
            + "\n\n"
            + own
            + "\n\n"
            + ask
            + "\n\n"
            + close
            + "\n"
            + form.name());
  }

  /// Letters of the longest link that every mail programme takes whole: beyond it some of them cut
  /// the letter without a word.
  static final int LONGEST_LINK = 2000;

  /// Opens the person's own mail programme (RFC 6068), with the letter in it unless that would be
  /// cut.
  public String mailto() {
    return isCut() ? link("") : link(text);
  }

  /// Whether the letter is longer than a link to a mail programme may be: it is to be copied.
  public boolean isCut() {
    return link(text).length() > LONGEST_LINK;
  }

  private String link(String body) {
    return "mailto:"
        // The @ stands as it is: not every programme reads it when it is written as %40.
        + encoded(email).replace("%40", "@")
        + "?subject="
        + encoded(subject)
        + (body.isEmpty() ? "" : "&body=" + encoded(body));
  }

  /// Opens a new message in Gmail in the browser.
  public String gmail() {
    return "https://mail.google.com/mail/?view=cm&fs=1&to="
        + encoded(email)
        + "&su="
        + encoded(subject)
        + "&body="
        + encoded(text);
  }

  /// Opens a new message in Outlook in the browser.
  public String outlook() {
    return "https://outlook.live.com/mail/0/deeplink/compose?to="
        + encoded(email)
        + "&subject="
        + encoded(subject)
        + "&body="
        + encoded(text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(
            text.replace("\r\n", "\n").replace("\n", "\r\n"), StandardCharsets.UTF_8)
        .replace("+", "%20");
  }

  /// Shows nobody's words.
  @Override
  public String toString() {
    return "Letter";
  }
}
