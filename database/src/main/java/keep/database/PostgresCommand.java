package keep.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs PostgreSQL's programs as the right user, with an empty environment, into the log file.
///
/// @param user whom to change to; empty when this process is not root
/// @param folder where the commands run; every user concerned can reach it
/// @param log takes all their output: never a pipe, which the database would inherit and keep open
record PostgresCommand(Optional<DatabaseUser> user, Path folder, Path log) {

  /// Runs to the end and gives the exit code.
  int run(List<String> command) throws IOException {
    List<String> whole = new ArrayList<>();
    if (user.isPresent()) {
      whole.addAll(user.get().prefix());
      whole.add("--");
    }
    whole.addAll(command);
    try {
      return start(whole).waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while PostgreSQL was being prepared");
    }
  }

  /// Starts the database itself. On Linux it is told to shut down quickly when the **thread** that
  /// calls this ends, however this process dies; so that thread must live as long as the server. A
  /// session of its own keeps the terminal's Ctrl-C for us, who stop it in the right order.
  Process startServer(List<String> command) throws IOException {
    List<String> whole = new ArrayList<>();
    if (KeepHome.isLinux() && Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
      whole.addAll(user.map(DatabaseUser::prefix).orElse(List.of("/usr/bin/setpriv")));
      whole.add("--pdeathsig=INT");
      whole.add("--");
      if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
        whole.add("/usr/bin/setsid");
      }
    }
    whole.addAll(command);
    return start(whole);
  }

  private Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("LC_ALL", "C");
    return builder
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }
}
