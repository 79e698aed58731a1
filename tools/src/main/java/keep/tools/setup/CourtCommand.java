package keep.tools.setup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import keep.seal.people.Certifier;
import keep.seal.people.SigningKey;
import keep.tools.setup.AuthorityFile.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `keep setup court`: a court's authority keys and its first cards.
@Command(
    name = "court",
    description = {
      "Makes a court's authority keys, the public file that services name in their policies, and the"
          + " first cards of judges and registrars.",
      "Run it at the court's office, on a machine without a network. Sheets are printed once.",
      "Exit codes: 0 made; 2 used wrongly, and then nothing was written."
    },
    mixinStandardHelpOptions = true)
final class CourtCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
  private CommandSpec spec;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "A new folder.")
  @SuppressWarnings("NullAway.Init") // picocli refuses the command without it
  private Path out;

  @Option(
      names = "--authority",
      required = true,
      paramLabel = "HOLDER",
      description = "Who holds a key that certifies cards. May be given more than once.")
  private List<String> authority = List.of();

  @Option(
      names = "--authority-need",
      paramLabel = "N",
      description = "How many of them sign a card; without it more than half.")
  private Optional<Integer> authorityNeed = Optional.empty();

  @Option(
      names = "--member",
      paramLabel = "NAME:ROLE",
      description = "A first card: judge, registrar or party. May be given more than once.")
  private List<String> members = List.of();

  private final Clock clock = Clock.systemUTC();

  @Override
  public Integer call() {
    return Making.run(
        spec,
        out,
        made -> {
          int need = Holders.need(authority, authorityNeed, "--authority-need");
          List<Enrolled> enrolled =
              members.stream().map(text -> Enrolled.parse(text, Certifier.COURT)).toList();
          List<SigningKey> keys = made.keys(Office.COURT, authority);
          made.file("court.json", CourtFile.bytes(Holders.quorum(keys, need)));
          for (Enrolled member : enrolled) {
            made.member(member, keys.subList(0, need), clock.instant().getEpochSecond());
          }
          return List.of();
        });
  }
}
