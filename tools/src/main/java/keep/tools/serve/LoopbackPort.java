package keep.tools.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/// A port of this machine's loopback address, as a person names it on a command line.
public final class LoopbackPort {
  private LoopbackPort() {}

  /// Why a server cannot listen there, in one sentence that says what to do; empty where it can.
  ///
  /// @param option the option that chooses it, such as `--port`
  /// @param port as typed
  public static Optional<String> trouble(String option, int port) {
    if (port < 1 || port > 65_535) {
      return Optional.of(option + ": between 1 and 65535.");
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          "Port %d cannot be used: another program has it, or it is reserved. Stop that program, or choose another port with %s."
              .formatted(port, option));
    }
  }
}
