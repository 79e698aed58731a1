package keep.law.englandwales;

import static keep.law.englandwales.Line.word;
import static keep.law.englandwales.ServiceAnswer.Paper.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import keep.law.Facts;
import keep.law.englandwales.ServiceAnswer.Validity;
import keep.law.facts.CourtFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.HolderFacts;

/// The day by which something must be done: the first line that fits. Never for a request, because
/// the law sets none.
final class Days {
  static final List<Line<Function<Facts, Optional<LocalDate>>>> TABLE =
      List.of(
          word(
              "day-1",
              Papers::representationsEnd,
              "an application for a summons of which the court itself set the end of the time",
              "EW-107",
              it ->
                  it.is(WITNESS_SUMMONS_APPLICATION)
                      && it.facts().knows(CourtFacts.COURT_VARIED_LIMIT)),
          word(
              "day-2",
              Papers::representationsEnd,
              "any other application for a summons: the end of the time for representations",
              "EW-96",
              it ->
                  it.is(WITNESS_SUMMONS_APPLICATION)
                      && !it.facts().knows(CourtFacts.COURT_VARIED_LIMIT)),
          word(
              "day-3",
              facts -> facts.get(CourtFacts.ATTEND_ON),
              "an order not withdrawn, confirmed or not: the day it names",
              "EW-111",
              it -> it.is(PapersOf.ORDERS) && !it.stands(Validity.NO_AUTHORITY)),
          word(
              "day-4",
              facts -> Said.receivedOn(facts).map(day -> day.plusMonths(1)),
              "her own access: one month from receipt",
              "EW-G2",
              it -> it.is(OWN_ACCESS)),
          word(
              "day-5",
              Days::named,
              "another court or body: the day it names",
              "EW-G3",
              it -> it.is(PapersOf.OTHER_COURTS_AND_BODIES)));

  private Days() {}

  /// The day to attend, the end of a time set, the hearing, or the day asked for: the first that is
  /// known.
  private static Optional<LocalDate> named(Facts facts) {
    return Stream.of(
            facts.get(CourtFacts.ATTEND_ON),
            facts.get(CourtFacts.COURT_VARIED_LIMIT),
            facts.get(HearingFacts.DECISION_ON),
            facts.get(HolderFacts.DEADLINE_STATED))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
