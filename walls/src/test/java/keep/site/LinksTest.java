package keep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every link of every page of both sites, in both languages, leads somewhere; also those of the
/// work site that lead to the public one.
class LinksTest {
  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"#]+)(?:#[^\"]*)?\"");
  private static final String OTHER = "http://127.0.0.1:8081";
  private static final int FOUND = 400;

  @Test
  void every_link_of_both_sites_leads_to_a_page() {
    Map<String, Set<String>> dead = new TreeMap<>();
    int asked = 0;
    for (SiteKind kind : SiteKind.values()) {
      Map<String, Integer> answers = new TreeMap<>();
      for (String page : Pages.of(kind)) {
        for (Language language : Language.values()) {
          String from = language.address(page);
          for (String to : links(Sites.get(kind, from).body())) {
            SiteKind there = to.startsWith(OTHER) ? SiteKind.PUBLIC : kind;
            String path = to.startsWith(OTHER) ? to.substring(OTHER.length()) : to;
            int status =
                answers.computeIfAbsent(
                    there + path,
                    each -> Sites.get(there, path.isEmpty() ? "/" : path).statusCode());
            if (status >= FOUND) {
              dead.computeIfAbsent(kind + " " + to + " " + status, each -> new TreeSet<>())
                  .add(from);
            }
          }
        }
      }
      asked += answers.size();
    }
    assertThat(asked).isGreaterThan(100);
    assertThat(dead).isEmpty();
  }

  private static Set<String> links(String html) {
    Set<String> links = new TreeSet<>();
    LINK.matcher(html)
        .results()
        .map(match -> match.group(1).replace("&amp;", "&"))
        .filter(to -> to.startsWith("/") && !to.startsWith("//") || to.startsWith(OTHER))
        .forEach(links::add);
    return links;
  }
}
