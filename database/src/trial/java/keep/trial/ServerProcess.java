package keep.trial;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A site as a process of its own, with its own PostgreSQL, for tests that kill it.
public final class ServerProcess {
  private ServerProcess() {}

  /// Starts it; what it says is appended to the file `log` of its home.
  ///
  /// @param program the class that starts it
  /// @param options as on its command line, `--server.port=8080`
  public static Process start(String program, Path home, String... options) throws IOException {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            program);
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(java.stream(), Stream.of(options)).toList());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("KEEP_"));
    environment.put("KEEP_HOME", home.toString());
    return builder
        .redirectErrorStream(true)
        .redirectOutput(
            ProcessBuilder.Redirect.appendTo(Files.createDirectories(home).resolve("log").toFile()))
        .start();
  }

  /// A port that nobody listens on now.
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
