package keep.tools.finder;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keep.finder.Access;
import keep.finder.Answer;
import keep.finder.Audience;
import keep.finder.Centre;
import keep.finder.Directory;
import keep.finder.English;
import keep.finder.Finder;
import keep.finder.Line;
import keep.finder.Nation;
import keep.finder.Need;
import keep.finder.PlainWords;
import keep.finder.Query;
import keep.finder.Result;
import keep.finder.Unfit;
import keep.finder.Who;
import keep.finder.care.CareJournal;
import keep.finder.care.CareProblem;
import keep.finder.postcodes.Sectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `keep finder search`: exit 0 with an answer, which always holds a line to call; 2 when an option
/// cannot be understood. A place that is not known is an answer, not an error.
@Command(
    name = "search",
    description = {
      "Finds the centres and lines for a place, a need and a person.",
      "Corrections that were accepted count. Nothing is stored, logged or sent."
    },
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final int OLDEST = 120;

  @Spec private CommandSpec spec;

  @Option(
      names = "--place",
      required = true,
      paramLabel = "PLACE",
      description = "A town, county or area in English or Welsh, or a postcode or its beginning.")
  private String place = "";

  @Option(
      names = "--need",
      paramLabel = "NEED",
      description =
          "What for, in plain words: counselling, pre-trial therapy, ISVA, BSL. Repeatable.")
  private List<String> needs = List.of();

  @Option(
      names = "--for",
      paramLabel = "WHO",
      description =
          "women, girls, men, boys, non-binary, trans, trans-women, trans-men, family or everyone.")
  private @Nullable String who;

  @Option(names = "--age", paramLabel = "YEARS", description = "Age of the person, in years.")
  private @Nullable Integer age;

  @Option(names = "--language", paramLabel = "LANGUAGE", description = "A language, such as Welsh.")
  private String language = "";

  @Option(
      names = "--access",
      paramLabel = "NEED",
      description =
          "What is needed to come or to be understood: step-free, British Sign Language,"
              + " interpreters, hearing loop, Easy Read. Repeatable. What is not known of a centre"
              + " is said to be not known.")
  private List<String> access = List.of();

  @Option(
      names = "--nation",
      paramLabel = "NATION",
      description = "england, wales, scotland or northern-ireland.")
  private @Nullable String nation;

  @Option(names = "--json", description = "Answers in JSON.")
  private boolean json;

  @Override
  public Integer call() {
    return CareWork.exit(spec, this::search);
  }

  private void search(PrintWriter out) throws IOException, CareProblem {
    Query query =
        new Query(
            place,
            asked(needs),
            person(who),
            age(),
            language,
            needed(),
            nation(nation),
            LocalDateTime.now(HERE));
    Path folder = FinderHome.folder();
    Finder finder =
        Sectors.in(Finder.over(new CareJournal(folder).directory(Directory.load())), folder);
    Answer answer = finder.search(query);
    if (json) {
      out.println(AnswerJson.of(answer));
    } else {
      print(out, answer, finder.directory());
    }
  }

  private Set<Need> asked(List<String> words) {
    EnumSet<Need> found = EnumSet.noneOf(Need.class);
    for (String said : words) {
      Optional<Need> need = PlainWords.need(said);
      if (need.isEmpty() && PlainWords.access(said).isEmpty()) {
        throw wrong(
            "--need is one of: "
                + Stream.of(Need.values()).map(Need::word).collect(Collectors.joining("; ")));
      }
      need.ifPresent(found::add);
    }
    return found;
  }

  /// What `--access` says, and what `--need` says of it: "BSL counselling" is both.
  private Set<Access> needed() {
    EnumSet<Access> found = EnumSet.noneOf(Access.class);
    needs.stream().map(PlainWords::access).flatMap(Optional::stream).forEach(found::add);
    for (String said : access) {
      found.add(
          PlainWords.access(said)
              .orElseThrow(() ->
                  wrong(
                      "--access is one of: "
                          + Stream.of(Access.values())
                              .map(Access::word)
                              .collect(Collectors.joining("; ")))));
    }
    return found;
  }

  private @Nullable Who person(@Nullable String said) {
    return said == null
        ? null
        : PlainWords.who(said)
            .orElseThrow(() ->
                wrong(
                    "--for is one of: "
                        + Stream.of(Who.values())
                            .map(Who::word)
                            .collect(Collectors.joining(", "))));
  }

  private @Nullable Nation nation(@Nullable String said) {
    return said == null
        ? null
        : Nation.of(said)
            .orElseThrow(() ->
                wrong(
                    "--nation is one of: "
                        + Stream.of(Nation.values())
                            .map(Nation::word)
                            .collect(Collectors.joining(", "))));
  }

  private @Nullable Integer age() {
    if (age != null && (age < 0 || age > OLDEST)) {
      throw wrong("--age is a number of years from 0 to " + OLDEST);
    }
    return age;
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what + ".");
  }

  private static void print(PrintWriter out, Answer answer, Directory directory) {
    LocalDate today = LocalDate.now(HERE);
    out.println(English.understood(answer.understood()));
    out.println();
    for (Line line : answer.lines()) {
      String number =
          line.reach().phone().isEmpty()
              ? line.reach().website().isEmpty() ? "no number seen" : line.reach().website()
              : line.reach().phone();
      out.println("%s  %s, %s".formatted(number, line.name(), English.hours(line)));
      if (!line.limits().isEmpty()) {
        out.println("    " + line.limits());
      }
    }
    if (answer.understood() instanceof Answer.Understood.Known known) {
      for (Result result : answer.results()) {
        out.println();
        print(out, result, known, today);
      }
      out.println();
      for (Centre closed : answer.closed()) {
        out.println(closed.name() + " has closed. " + required(closed));
      }
      answer.others().forEach(other -> out.println(unfit(other)));
      out.println(
          "We list %d centres of about %d, and %d of them confirmed their entry within six months."
              .formatted(
                  directory.open().size(),
                  Directory.CENTRES_SAID,
                  directory.open().stream()
                      .filter(centre -> centre.checked().fresh(today))
                      .count()));
    }
  }

  private static String required(Centre closed) {
    return closed.closure() == null ? "" : closed.closure().words();
  }

  private static String unfit(Unfit unfit) {
    Audience audience = unfit.centre().audience();
    String why =
        switch (unfit.why()) {
          case GROUP -> "it says it is for " + audience.words();
          case SERVICE -> "it says that it does not offer this, or no longer";
          case AGE ->
              audience.youngest() == null && audience.oldest() == null
                  ? "whether it takes people of this age was not seen"
                  : "it takes people"
                      + (audience.youngest() == null ? "" : " from age " + audience.youngest())
                      + (audience.oldest() == null ? "" : " up to age " + audience.oldest());
        };
    return unfit.centre().name()
        + " serves this place and does not fit what you asked: "
        + why
        + ".";
  }

  private static void print(
      PrintWriter out, Result result, Answer.Understood.Known known, LocalDate today) {
    Centre centre = result.centre();
    out.println(centre.name() + " (" + centre.id() + ")");
    out.println("    " + English.why(result, known.place()));
    if (!centre.reach().phone().isEmpty()) {
      out.println("    " + centre.reach().phone());
    }
    if (!centre.reach().website().isEmpty()) {
      out.println("    " + centre.reach().website());
    }
    if (centre.whereabouts().privately()) {
      out.println("    It keeps its address private and will tell you itself.");
    } else if (result.miles() != null) {
      out.println(
          "    %s, about %d %s from the middle of %s."
              .formatted(
                  centre.whereabouts().town(),
                  result.miles(),
                  result.miles() == 1 ? "mile" : "miles",
                  known.place().label()));
    }
    if (!centre.waiting().isEmpty()) {
      out.println("    " + centre.waiting());
    }
    if (!centre.note().isEmpty()) {
      out.println("    " + centre.note());
    }
    out.println("    " + English.trust(centre.checked(), today));
  }
}
