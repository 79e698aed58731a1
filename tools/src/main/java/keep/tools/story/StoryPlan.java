package keep.tools.story;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalLong;

/// What was asked of a story, checked before anything starts.
///
/// @param notes what it is played on
/// @param spec what the judge lets go
/// @param days counted from the first day
/// @param ending how it ends
/// @param out where the results go
/// @param hunt whether to search for what must not be anywhere
/// @param keep whether the working folder stays
/// @param kills how many times server and database are killed
/// @param seed decides the moments of the kills and the plants of the hunt
/// @param port where the server listens; 0 for any free port
public record StoryPlan(
    SourceNotes notes,
    ReleaseSpec spec,
    StoryDays days,
    Ending ending,
    Path out,
    boolean hunt,
    boolean keep,
    int kills,
    OptionalLong seed,
    int port) {

  /// The first day.
  public LocalDate first() {
    return days.seal();
  }
}
