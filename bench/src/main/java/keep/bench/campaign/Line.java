package keep.bench.campaign;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// One connection kept open to the site that is measured, as thin as can be: client and server
/// share the cores.
final class Line implements AutoCloseable {
  private final int port;
  private Socket socket;
  private InputStream in;

  /// What came back.
  ///
  /// @param retryAfter whether it said when to come back
  record Answer(int status, boolean retryAfter, byte[] body) {}

  Line(int port) throws IOException {
    this.port = port;
    this.socket = new Socket();
    this.in = InputStream.nullInputStream();
    open();
  }

  private void open() throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
  }

  static byte[] get(String path, int port) {
    return ("GET "
            + path
            + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + port
            + "\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] post(String path, int port, String form) {
    return ("POST "
            + path
            + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + port
            + "\r\nSec-Fetch-Site: same-origin\r\nAccept: text/html"
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + form.length()
            + "\r\n\r\n"
            + form)
        .getBytes(StandardCharsets.US_ASCII);
  }

  /// Sends and reads one whole answer; after trouble the next request opens the line again.
  Answer ask(byte[] request) throws IOException {
    if (socket.isClosed()) {
      open();
    }
    try {
      socket.getOutputStream().write(request);
      return answer();
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  private Answer answer() throws IOException {
    String first = line();
    int status = Integer.parseInt(first.substring(9, 12));
    int length = 0;
    boolean retryAfter = false;
    boolean chunked = false;
    boolean closes = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      }
      retryAfter |= header.regionMatches(true, 0, "Retry-After:", 0, 12);
      chunked |= header.regionMatches(true, 0, "Transfer-Encoding: chunked", 0, 26);
      closes |= header.regionMatches(true, 0, "Connection: close", 0, 17);
    }
    byte[] body = new byte[0];
    if (chunked) {
      for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
        in.skipNBytes(size);
        line();
      }
      line();
    } else {
      body = in.readNBytes(length);
    }
    if (closes) {
      socket.close();
    }
    return new Answer(status, retryAfter, body);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(80);
    for (int letter = in.read(); letter != '\n'; letter = in.read()) {
      if (letter < 0) {
        throw new IOException("the connection ended");
      }
      if (letter != '\r') {
        line.append((char) letter);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
