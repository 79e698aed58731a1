package keep.tools.vault;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes a practice service: a policy marked as a demonstration, and keys for its counsellors.
@Command(
    name = "keys",
    description = {
      "Makes keys for trying keep seal and keep open: a policy marked demo, and for each person a"
          + " keys file, a card, a passphrase and a recovery code, printed once.",
      "The keys that certified them are thrown away: nobody can join later. Not for real notes.",
      "Exit codes: 0 made; 2 used wrongly, and then nothing was written."
    },
    mixinStandardHelpOptions = true)
public final class KeysCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "Invented names, small letters and digits; each becomes a counsellor.")
  private List<String> names = List.of();

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go.")
  @SuppressWarnings("NullAway.Init") // picocli refuses the command without it
  private Path out;

  private final Clock clock = Clock.systemUTC();

  @Override
  public Integer call() {
    if (!names.stream().allMatch(name -> name.matches("[a-z][a-z0-9]{0,30}"))
        || names.stream().distinct().count() != names.size()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "Names are small letters and digits, each once: ada bea");
    }
    PrintWriter err = spec.commandLine().getErr();
    try (PracticeService service =
            PracticeService.found(new SecureRandom(), clock.instant().getEpochSecond());
        WholeFiles files = new WholeFiles()) {
      files.into(out);
      files.add(out.resolve("policy.json"), service.policyFile());
      Map<String, PracticeService.Member> members = new LinkedHashMap<>();
      for (String name : names) {
        PracticeService.Member member = service.join(name);
        members.put(name, member);
        files.add(out.resolve(name + ".keys.json"), member.keys().bytes());
        files.add(out.resolve(name + ".card.json"), member.keys().card().statement().envelope());
      }
      files.commit();
      PrintWriter writer = spec.commandLine().getOut();
      members.forEach((name, member) -> {
        try (member) {
          writer.print(name + "\n  passphrase     ");
          writer.print(member.secrets().passphrase());
          writer.print("\n  recovery code  ");
          writer.print(member.secrets().recoveryCode());
          writer.print("\n");
        }
      });
      writer.flush();
      return 0;
    } catch (FileAlreadyExistsException e) {
      err.println(e.getMessage() + " exists already. Choose another --out.");
      return 2;
    } catch (IOException e) {
      err.println(Refusal.of(e));
      return 2;
    }
  }
}
