package keep.finder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far an entry may be trusted.
///
/// @param looked the day somebody of the project looked it up
/// @param confirmed the day the centre or somebody of the project confirmed it (`assured_date` in
///   HSDS); null when nobody has
/// @param pageDate date of the source page, as `2020`, `2020-01` or `2020-01-29`; empty when none
/// @param source address or description of the source
/// @param confidence how sure the compiler was, in English
public record Checked(
    LocalDate looked,
    @Nullable LocalDate confirmed,
    String pageDate,
    String source,
    String confidence) {
  /// An entry is fresh for so many months after it was confirmed.
  public static final int FRESH_MONTHS = 6;

  private static final int YEAR = 4;

  /// Whether it was confirmed within the last six months.
  public boolean fresh(LocalDate today) {
    return confirmed != null && !confirmed.plusMonths(FRESH_MONTHS).isBefore(today);
  }

  /// Whether the source speaks of today: it was confirmed, or is of this year or the last. What an
  /// older page said of hours and waiting lists is not shown as if it were so now.
  public boolean ofNow(LocalDate today) {
    return fresh(today)
        || (!pageDate.isEmpty()
            && Integer.parseInt(pageDate.substring(0, YEAR)) >= today.getYear() - 1);
  }

  /// The later of the day it was confirmed and the day it was looked up.
  public LocalDate last() {
    return confirmed != null && confirmed.isAfter(looked) ? confirmed : looked;
  }
}
