package keep.tools.finder;

import java.util.concurrent.Callable;
import keep.finder.care.CareJournal;
import keep.finder.care.Happening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `keep finder history`: who changed what in an entry, when, from what to what.
@Command(
    name = "history",
    description = "Tells who changed what in a centre's entry, when, from what to what.",
    mixinStandardHelpOptions = true)
public final class HistoryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CENTRE", description = "The centre's id, such as rctn.")
  private String centre = "";

  @Override
  public Integer call() {
    return CareWork.exit(
        spec,
        out -> {
          for (Happening one : new CareJournal(FinderHome.folder()).history(centre)) {
            String what =
                switch (one) {
                  case Happening.Invited invited -> "code made, works until " + invited.expires();
                  case Happening.Proposed proposed -> "proposal " + proposed.number();
                  case Happening.Judged judged when judged.accepted() ->
                      "proposal " + judged.number() + " accepted";
                  case Happening.Judged judged ->
                      "proposal " + judged.number() + " refused: " + judged.reason();
                  case Happening.Reminded reminded -> "reminder written";
                };
            out.println(one.at() + "  " + one.by() + ": " + what);
            if (one instanceof Happening.Proposed proposed) {
              ReviewCommand.Changes.print(proposed, out);
            }
          }
        });
  }
}
