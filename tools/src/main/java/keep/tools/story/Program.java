package keep.tools.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A program of Keep that runs as a process of its own, because no note may ever be in it.
final class Program implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  private final List<String> command;
  private final Map<String, String> environment;
  private final Path log;
  private volatile Process process;

  private Program(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    this.command = command;
    this.environment = environment;
    this.log = log;
    this.process = launch();
  }

  /// Starts a Java program.
  ///
  /// @param options for the virtual machine
  /// @param classPath where its classes are
  /// @param main its main class and arguments
  /// @param environment variables added to ours
  /// @param log where everything it prints goes
  static Program java(
      List<String> options,
      String classPath,
      List<String> main,
      Map<String, String> environment,
      Path log)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(classPath);
    command.addAll(main);
    return new Program(command, environment, log);
  }

  private Process launch() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    // A setting of the reader's own must not decide what the story runs on.
    builder.environment().keySet().removeIf(name -> name.startsWith("KEEP_"));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    return builder.start();
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// Starts it again, with the same command, once it has ended.
  void again() throws IOException {
    awaitEnd();
    process = launch();
  }

  /// kill -9.
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /// Asks it to end, and makes it end if it does not.
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("a killed process is still there");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The last line that it printed; empty where it printed none.
  String lastLine() {
    try {
      List<String> lines = Files.readAllLines(log);
      return lines.isEmpty() ? "" : lines.getLast();
    } catch (IOException e) {
      return "";
    }
  }
}
