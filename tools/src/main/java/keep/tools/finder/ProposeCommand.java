package keep.tools.finder;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import keep.finder.Directory;
import keep.finder.care.CareField;
import keep.finder.care.CareJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `keep finder propose`: what a centre says about its entry, put down with its code.
@Command(
    name = "propose",
    description = {
      "Puts down what a centre says about its entry, with the code it was given. Without --set: the"
          + " entry is right as it stands. It counts once a second person accepts it.",
      "The code is read from the terminal or the first line of the input, never from the command"
          + " line, where other programs could see it.",
      "Exit 0: put down. 1: cannot be, with the reason; the code still works."
    },
    mixinStandardHelpOptions = true)
public final class ProposeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "NAME",
      description = "Name of the person at the centre.")
  private String by = "";

  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      description =
          "A field and what should stand there; empty takes it away. Fields: phone, phone-words,"
              + " email, website, hours, area, for, groups, youngest, other-services, languages,"
              + " access, waiting, helpline, counselling, pre-trial-therapy, advocacy,"
              + " support-groups, writing, medical, closed.")
  private Map<String, String> set = new LinkedHashMap<>();

  @Override
  public Integer call() {
    return CareWork.exit(
        spec,
        out -> {
          Map<CareField, String> changes = new EnumMap<>(CareField.class);
          for (Map.Entry<String, String> each : set.entrySet()) {
            changes.put(CareField.of(each.getKey()), each.getValue().strip());
          }
          String code =
              new java.util.Scanner(System.in, java.nio.charset.StandardCharsets.UTF_8).nextLine();
          int number =
              new CareJournal(FinderHome.folder())
                  .propose(Directory.load(), code, by, changes, Instant.now());
          out.println("Proposal " + number + " waits for a second person: keep finder review.");
        });
  }
}
