package keep.law;

import java.time.LocalDate;
import java.util.Optional;

/// A period that a ruling starts.
///
/// @param word stable word, for example `notice`, `stay`
/// @param starts the day of the event; not itself counted
/// @param ends last day of the period; empty where the calendar of holidays does not reach so far
/// @param next the first day on which what the clock held back may be done; empty as for `ends`
public record Clock(
    String word,
    RuleId rule,
    LocalDate starts,
    Optional<LocalDate> ends,
    Optional<LocalDate> next,
    String what) {}
