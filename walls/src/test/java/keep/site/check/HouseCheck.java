package keep.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import keep.site.words.BannedWords;
import keep.site.words.Message;

/// All checks of the house's sources.
final class HouseCheck {
  private static final BannedWords BANNED = BannedWords.load();

  /// A test damages one text of many at a time: the others are read once.
  private static final Map<Message, List<String>> BANNED_IN = new ConcurrentHashMap<>();

  private HouseCheck() {}

  static List<Finding> of(Sources sources) {
    List<Finding> found = new ArrayList<>(new TextCheck(sources).findings());
    found.addAll(new TemplateCheck(sources).findings());
    found.addAll(new CodeCheck(sources).findings());
    for (Message message : sources.english().values()) {
      BANNED_IN
          .computeIfAbsent(message, text -> BANNED.in(text.text(), text.wordSet()))
          .forEach(word ->
              found.add(new Finding(Finding.Rule.BANNED_WORD, "en.words " + message.name(), word)));
    }
    return found;
  }
}
