package keep.server.site.check;

import java.util.ArrayList;
import java.util.List;
import keep.server.site.words.BannedWords;
import keep.server.site.words.Message;

/// All checks of the house's sources.
final class HouseCheck {
  private HouseCheck() {}

  static List<Finding> of(Sources sources) {
    List<Finding> found = new ArrayList<>(new TextCheck(sources).findings());
    found.addAll(new TemplateCheck(sources).findings());
    found.addAll(new CodeCheck(sources).findings());
    BannedWords banned = BannedWords.load();
    for (Message message : sources.english().values()) {
      banned
          .in(message.text(), message.wordSet())
          .forEach(word ->
              found.add(new Finding(Finding.Rule.BANNED_WORD, "en.words " + message.name(), word)));
    }
    return found;
  }
}
