package keep.tools.setup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import keep.seal.encoding.MalformedInput;
import keep.tools.named.UnusableFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/// Runs what makes files and sheets, or refuses in one sentence and leaves nothing behind.
final class Making {
  private Making() {}

  /// What is made.
  @FunctionalInterface
  interface Maker {
    /// @return the words of the policy that everybody compares; empty where there is none yet
    List<String> make(Made made) throws IOException, MalformedInput;
  }

  static int run(CommandSpec spec, Path out, Maker maker) {
    try (Made made = new Made(out)) {
      made.commit(maker.make(made), spec.commandLine().getOut());
      return 0;
    } catch (TypeConversionException | MalformedInput e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    } catch (UnusableFile e) {
      throw new ParameterException(spec.commandLine(), e.sentence());
    } catch (FileAlreadyExistsException e) {
      throw new ParameterException(
          spec.commandLine(), e.getMessage() + " exists already. Choose another --out.");
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "A file could not be written. Check the folder and its space.");
    }
  }
}
