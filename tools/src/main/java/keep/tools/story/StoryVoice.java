package keep.tools.story;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;

/// Prints the story: one line a day, the date in the margin, what was caught under it.
///
/// Line ends are always line feeds, so that two runs can be compared.
public final class StoryVoice {
  private static final int MARGIN = 12;
  private static final int WIDTH = 100;

  private final PrintWriter out;

  public StoryVoice(PrintWriter out) {
    this.out = out;
  }

  /// What happened on a day.
  public void day(LocalDate day, String what) {
    print(StoryCalendar.margin(day), what);
  }

  /// More about the same day.
  public void more(String what) {
    print("", what);
  }

  /// A line that belongs to no day.
  public void plain(String line) {
    out.print(line + "\n");
    out.flush();
  }

  private void print(String margin, String what) {
    List<String> lines = Wrapped.lines(what, WIDTH - MARGIN);
    for (int i = 0; i < lines.size(); i++) {
      String left = i == 0 ? margin : "";
      out.print((left + " ".repeat(MARGIN - left.length()) + lines.get(i)).stripTrailing() + "\n");
    }
    out.flush();
  }
}
