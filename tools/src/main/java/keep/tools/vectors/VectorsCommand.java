package keep.tools.vectors;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import keep.seal.verify.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `keep vectors`: verifies the whole corpus and counts differences.
@Command(
    name = "vectors",
    description = {
      "Answers every case of the corpus again and says where the answer differs from the one that the"
          + " case names. ./keep vectors make makes the corpus anew.",
      "Exit codes: 0 no difference; 1 some; 2 used wrongly."
    },
    mixinStandardHelpOptions = true)
public final class VectorsCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = "${sys:keep.home:-.}/vectors/corpus",
      description = "The folder of cases; without it the one that comes with Keep.")
  @SuppressWarnings("NullAway.Init") // has a default
  private Path folder;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no folder %s. Name the one with the cases.".formatted(folder));
    }
    Corpus corpus = Corpus.of(folder);
    PrintWriter out = spec.commandLine().getOut();
    out.println(corpus.size() + " files: " + counts(corpus.kinds()));
    out.println("packages by exit code: " + counts(corpus.exits()));
    out.println(
        "reason words: %d of %d".formatted(corpus.reasons().size(), Reason.values().length));
    corpus.unmet().forEach(word -> out.println("  not met: " + word));
    out.println(corpus.differences().size() + " differences");
    corpus.differences().forEach(one -> out.println("  " + one));
    out.flush();
    return corpus.differences().isEmpty() && corpus.size() > 0 ? 0 : 1;
  }

  private static String counts(Map<?, Integer> counts) {
    return counts.entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue())
        .collect(Collectors.joining(", "));
  }
}
