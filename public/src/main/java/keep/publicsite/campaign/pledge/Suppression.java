package keep.publicsite.campaign.pledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which counts may be shown: none below ten, and none by which one below ten could be worked out
/// from the total beside it.
public final class Suppression {
  /// The smallest number of people that is ever shown.
  public static final long LEAST = 10;

  private Suppression() {}

  /// The parts of a known total that may be shown, by name. Whatever is left out is at least two
  /// parts with at least ten people together, so that subtracting says nothing about a small one.
  ///
  /// @param parts every part, also those nobody is in
  public static Map<String, Long> shown(Map<String, Long> parts) {
    List<Map.Entry<String, Long>> open = new ArrayList<>();
    long hiddenPeople = 0;
    int hidden = 0;
    for (Map.Entry<String, Long> part : parts.entrySet()) {
      if (part.getValue() >= LEAST) {
        open.add(part);
      } else {
        hidden++;
        hiddenPeople += part.getValue();
      }
    }
    open.sort(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey));
    int next = 0;
    while (hidden > 0 && (hidden < 2 || hiddenPeople < LEAST) && next < open.size()) {
      hidden++;
      hiddenPeople += open.get(next++).getValue();
    }
    Map<String, Long> shown = new TreeMap<>(Comparator.naturalOrder());
    open.subList(next, open.size()).forEach(part -> shown.put(part.getKey(), part.getValue()));
    return shown;
  }
}
