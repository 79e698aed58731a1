package keep.bench.site;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/// The limit of serving a page: a thread a connection that reads to the end of a request's head and
/// writes bytes that are ready.
final class RawPage implements AutoCloseable {
  private static final int END_OF_HEAD = 0x0D0A0D0A;
  private final ServerSocket door;
  private final byte[] answer;

  private RawPage(ServerSocket door, byte[] answer) {
    this.door = door;
    this.answer = answer;
  }

  /// Serves one answer to whoever connects, until closed.
  static RawPage serving(byte[] answer) throws IOException {
    RawPage page = new RawPage(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), answer);
    Thread.ofPlatform().daemon().start(page::welcome);
    return page;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/");
  }

  private void welcome() {
    try {
      while (true) {
        Socket visitor = door.accept();
        Thread.ofPlatform().daemon().start(() -> serve(visitor));
      }
    } catch (IOException closed) {
      // The measurement is over.
    }
  }

  private void serve(Socket visitor) {
    try (visitor) {
      visitor.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(visitor.getInputStream());
      int last = 0;
      for (int letter = in.read(); letter >= 0; letter = in.read()) {
        last = (last << 8) | letter;
        if (last == END_OF_HEAD) {
          visitor.getOutputStream().write(answer);
        }
      }
    } catch (IOException gone) {
      // The visitor left.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
