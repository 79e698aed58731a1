package keep.publicsite.finder;

import java.util.LinkedHashMap;
import java.util.Map;
import keep.site.Page;

/// The sentences with which the browser shows what it found: the same texts as on the page without
/// a script, with `{place}`, `{where}`, `{miles}` and `{access}` where those stand.
final class BrowserWords {
  private BrowserWords() {}

  static Map<String, Object> of(Page page) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("title", page.say("find.title"));
    words.put("support", page.say("find.support", "where", "{where}"));
    words.put("which", page.say("find.which"));
    words.put("meant", page.say("find.meant"));
    words.put("unknown", page.say("find.unknown"));
    words.put("empty", page.say("find.empty"));
    words.put("abroad", page.say("find.abroad"));
    words.put("forces", page.say("find.forces"));
    words.put("nowhere", page.say("find.nowhere"));
    words.put("nonumber", page.say("find.nonumber"));
    words.put("email", page.say("find.email"));
    words.put("finder", page.say("find.onward.finder"));
    words.put("website", page.say("find.website"));
    words.put("more", page.say("find.more"));
    words.put("miles", page.say("find.miles", "place", "{place}", "miles", "{miles}"));
    words.put("far", page.say("find.miles.term"));
    words.put("seen", page.say("find.line.nonumber"));
    words.put("why", new WhyWords(page).patterns());
    words.put("access", new WhyWords(page).access());
    words.put("here", page.say("find.here.unknown"));
    return words;
  }
}
