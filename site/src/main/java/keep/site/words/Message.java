package keep.site.words;

import keep.site.WordSet;
import org.jspecify.annotations.Nullable;

/// One text of a message file.
///
/// @param key dotted name, such as `exit.link`
/// @param wordSet COURT for a line written `key@court`
/// @param text an ICU pattern; `[…]` marks the words of a link, `*…*` strong words
/// @param madeFrom stamp of the English text it translates; null in the English file
/// @param reviewed day and initials of the reader who checked it; null while it awaits review
/// @param line line number in its file, from 1
public record Message(
    String key,
    WordSet wordSet,
    String text,
    @Nullable Stamp madeFrom,
    @Nullable String reviewed,
    int line) {

  /// Key and word set as written in the file: `key` or `key@court`.
  public String name() {
    return wordSet == WordSet.COURT ? key + "@court" : key;
  }
}
