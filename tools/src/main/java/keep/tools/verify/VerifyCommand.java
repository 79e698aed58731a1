package keep.tools.verify;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import keep.seal.carried.Carried;
import keep.seal.carried.FileKind;
import keep.seal.encoding.MalformedInput;
import keep.seal.people.PolicyChain;
import keep.seal.release.ReleasePackage;
import keep.seal.verify.ProofJson;
import keep.seal.verify.ProofText;
import keep.seal.verify.Report;
import keep.seal.verify.Verdict;
import keep.seal.verify.Verifier;
import keep.tools.named.NamedFile;
import keep.tools.named.PolicyFile;
import keep.tools.named.UnusableFile;
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
      "Says first what kind of file it is: a policy in the place of a release is used wrongly.",
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
    Report report;
    byte[] bytes;
    try {
      bytes = NamedFile.readOneMore(file, "release", ReleasePackage.LONGEST);
      NamedFile.demandKind(file, bytes, FileKind.RELEASE);
      Verifier verifier = policy == null ? Verifier.trustingNobody() : trusting(policy);
      report = verifier.verify(bytes);
    } catch (UnusableFile e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.sentence());
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? ProofJson.of(report).spelling() + "\n" : ProofText.of(report));
    out.flush();
    if (report.verdict() instanceof Verdict.Invalid invalid && invalid.unreadable()) {
      Carried.look(bytes).advice().ifPresent(this::advise);
    }
    return report.verdict().exitCode();
  }

  /// Beside the report, so that one for programs stays one value.
  private void advise(String advice) {
    spec.commandLine().getErr().println(advice);
  }

  /// Trust in the policy of this file. Where it is none, the verifier can only say so, and which
  /// file it was is told beside the verdict.
  private Verifier trusting(Path named) throws UnusableFile {
    byte[] bytes = PolicyFile.bytes(named);
    try {
      return Verifier.trusting(PolicyChain.parse(bytes));
    } catch (MalformedInput e) {
      advise(PolicyFile.noPolicy(named, e));
      Carried.look(bytes).advice().ifPresent(this::advise);
      return Verifier.trustingFile(bytes);
    }
  }
}
