package keep.bench.finder;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// A PostgreSQL of Debian's packages, with PostGIS, on the loopback address only and in a folder
/// that goes with it. PostgreSQL does not run as root: root hands it to the package's own user.
final class PostgisCluster implements AutoCloseable {
  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
  private static final Path EXTENSION =
      Path.of("/usr/share/postgresql/15/extension/postgis.control");
  private static final String USER = "postgres";
  private final Path folder;
  private final String password;
  private final int port;

  private PostgisCluster(Path folder, String password, int port) {
    this.folder = folder;
    this.password = password;
    this.port = port;
  }

  /// Whether `postgresql-15` and `postgresql-15-postgis-3` are there.
  static boolean isInstalled() {
    return Files.isExecutable(PROGRAMS.resolve("initdb")) && Files.exists(EXTENSION);
  }

  static PostgisCluster start() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("postgis");
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    int port;
    try (ServerSocket free = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    PostgisCluster cluster = new PostgisCluster(folder, HexFormat.of().formatHex(random), port);
    try {
      Path secret = folder.resolve("password");
      Files.writeString(secret, cluster.password, StandardCharsets.US_ASCII);
      if (isRoot()) {
        UserPrincipal user =
            folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER);
        Files.setOwner(secret, user);
        Files.setOwner(folder, user);
      }
      cluster.run(
          "initdb",
          "-D",
          cluster.data(),
          "-U",
          USER,
          "-A",
          "scram-sha-256",
          "--pwfile=" + secret,
          "-E",
          "UTF8",
          "--locale=C");
      cluster.run(
          "pg_ctl",
          "-D",
          cluster.data(),
          "-w",
          "-l",
          folder.resolve("log").toString(),
          "-o",
          "-h 127.0.0.1 -p " + port + " -c unix_socket_directories=''",
          "start");
    } catch (IOException | InterruptedException failed) {
      cluster.close();
      throw failed;
    }
    return cluster;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private void run(String program, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", USER, "--"));
    }
    command.add(PROGRAMS.resolve(program).toString());
    command.addAll(List.of(words));
    int exit =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IOException(program + " ended with " + exit);
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    try {
      if (Files.exists(Path.of(data(), "postmaster.pid"))) {
        run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
      }
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
