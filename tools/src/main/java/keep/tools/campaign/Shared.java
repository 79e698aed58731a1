package keep.tools.campaign;

import java.nio.file.Files;
import java.nio.file.Path;
import keep.tools.serve.ServerClass;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Options that several commands of `keep campaign` have.
final class Shared {
  private Shared() {}

  /// A folder of campaigns; that of this build where none is named.
  static final class Campaigns {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--folder", paramLabel = "FOLDER", description = "A folder of campaigns.")
    private String folder = "";

    /// @throws ParameterException when it is no folder of campaigns
    String path() {
      Path path =
          folder.isEmpty()
              ? ServerClass.project().resolve("public/src/main/resources/campaigns")
              : Path.of(folder).toAbsolutePath();
      if (!Files.isRegularFile(path.resolve("campaigns.txt"))) {
        throw new ParameterException(
            spec.commandLine(),
            "There is no campaigns.txt in " + path + ". Name the folder that holds it.");
      }
      return path.toString();
    }
  }

  /// One campaign.
  static final class Campaign {
    @Parameters(paramLabel = "CAMPAIGN", description = "Name of its folder.")
    private String slug = "";

    String slug() {
      return slug;
    }
  }

  /// The named person who does something.
  static final class By {
    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who does this.")
    private String who = "";

    String who() {
      return who;
    }
  }

  /// The same where a command also only looks.
  static final class MaybeBy {
    @Option(names = "--by", paramLabel = "NAME", description = "Your name, for the journal.")
    private String who = "";

    String who() {
      return who;
    }
  }
}
