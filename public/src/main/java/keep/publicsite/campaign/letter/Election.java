package keep.publicsite.campaign.letter;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.env.Environment;

/// The days on which there are no members of the House of Commons: from the dissolution of
/// Parliament until the poll.
///
/// @param dissolved first day without members (`keep.campaign.dissolved`)
/// @param poll day of the election (`keep.campaign.poll`)
public record Election(Optional<LocalDate> dissolved, Optional<LocalDate> poll) {
  /// Reads the settings; without them there is no election.
  public static Election of(Environment environment) {
    return new Election(day(environment, "dissolved"), day(environment, "poll"));
  }

  private static Optional<LocalDate> day(Environment environment, String name) {
    return Optional.ofNullable(environment.getProperty("keep.campaign." + name))
        .filter(day -> !day.isBlank())
        .map(LocalDate::parse);
  }

  /// Whether nobody sits for any constituency on this day.
  public boolean isOn(LocalDate day) {
    return dissolved.isPresent()
        && !day.isBefore(dissolved.get())
        && poll.map(polling -> !day.isAfter(polling)).orElse(true);
  }
}
