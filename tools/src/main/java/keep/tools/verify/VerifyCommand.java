package keep.tools.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import keep.seal.release.ReleasePackage;
import keep.seal.verify.ProofJson;
import keep.seal.verify.ProofText;
import keep.seal.verify.Report;
import keep.seal.verify.Verifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Checks one release package against one policy file, without a network.
@Command(
    name = "verify",
    description = {
      "Checks a release offline: what left, under whose order, and whether it is genuine.",
      "Exit codes: 0 covered by a judge's order; 3 authentic, on another basis; 6 authentic, not"
          + " covered by the order; 4 not to be relied on; 5 nobody said whom to trust;"
          + " 2 used wrongly."
    },
    mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The release: usually release.keep.json.")
  @SuppressWarnings("NullAway.Init") // picocli refuses the command without it
  private Path file;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description =
          "The service's policy, got by a road you trust. A policy file beside the release is never"
              + " used unless you name it here.")
  private @Nullable Path policy;

  @Option(names = "--json", description = "Print the report for programs.")
  private boolean json;

  @Override
  public Integer call() {
    byte[] release = read(file, "release");
    Verifier verifier =
        policy == null
            ? Verifier.trustingNobody()
            : Verifier.trustingFile(read(policy, "policy file"));
    Report report = verifier.verify(release);
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? ProofJson.of(report).spelling() + "\n" : ProofText.of(report));
    out.flush();
    return report.verdict().exitCode();
  }

  /// Reads a file, and of one that is too large just enough to see that it is.
  private byte[] read(Path path, String what) {
    if (!Files.isRegularFile(path)) {
      throw unusable(what, path, "is not a file");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(ReleasePackage.LONGEST + 1);
    } catch (IOException e) {
      throw unusable(what, path, "cannot be read");
    }
  }

  private CommandLine.ParameterException unusable(String what, Path path, String problem) {
    return new CommandLine.ParameterException(
        spec.commandLine(),
        "The " + what + " " + path + " " + problem + ". Check the path and try again.");
  }
}
