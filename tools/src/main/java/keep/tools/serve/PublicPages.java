package keep.tools.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The public pages of a demonstration, as a process of its own beside the work rooms: another
/// address, another site, no database.
public final class PublicPages implements AutoCloseable {
  private static final int USUAL_PORT = 8081;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long STOP_SECONDS = 10;
  private final Process process;
  private final int port;
  private final Path folder;

  private PublicPages(Process process, int port, Path folder) {
    this.process = process;
    this.port = port;
    this.folder = folder;
  }

  /// Starts them on port 8081, or on any free one if that is taken, and returns when they answer.
  ///
  /// @param project the built project's folder
  /// @throws IOException if they did not start
  public static PublicPages start(Path project) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("keep-public-");
    int port = choosePort();
    List<String> words =
        new ArrayList<>(new ServerCommandLine(project, Site.PUBLIC, port, "256m").words());
    words.add("--keep.gallery=true");
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().keySet().removeIf(name -> name.startsWith("KEEP_"));
    builder.environment().put("KEEP_HOME", folder.toString());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    PublicPages pages = new PublicPages(builder.start(), port, folder);
    Runtime.getRuntime().addShutdownHook(new Thread(pages::close));
    if (!pages.answer()) {
      pages.close();
      throw new IOException("the public pages did not start");
    }
    return pages;
  }

  /// Where they stand, such as `http://127.0.0.1:8081`.
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  private boolean answer() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (process.isAlive() && System.nanoTime() < deadline) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return true;
      } catch (IOException e) {
        process.waitFor(100, TimeUnit.MILLISECONDS);
      }
    }
    return false;
  }

  private static int choosePort() throws IOException {
    for (int wish : new int[] {USUAL_PORT, 0}) {
      try (ServerSocket socket = new ServerSocket()) {
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wish));
        return socket.getLocalPort();
      } catch (IOException e) {
        if (wish == 0) {
          throw e;
        }
      }
    }
    throw new IllegalStateException("one of two ports was tried last");
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      // Nothing of anybody lies there; the machine clears its temporary files itself.
    }
  }
}
