package keep.tools.story;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a story leaves: files by name, and how it went.
///
/// @param files name and content, in the order in which they are listed
/// @param released how many passages left
/// @param of how many there are
public record StoryResult(Map<String, byte[]> files, int released, int of) {
  public StoryResult {
    files = new LinkedHashMap<>(files);
  }

  /// Names only.
  @Override
  public String toString() {
    return "StoryResult" + files.keySet();
  }
}
