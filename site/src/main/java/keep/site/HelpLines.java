package keep.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The national lines of `help-lines.txt`, in the order in which every page shows them.
public final class HelpLines {
  private final List<HelpLine> all;

  private HelpLines(List<HelpLine> all) {
    this.all = all;
  }

  /// The lines that came with this build.
  public static HelpLines load() {
    try (InputStream in =
        Objects.requireNonNull(HelpLines.class.getResourceAsStream("/help-lines.txt"))) {
      String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new HelpLines(
          content
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(HelpLine::parse)
              .toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Every line.
  public List<HelpLine> all() {
    return all;
  }

  /// The two that head every help page: emergency, then the line open day and night.
  public List<HelpLine> first() {
    return all.subList(0, 2);
  }
}
