package keep.tools.finder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import keep.finder.Centre;
import keep.finder.Directory;
import keep.finder.care.CareJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `keep finder todo`: what the entries of centres lack, the worst first.
@Command(
    name = "todo",
    description = {
      "Lists what is to be found out about each centre that looks open: no way to reach it first,"
          + " then no number, hours not seen, nobody has confirmed it.",
      "Exit 0: listed."
    },
    mixinStandardHelpOptions = true)
public final class TodoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private record Line(Centre centre, List<String> lacks) {
    int urgency() {
      return centre.reach().isKnown() ? 1 : 0;
    }
  }

  @Override
  public Integer call() {
    return CareWork.exit(
        spec,
        out -> {
          LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
          Directory directory = new CareJournal(FinderHome.folder()).directory(Directory.load());
          List<Line> lines =
              directory.open().stream()
                  .map(centre -> new Line(centre, lacks(centre, today)))
                  .filter(line -> !line.lacks().isEmpty())
                  .sorted(
                      Comparator.comparingInt(Line::urgency)
                          .thenComparing(line -> line.centre().name()))
                  .toList();
          for (Line line : lines) {
            out.println(
                line.centre().id()
                    + "  "
                    + line.centre().name()
                    + ": "
                    + String.join("; ", line.lacks()));
          }
          long unreachable = lines.stream().filter(line -> line.urgency() == 0).count();
          out.println(
              "%d to do, %d of them without any way to reach the centre."
                  .formatted(lines.size(), unreachable));
        });
  }

  private static List<String> lacks(Centre centre, LocalDate today) {
    List<String> lacks = new ArrayList<>();
    if (!centre.reach().isKnown()) {
      lacks.add("no way to reach it");
    } else if (centre.reach().phone().isEmpty()) {
      lacks.add("no number");
    }
    String hours = centre.opening().words();
    if (hours.isEmpty() || hours.contains("not seen")) {
      lacks.add("hours not seen");
    }
    if (!centre.checked().ofNow(today)) {
      lacks.add(
          centre.checked().pageDate().isEmpty()
              ? "its source has no date"
              : "its source is of " + centre.checked().pageDate());
    }
    if (!centre.checked().fresh(today)) {
      lacks.add("not confirmed");
    }
    return lacks;
  }
}
