package keep.publicsite.campaign.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import keep.site.Language;

/// Dates in words, as exact as they are known.
final class Dates {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private Dates() {}

  static String inWords(String date, Language language) {
    return switch (date.length()) {
      case YEAR -> date;
      case MONTH ->
          YearMonth.parse(date).format(DateTimeFormatter.ofPattern("MMMM yyyy", language.locale()));
      default ->
          LocalDate.parse(date)
              .format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()));
    };
  }
}
