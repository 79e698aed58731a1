package keep.law;

import java.time.LocalDate;

/// The days on which a rule is in force, both ends included.
public record DateRange(LocalDate from, LocalDate to) {
  private static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "A rule cannot end before it begins: " + from + " to " + to);
    }
  }

  public static DateRange always() {
    return ALWAYS;
  }

  public static DateRange from(LocalDate day) {
    return new DateRange(day, LocalDate.MAX);
  }

  public static DateRange until(LocalDate day) {
    return new DateRange(LocalDate.MIN, day);
  }

  public static DateRange between(LocalDate from, LocalDate to) {
    return new DateRange(from, to);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  @Override
  public String toString() {
    boolean open = from.equals(LocalDate.MIN);
    boolean endless = to.equals(LocalDate.MAX);
    if (open && endless) {
      return "always";
    }
    return open ? "until " + to : endless ? "from " + from : from + " to " + to;
  }
}
