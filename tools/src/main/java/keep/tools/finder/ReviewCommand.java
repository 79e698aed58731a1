package keep.tools.finder;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import keep.finder.Areas;
import keep.finder.RetiredNumbers;
import keep.finder.care.CareField;
import keep.finder.care.CareJournal;
import keep.finder.care.CareProblem;
import keep.finder.care.Happening;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `keep finder review`: a second person looks at what centres said.
@Command(
    name = "review",
    description = {
      "Lists what centres said about their entries and nobody has judged yet; with --accept or"
          + " --refuse, judges one. The judge is neither who said it nor who made the code.",
      "Exit 0: done. 1: cannot be done, with the reason."
    },
    mixinStandardHelpOptions = true)
public final class ReviewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--accept", paramLabel = "NUMBER", description = "Accepts a proposal.")
  private @Nullable Integer accept;

  @Option(names = "--refuse", paramLabel = "NUMBER", description = "Refuses a proposal.")
  private @Nullable Integer refuse;

  @Option(names = "--by", paramLabel = "NAME", description = "Who you are; needed to judge.")
  private String by = "";

  @Option(names = "--reason", paramLabel = "WORDS", description = "Needed to refuse.")
  private String reason = "";

  @Override
  public Integer call() {
    return CareWork.exit(
        spec,
        out -> {
          CareJournal journal = new CareJournal(FinderHome.folder());
          if (accept != null && refuse != null) {
            throw new CareProblem("Either --accept or --refuse.");
          }
          Integer number = accept == null ? refuse : accept;
          if (number == null) {
            list(journal, out);
          } else {
            journal.judge(number, accept != null, by, reason, Instant.now());
            out.println("Proposal " + number + (accept == null ? " refused." : " accepted."));
          }
        });
  }

  private static void list(CareJournal journal, PrintWriter out)
      throws java.io.IOException, CareProblem {
    for (Happening.Proposed one : journal.pending()) {
      out.printf("%d  %s  %s  by %s%n", one.number(), one.centre(), one.at(), one.by());
      Changes.print(one, out);
    }
    if (journal.pending().isEmpty()) {
      out.println("Nothing waits for review.");
    }
  }

  /// What a proposal changes, a field a line.
  static final class Changes {
    private Changes() {}

    static void print(Happening.Proposed one, PrintWriter out) {
      if (one.after().isEmpty()) {
        out.println("   right as it stands");
      }
      new TreeMap<>(one.after())
          .forEach((field, value) ->
              out.printf(
                  "   %s: \"%s\" -> \"%s\"%n",
                  field.word(), one.before().getOrDefault(field, ""), value));
      String phone = one.after().getOrDefault(CareField.PHONE, "");
      RetiredNumbers.load()
          .whyWritten(phone)
          .ifPresent(because ->
              out.printf(
                  "   Careful: this number is on our list of old ones, because %s. Ask the centre"
                      + " before you accept it.%n",
                  because));
      String area = one.after().getOrDefault(CareField.AREA, "");
      if (!area.isEmpty() && Areas.load().named(area).isEmpty()) {
        out.println(
            "   Careful: not every part of these words is the name of an area that the search knows."
                + " It would go on by the old area.");
      }
    }
  }
}
