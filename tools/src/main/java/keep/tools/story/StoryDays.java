package keep.tools.story;

import java.time.LocalDate;

/// The days on which things happen, all counted from the first by the law's calendar before
/// anything is started: a story that would run out of known holidays never begins.
///
/// @param seal the counsellor seals her notes
/// @param ask police ask
/// @param charge a man is charged
/// @param wholeFile the prosecution asks for the whole file
/// @param apply the defence applies properly
/// @param first notice, hearing and the days after it
public record StoryDays(
    LocalDate seal,
    LocalDate ask,
    LocalDate charge,
    LocalDate wholeFile,
    LocalDate apply,
    Round first) {

  /// One application from notice to release.
  ///
  /// @param served parties and service have notice
  /// @param reached notice has reached the survivor: the last of them
  /// @param lastDay the last day of her time
  /// @param hearing the first day on which the judge may decide
  /// @param inspect the judge reads
  /// @param decide the judge finds and orders
  /// @param tell the survivor sees first what would go
  /// @param inStay a day within the stay
  /// @param release the first day after the stay
  public record Round(
      LocalDate served,
      LocalDate reached,
      LocalDate lastDay,
      LocalDate hearing,
      LocalDate inspect,
      LocalDate decide,
      LocalDate tell,
      LocalDate inStay,
      LocalDate release) {

    static Round after(LocalDate application) {
      LocalDate served = StoryCalendar.business(application, 1);
      LocalDate reached = StoryCalendar.business(application, 4);
      LocalDate lastDay = StoryCalendar.noticeEnds(reached);
      LocalDate hearing = StoryCalendar.business(lastDay, 1);
      LocalDate inspect = StoryCalendar.business(hearing, 4);
      LocalDate decide = StoryCalendar.business(inspect, 4);
      LocalDate tell = StoryCalendar.business(decide, 1);
      LocalDate inStay = StoryCalendar.business(tell, 3);
      LocalDate release = StoryCalendar.business(StoryCalendar.business(tell, 5), 1);
      return new Round(served, reached, lastDay, hearing, inspect, decide, tell, inStay, release);
    }
  }

  /// The days of a story that begins on this day.
  ///
  /// @throws StoryCalendar.BeyondTheCalendar if it would need a day whose holidays are not known
  public static StoryDays from(LocalDate first, Ending ending) {
    try {
      LocalDate ask = StoryCalendar.business(first, 1);
      LocalDate charge = StoryCalendar.business(ask, 3);
      LocalDate wholeFile = StoryCalendar.business(charge, 1);
      LocalDate apply = StoryCalendar.business(wholeFile, 1);
      StoryDays days = new StoryDays(first, ask, charge, wholeFile, apply, Round.after(apply));
      StoryCalendar.business(days.first().release(), 2);
      if (ending == Ending.REFUSED_RENEWED) {
        Round.after(days.renewal());
      }
      return days;
    } catch (StoryCalendar.BeyondTheCalendar e) {
      throw new StoryCalendar.BeyondTheCalendar(first);
    }
  }

  /// The day on which a refused application is made again, and the days after it.
  public LocalDate renewal() {
    return StoryCalendar.business(first.hearing(), 3);
  }
}
