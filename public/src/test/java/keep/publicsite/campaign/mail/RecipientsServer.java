package keep.publicsite.campaign.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// An SMTP server that takes everything and keeps what stood in `RCPT TO`, byte for byte: a library
/// for tests would read the address and write it anew.
final class RecipientsServer implements AutoCloseable {
  private final ServerSocket socket;
  private final List<String> recipients = new CopyOnWriteArrayList<>();

  RecipientsServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon(true).start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  /// What stood between the angle brackets of the last `RCPT TO`.
  String last() {
    return recipients.getLast();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException ended) {
        // The client closed its connection, or the test is over.
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
    OutputStream out = client.getOutputStream();
    say(out, "220 test");
    boolean data = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (data) {
        data = !line.equals(".");
        if (!data) {
          say(out, "250 ok");
        }
      } else if (line.startsWith("EHLO")) {
        // It offers to take letters beyond ASCII: the client is not to use it.
        say(out, "250-test");
        say(out, "250 SMTPUTF8");
      } else if (line.startsWith("RCPT TO:")) {
        recipients.add(line.substring(line.indexOf('<') + 1, line.lastIndexOf('>')));
        say(out, "250 ok");
      } else if (line.startsWith("DATA")) {
        data = true;
        say(out, "354 go on");
      } else {
        say(out, "250 ok");
      }
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
