package keep.finder;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When somebody answers.
///
/// @param spans the times, in local time of the United Kingdom; empty when not seen
/// @param words what was seen, in English
public record Opening(List<Span> spans, String words) {
  /// Nothing was seen.
  public static final Opening UNSEEN = new Opening(List.of(), "");

  public Opening {
    spans = List.copyOf(spans);
  }

  /// A time of the day on some days of the week.
  ///
  /// @param until the first minute after; null means midnight
  public record Span(Set<DayOfWeek> days, LocalTime from, @Nullable LocalTime until) {
    public Span {
      days = Set.copyOf(days);
    }

    boolean holds(LocalDateTime when) {
      LocalTime time = when.toLocalTime();
      return days.contains(when.getDayOfWeek())
          && !time.isBefore(from)
          && (until == null || time.isBefore(until));
    }
  }

  /// Whether somebody answers then. False when the times are not known.
  public boolean openAt(LocalDateTime when) {
    for (Span span : spans) {
      if (span.holds(when)) {
        return true;
      }
    }
    return false;
  }

  /// Whether somebody answers day and night.
  public boolean always() {
    return spans.stream()
        .anyMatch(span ->
            span.days().size() == DayOfWeek.values().length
                && span.from().equals(LocalTime.MIDNIGHT)
                && span.until() == null);
  }
}
