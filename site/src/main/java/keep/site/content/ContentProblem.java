package keep.site.content;

import java.util.Comparator;

/// Something in a folder of content pages that has to be mended.
///
/// @param file relative to the folder, such as `notes/en.md`
/// @param line from 1
/// @param what what is wrong and how to mend it
public record ContentProblem(String file, int line, String what)
    implements Comparable<ContentProblem> {
  private static final Comparator<ContentProblem> ORDER =
      Comparator.comparing(ContentProblem::file).thenComparingInt(ContentProblem::line);

  @Override
  public int compareTo(ContentProblem other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + what;
  }
}
