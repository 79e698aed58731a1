package keep.tools.story;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keep.tools.hunt.Needle;

/// Every name and every free text of a story, remembered while it is told, so that a hunt can look
/// for each where it must not be.
final class Canaries {
  private final List<Needle> needles = new ArrayList<>();
  private final Set<String> openedInRelease = new TreeSet<>();

  /// A text that is sealed wherever it goes.
  byte[] text(String label, String text) {
    needles.add(Needle.text(label, text));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// A name behind a card.
  void name(String label, String name) {
    needles.add(Needle.text(label, name));
  }

  void secret(String label, byte[] bytes) {
    needles.add(Needle.secret(label, bytes));
  }

  /// Says that the release itself opens this text to its recipients, so that it lies in `out` by
  /// right, and nowhere else.
  void openedInRelease(String label) {
    openedInRelease.add(label);
  }

  List<Needle> needles() {
    return List.copyOf(needles);
  }

  Set<String> openedInRelease() {
    return Set.copyOf(openedInRelease);
  }
}
