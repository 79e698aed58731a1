package keep.tools.story;

import java.nio.file.Path;
import java.util.OptionalLong;

/// The plan of the demonstration, and the words both commands end with.
public final class StoryPlans {
  private StoryPlans() {}

  /// The default story on the four invented notes.
  ///
  /// @param port where the server listens; 0 for any free port
  public static StoryPlan invented(Path out, int port) {
    SourceNotes notes = SourceNotes.invented();
    try {
      return new StoryPlan(
          notes,
          ReleaseSpec.parse(StoryCommand.INVENTED_RELEASE, notes.counts()),
          StoryDays.from(StoryCommand.FIRST_DAY, Ending.GRANTED),
          Ending.GRANTED,
          out,
          false,
          false,
          0,
          OptionalLong.empty(),
          port);
    } catch (ReleaseSpec.Unusable e) {
      throw new IllegalStateException("the default story holds", e);
    }
  }

  /// What was released out of what, and where the files lie.
  public static String lastLine(StoryResult result, Path out) {
    return StoryCommand.lastLine(result, out);
  }
}
