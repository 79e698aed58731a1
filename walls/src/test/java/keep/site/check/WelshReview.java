package keep.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import keep.publicsite.campaign.pack.PackFiles;
import keep.publicsite.campaign.pack.PackReader;
import keep.site.Language;
import keep.site.content.ContentLibrary;
import keep.site.content.ContentPage;
import keep.site.words.Message;

/// Writes `docs/welsh-review.md`: every Welsh text beside its English, for the reader who checks
/// it.
final class WelshReview {
  private WelshReview() {}

  static String write(Sources sources) {
    Map<String, Message> english = sources.english();
    List<Message> waiting =
        sources.welsh().values().stream().filter(message -> message.reviewed() == null).toList();
    List<ContentPage> pages =
        ContentLibrary.load(sources.content().toString()).pages().stream()
            .filter(page -> page.welshReviewed() == null)
            .toList();
    StringBuilder out = new StringBuilder(100_000);
    out.append("# Welsh texts awaiting review\n\n")
        .append("Nobody who reads Welsh has checked these texts yet: ")
        .append(waiting.size())
        .append(" messages and ")
        .append(pages.size())
        .append(" pages. Every page that shows one says so.\n")
        .append(
            "This file is made by the build (`WelshReviewTest`); correct the sources instead.\n\n")
        .append("After checking a message, write `reviewed DATE INITIALS` behind its stamp in\n")
        .append(
            "the `cy.words` of its room below `site/` or `public/src/main/resources/messages`; after checking a page, write\n")
        .append("`reviewed: DATE INITIALS` at the top of its `cy.md`.\n\n## Messages\n\n")
        .append("| key | English | Welsh |\n|---|---|---|\n");
    for (Message message : waiting) {
      Message source = Objects.requireNonNull(english.get(message.name()), message.name());
      out.append("| `")
          .append(message.name())
          .append("` | ")
          .append(cell(source.text()))
          .append(" | ")
          .append(cell(message.text()))
          .append(" |\n");
    }
    for (ContentPage page : pages) {
      beside(out, "Page " + page.path(), page.english(), page.welsh());
    }
    PackFiles campaigns = PackFiles.in(sources.campaigns());
    for (String slug : PackReader.slugs(campaigns)) {
      if (!PackReader.read(campaigns.below(slug), slug, new ArrayList<>()).reviewed(Language.CY)) {
        for (String[] pair :
            new String[][] {
              {"en.md", "cy.md"},
              {"briefing.en.md", "briefing.cy.md"},
              {"press.en.md", "press.cy.md"}
            }) {
          beside(
              out,
              "Campaign " + slug + ", " + pair[1],
              Sources.read(sources.campaigns().resolve(slug).resolve(pair[0])),
              Sources.read(sources.campaigns().resolve(slug).resolve(pair[1])));
        }
      }
    }
    return out.toString();
  }

  private static void beside(StringBuilder out, String title, String english, String welsh) {
    out.append("\n## ").append(title).append("\n\n");
    out.append("| English | Welsh |\n|---|---|\n");
    String[] left = english.strip().split("\n\n+");
    String[] right = welsh.strip().split("\n\n+");
    for (int at = 0; at < Math.max(left.length, right.length); at++) {
      out.append("| ")
          .append(at < left.length ? cell(left[at]) : "")
          .append(" | ")
          .append(at < right.length ? cell(right[at]) : "")
          .append(" |\n");
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", "<br>");
  }
}
