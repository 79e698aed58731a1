package keep.bench.site;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The public site of this build as a process of its own, as `keep serve --only public` starts it
/// but with the compiler that a server which runs for days has.
final class PublicSiteProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private final Process process;
  private final int port;

  private PublicSiteProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /// Started from the project's root; returns when it answers.
  static PublicSiteProcess start() throws IOException, InterruptedException {
    Path server = Path.of("server/target");
    if (!Files.isDirectory(server.resolve("lib"))) {
      throw new IOException("the server is not built: start this as ./keep bench pages");
    }
    int port;
    try (ServerSocket free = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-cp",
                    server.resolve("classes") + File.pathSeparator + server.resolve("lib") + "/*",
                    "keep.server.KeepServer",
                    "--keep.only=public",
                    "--keep.public.port=" + port))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder
        .environment()
        .put("KEEP_HOME", Path.of("target/bench-home").toAbsolutePath().toString());
    Process process = builder.start();
    PublicSiteProcess site = new PublicSiteProcess(process, port);
    Runtime.getRuntime().addShutdownHook(new Thread(site::close));
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (process.isAlive() && System.nanoTime() < deadline) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return site;
      } catch (IOException notYet) {
        process.waitFor(100, TimeUnit.MILLISECONDS);
      }
    }
    site.close();
    throw new IOException("the public site did not start");
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  @Override
  public void close() {
    process.destroy();
  }
}
