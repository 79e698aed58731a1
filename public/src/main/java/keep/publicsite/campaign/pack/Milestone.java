package keep.publicsite.campaign.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of the road.
///
/// @param date `2002`, `2023-12` or `2024-05-24`, as exact as its source
/// @param asks the asks it changed
/// @param to how those then stood; null when it changed none
/// @param address of its source
public record Milestone(
    String date, Kind kind, List<String> asks, Ask.@Nullable State to, Both words, String address) {
  /// What sort of step.
  public enum Kind {
    ACT,
    BILL,
    CAMPAIGN,
    CONSULTATION,
    COURT,
    FORCE,
    GUIDANCE,
    PETITION,
    PROPOSAL,
    SERVICE,
    SURVEY
  }

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /// The first day it can mean, for ordering.
  public LocalDate from() {
    return LocalDate.parse(
        switch (date.length()) {
          case YEAR -> date + "-01-01";
          case MONTH -> date + "-01";
          default -> date;
        });
  }
}
