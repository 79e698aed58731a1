package keep.law.englandwales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import keep.law.Facts;
import keep.law.Reason;
import keep.law.RuleBook;
import keep.law.RuleId;
import keep.law.englandwales.ServiceAnswer.Deadline;
import keep.law.englandwales.ServiceAnswer.Letter;
import keep.law.englandwales.ServiceAnswer.May;
import keep.law.englandwales.ServiceAnswer.Must;
import keep.law.englandwales.ServiceAnswer.NeedNot;
import keep.law.englandwales.ServiceAnswer.Paper;
import keep.law.englandwales.ServiceAnswer.Should;
import keep.law.englandwales.ServiceAnswer.Validity;

/// Puts together the answer to a service from its tables, and keeps which rules decided.
final class Answering {
  private final Set<RuleId> deciding = new LinkedHashSet<>();

  private Answering() {}

  static ServiceAnswer answer(RuleBook book, Facts facts, LocalDate day) {
    return new Answering().answer(Situation.of(book, facts, day));
  }

  private ServiceAnswer answer(Situation start) {
    Paper paper = first(Classing.TABLE, start).orElse(Paper.VICTIM_INFORMATION_REQUEST);
    Situation classed = start.with(paper);
    Validity validity = first(Standings.TABLE, classed).orElse(Validity.UNCLEAR);
    Situation standing = classed.with(validity);
    List<Line<May>> mayLines = Line.all(Wording.MAY, standing);
    Situation it = standing.with(words(mayLines));
    Set<Must> must = all(Wording.MUST, it);
    Letter letter = first(Lettering.TABLE, it).orElse(Letter.NONE);
    Optional<Deadline> deadline = deadline(it);
    Set<May> may = all(Wording.MAY, it);
    Set<NeedNot> needNot = all(Wording.NEED_NOT, it);
    Set<Should> should = all(Wording.SHOULD, it);
    return new ServiceAnswer(
        paper,
        validity,
        must,
        should,
        may,
        needNot,
        letter,
        deadline,
        missing(it),
        reasons(it),
        List.copyOf(deciding));
  }

  private <W> Optional<W> first(List<Line<W>> table, Situation it) {
    Optional<Line<W>> line = Line.first(table, it);
    line.ifPresent(found -> deciding.addAll(found.deciding(it)));
    return line.map(Line::word);
  }

  private <W> Set<W> all(List<Line<W>> table, Situation it) {
    List<Line<W>> lines = Line.all(table, it);
    lines.forEach(line -> deciding.addAll(line.deciding(it)));
    return words(lines);
  }

  private static <W> Set<W> words(List<Line<W>> lines) {
    return lines.stream().map(Line::word).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Optional<Deadline> deadline(Situation it) {
    Optional<Line<Function<Facts, Optional<LocalDate>>>> line = Line.first(Days.TABLE, it);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = line.get().word().apply(it.facts());
    day.ifPresent(known -> deciding.addAll(line.get().deciding(it)));
    return day.map(known -> new Deadline(known, line.get().rules().getFirst()));
  }

  private static List<ChecklistItem> missing(Situation it) {
    return it.is(PapersOf.POLICE)
        ? Checklist.of(it.findings(), it.facts()).stream().filter(item -> !item.shown()).toList()
        : List.of();
  }

  /// What the rules say that speak of such a paper: those that decided first.
  private List<Reason> reasons(Situation it) {
    List<Reason> first = new ArrayList<>();
    List<Reason> rest = new ArrayList<>();
    Set<RuleId> ofPaper =
        it.book().rules().stream()
            .filter(rule ->
                it.paper()
                    .filter(
                        paper -> rule.gates().stream().anyMatch(PapersOf.gates(paper)::contains))
                    .isPresent())
            .map(rule -> rule.id())
            .collect(Collectors.toSet());
    for (Reason reason : it.findings().reasons()) {
      if (deciding.contains(reason.rule())) {
        first.add(reason);
      } else if (ofPaper.contains(reason.rule())) {
        rest.add(reason);
      }
    }
    first.addAll(rest);
    return List.copyOf(first);
  }
}
