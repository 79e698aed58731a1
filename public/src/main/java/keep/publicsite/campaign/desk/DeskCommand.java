package keep.publicsite.campaign.desk;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import keep.publicsite.campaign.pack.Mistake;
import keep.publicsite.campaign.pack.PackCheck;
import keep.database.KeepHome;

/// What `keep campaign` runs: the desk as a process. Exit 0 done, 1 something is to be mended or
/// cannot be done so, 3 a second person has to confirm.
public final class DeskCommand {
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final int WAITING = 3;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Published published;
  private final Desk desk;
  private final String site;

  private DeskCommand(Published published, String site, Instant now) {
    this.published = published;
    this.site = site;
    this.desk = new Desk(published, site, now);
  }

  /// Arguments: the action, then its own, in the order in which the command hands them over.
  public static void main(String[] args) {
    Published published =
        new Published(KeepHome.choose(System.getenv()).root().resolve("campaigns"));
    String site = System.getenv().getOrDefault("KEEP_PUBLIC_ADDRESS", "http://127.0.0.1:8081");
    System.exit(new DeskCommand(published, site, Instant.now()).answer(List.of(args)));
  }

  private int answer(List<String> args) {
    try {
      return run(args);
    } catch (UncheckedIOException e) {
      out.println(
          "A file or folder cannot be read or written: "
              + Objects.requireNonNull(e.getCause()).getMessage()
              + ". Nothing was published.");
      return 1;
    } catch (Journal.Broken e) {
      out.println(
          e.getMessage()
              + ". Put journal.txt back as it was, from a backup; nothing is published until then.");
      return 1;
    }
  }

  private int run(List<String> args) {
    return switch (args.getFirst()) {
      case "check" -> check(Path.of(args.get(1)));
      case "propose" ->
          said(
              args.get(2),
              desk.propose(
                  Path.of(args.get(1)),
                  args.get(2),
                  args.get(3),
                  args.size() > 4 ? Optional.of(Instant.parse(args.get(4))) : Optional.empty()));
      case "confirm" -> said(args.get(1), desk.confirm(args.get(1), args.get(2), args.get(3)));
      case "export" ->
          said(args.get(1), desk.export(args.get(1), Path.of(args.get(2)), args.get(3)));
      case "journal" -> journal();
      default -> throw new IllegalArgumentException("no such action");
    };
  }

  private int check(Path folder) {
    List<Mistake> mistakes = PackCheck.of(folder, LocalDate.now(HERE), site);
    mistakes.forEach(out::println);
    out.println(mistakes.isEmpty() ? "Nothing to mend." : mistakes.size() + " to mend.");
    return mistakes.isEmpty() ? 0 : 1;
  }

  private int journal() {
    published
        .journal()
        .read()
        .forEach(line ->
            out.println(
                String.join(
                    "  ",
                    line.at().toString(),
                    line.action(),
                    line.subject(),
                    line.digest(),
                    line.who(),
                    line.about())));
    return 0;
  }

  private int said(String slug, Desk.Outcome outcome) {
    return switch (outcome) {
      case Desk.Outcome.ToMend mend -> {
        mend.mistakes().forEach(out::println);
        out.println(mend.mistakes().size() + " to mend. Nothing was published.");
        yield 1;
      }
      case Desk.Outcome.Not not -> {
        out.println(not.why() + " Nothing was changed.");
        yield 1;
      }
      case Desk.Outcome.Waiting waiting -> {
        out.println("Waiting. Nothing is published yet: a second named person reads it and runs");
        out.println(
            "  keep campaign publish " + slug + " --confirm " + waiting.digest() + " --by NAME");
        yield WAITING;
      }
      case Desk.Outcome.Done done -> {
        out.println("Done: " + slug + " " + done.digest() + ", from " + done.from() + ".");
        yield 0;
      }
    };
  }
}
