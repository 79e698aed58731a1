package keep.bench.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import keep.tools.serve.ServerCommandLine;
import keep.tools.serve.Site;

/// The public site of this build as a process of its own, as `keep serve` starts it.
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
    Path project = Path.of("").toAbsolutePath();
    if (!Site.PUBLIC.isBuilt(project)) {
      throw new IOException("the public site is not built: start this as ./keep bench pages");
    }
    int port;
    try (ServerSocket free = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    ProcessBuilder builder =
        new ProcessBuilder(
                new ServerCommandLine(project, Site.PUBLIC, port, ServerCommandLine.USUAL_MEMORY)
                    .words())
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
