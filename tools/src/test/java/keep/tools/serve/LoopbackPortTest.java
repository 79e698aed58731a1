package keep.tools.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class LoopbackPortTest {
  @Test
  void a_port_that_another_program_has_is_said_with_the_option_that_chooses_another()
      throws Exception {
    int port;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = taken.getLocalPort();
      assertThat(LoopbackPort.trouble("--port", port).orElseThrow())
          .contains("Port " + port)
          .contains("another program has it")
          .contains("--port");
    }
    assertThat(LoopbackPort.trouble("--port", port)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 65_536})
  void a_number_that_is_no_port_is_refused(int port) {
    assertThat(LoopbackPort.trouble("--port", port)).contains("--port: between 1 and 65535.");
  }

  @Test
  void serve_refuses_a_taken_port_before_it_starts_anything() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      StringWriter said = new StringWriter();
      CommandLine line = new CommandLine(new ServeCommand());
      line.setErr(new PrintWriter(said, true));
      int exit = line.execute("--only", "work", "--port", String.valueOf(taken.getLocalPort()));
      assertThat(exit).isEqualTo(CommandLine.ExitCode.USAGE);
      assertThat(said.toString()).contains("another program has it");
    }
  }
}
