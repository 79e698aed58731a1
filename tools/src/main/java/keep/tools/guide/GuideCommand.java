package keep.tools.guide;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `keep guide`: help for somebody who has been asked for notes. Nothing is stored or sent.
@Command(
    name = "guide",
    mixinStandardHelpOptions = true,
    description = "For a service that was asked for notes: what it must, may and need not do.",
    subcommands = {AnswerCommand.class})
public final class GuideCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }
}
