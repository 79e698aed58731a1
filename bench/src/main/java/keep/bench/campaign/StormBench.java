package keep.bench.campaign;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import keep.publicsite.campaign.pledge.BookKey;
import keep.publicsite.campaign.pledge.KeyFolder;
import keep.tools.serve.ServerCommandLine;
import keep.tools.serve.Site;

/// Signs, confirms, reads the page and the count, and asks for help, all at once, against the
/// public site as a process with its own PostgreSQL (fsync on). Generator and server share the
/// machine.
///
/// Options: `--seconds 600 --per-minute 20000 --confirm 100 --read 3000 --lines 64 --heap 512m`.
/// Prints one line of JSON: `value` accepted signatures a minute, `limit` what the disk of this run
/// allows with one flush a signature, `ratio` value by limit.
public final class StormBench {
  private static final String SLUG = "keep-counselling-confidential";
  private static final String SIGN = "/campaign/" + SLUG + "/sign";
  private static final int WARM_SECONDS = 10;

  /// Enough that the answers are waited for, and not a free line.
  private static final int CONFIRM_LINES = 16;

  private StormBench() {}

  public static void main(String[] args) throws Exception {
    int seconds = option(args, "--seconds", 600);
    int perMinute = option(args, "--per-minute", 20_000);
    int confirms = option(args, "--confirm", 100);
    int reads = option(args, "--read", 3000);
    int lines = option(args, "--lines", 64);
    Path project = Path.of(System.getProperty("keep.home", ".")).toAbsolutePath().normalize();
    Path home = Files.createTempDirectory("keep-storm-");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
    double flushes = flushesPerSecond(home);
    int port = freePort();
    Process server = start(project, home, port, args);
    try {
      awaitSigning(port, server);
      run(port, 0, WARM_SECONDS, perMinute / 60.0 / 2, 0, reads / 2, lines, home);
      run(port, flushes, seconds, perMinute / 60.0, confirms, reads, lines, home);
    } finally {
      server.destroy();
      server.waitFor(60, TimeUnit.SECONDS);
      try (var files = Files.walk(home)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static void run(
      int port,
      double flushes,
      int seconds,
      double signing,
      int confirms,
      int reads,
      int lines,
      Path home)
      throws Exception {
    BookKey key = new KeyFolder(home.resolve("campaign/keys")).existing(SLUG).orElseThrow();
    boolean counts = flushes > 0;
    Stream sign =
        new Stream(
            "sign", port, lines, signing, 303, at -> Line.post(SIGN, port, form(counts, at)));
    Stream confirm =
        new Stream(
            "confirm",
            port,
            CONFIRM_LINES,
            Math.max(confirms, 0.001),
            303,
            at -> Line.post("/go/1/confirm/" + link(key, at + 1), port, ""));
    byte[] page = Line.get(page(port), port);
    byte[] count = Line.get("/campaign/" + SLUG + "/count.json", port);
    Stream read = new Stream("read", port, 8, reads, 200, at -> at % 2 == 0 ? page : count);
    byte[] helping = Line.get("/i/notes", port);
    Stream help = new Stream("help", port, 4, 50, 200, at -> helping);
    long begin = System.nanoTime() + 100_000_000L;
    long end = begin + seconds * 1_000_000_000L;
    CountWatch watch = new CountWatch(port, count, confirm.accepted);
    List<Stream> all = List.of(sign, confirm, read, help);
    all.forEach(stream -> stream.start(begin, end));
    Thread watching = counts ? Thread.ofPlatform().start(() -> watch.run(end)) : new Thread();
    for (Stream stream : all) {
      stream.join();
    }
    if (!counts) {
      return;
    }
    watching.join();
    boolean equal = watch.settles();
    double minute = sign.accepted.get() * 60.0 / seconds;
    System.out.printf(
        Locale.ROOT,
        "{\"name\":\"signing-storm\",\"value\":%.0f,\"unit\":\"accepted signatures/min\",\"limit\":%.0f,"
            + "\"ratio\":%.2f,\"seconds\":%d,\"offered_per_min\":%.0f,\"p50_ms\":%.1f,\"p99_ms\":%.1f,"
            + "\"turned_away\":%d,\"other\":%d,\"turned_away_without_retry_after\":%d,"
            + "\"turned_away_without_what_was_typed\":%d,"
            + "\"confirmed\":%d,\"confirm_p99_ms\":%.1f,\"confirm_other\":%d,\"reads_per_s\":%.0f,\"read_p99_ms\":%.1f,\"read_other\":%d,"
            + "\"help_per_s\":%.0f,\"help_p99_ms\":%.1f,\"help_other\":%d,\"count_behind_s\":%.1f,\"count_above_truth\":%d,"
            + "\"count_equal_after_quiet\":%b,\"machine\":\"%s %s, %d processors, Java %s\"}%n",
        minute,
        flushes * 60,
        minute / (flushes * 60),
        seconds,
        signing * 60,
        sign.millis(0.5),
        sign.millis(0.99),
        sign.turnedAway.get(),
        sign.other.get(),
        sign.withoutRetryAfter.get(),
        sign.withoutWhatWasTyped.get(),
        confirm.accepted.get(),
        confirm.millis(0.99),
        confirm.other.get() + confirm.turnedAway.get(),
        read.accepted.get() * 1.0 / seconds,
        read.millis(0.99),
        read.other.get() + read.turnedAway.get(),
        help.accepted.get() * 1.0 / seconds,
        help.millis(0.99),
        help.other.get() + help.turnedAway.get(),
        watch.behindSeconds(),
        watch.above(),
        equal,
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
  }

  /// The campaign's page; the page with the form where that campaign has none.
  private static String page(int port) throws IOException {
    String page = "/campaign/" + SLUG;
    try (Line line = new Line(port)) {
      return line.ask(Line.get(page, port)).status() == 200 ? page : SIGN;
    }
  }

  private static String form(boolean counts, long at) {
    return "name=Storm+Person&email="
        + (counts ? "p" : "warm")
        + at
        + "%40mail.example&postcode=ZZ1+1AA"
        + (at % 3 == 0 ? "&updates=yes" : "");
  }

  private static String link(BookKey key, long signature) {
    return key.write(new BookKey.Link(BookKey.Purpose.CONFIRM, signature, 1));
  }

  private static Process start(Path project, Path home, int port, String[] args)
      throws IOException {
    List<String> words =
        new ArrayList<>(
            new ServerCommandLine(
                    project,
                    Site.PUBLIC,
                    port,
                    text(args, "--heap", ServerCommandLine.USUAL_MEMORY))
                .words());
    words.add("--keep.campaign.limit=0");
    words.add("--keep.campaign.at-once=" + option(args, "--at-once", 300));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().keySet().removeIf(name -> name.startsWith("KEEP_"));
    builder.environment().put("KEEP_HOME", home.toString());
    return builder
        .redirectErrorStream(true)
        .redirectOutput(home.resolve("server.log").toFile())
        .start();
  }

  private static void awaitSigning(int port, Process server) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    byte[] first = Line.post(SIGN, port, "name=Storm+Person&email=first%40mail.example");
    while (server.isAlive() && System.nanoTime() < deadline) {
      try (Line line = new Line(port)) {
        if (line.ask(first).status() == 303) {
          return;
        }
      } catch (IOException e) {
        // Not listening yet.
      }
      server.waitFor(200, TimeUnit.MILLISECONDS);
    }
    throw new IOException("the site did not take a signature; see its log");
  }

  /// How often this disk makes one small write last, one after the other.
  private static double flushesPerSecond(Path folder) throws IOException {
    Path file = folder.resolve("flush");
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      ByteBuffer block = ByteBuffer.allocate(8192);
      long begin = System.nanoTime();
      int flushes = 0;
      while (System.nanoTime() - begin < 2_000_000_000L) {
        channel.write(block.rewind());
        channel.force(false);
        flushes++;
      }
      return flushes / ((System.nanoTime() - begin) / 1e9);
    } finally {
      Files.delete(file);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  static int option(String[] args, String name, int otherwise) {
    return Integer.parseInt(text(args, name, Integer.toString(otherwise)));
  }

  private static String text(String[] args, String name, String otherwise) {
    for (int at = 0; at + 1 < args.length; at++) {
      if (args[at].equals(name)) {
        return args[at + 1];
      }
    }
    return otherwise;
  }

  /// Holds the published count against what was confirmed.
  private static final class CountWatch {
    private final int port;
    private final byte[] request;
    private final AtomicLong confirmed;
    private final java.util.ArrayDeque<long[]> truth = new java.util.ArrayDeque<>();
    private long worstBehind;
    private long above;

    CountWatch(int port, byte[] request, AtomicLong confirmed) {
      this.port = port;
      this.request = request;
      this.confirmed = confirmed;
    }

    void run(long end) {
      try (Line line = new Line(port)) {
        while (System.nanoTime() < end) {
          truth.addLast(new long[] {System.nanoTime(), confirmed.get()});
          long shown = number(line.ask(request));
          // As many confirmations may be committed and not yet answered.
          if (shown > confirmed.get() + CONFIRM_LINES) {
            above++;
          }
          while (truth.size() > 1 && truth.getFirst()[1] <= shown) {
            truth.removeFirst();
          }
          if (shown > 0 && truth.getFirst()[1] > shown) {
            worstBehind = Math.max(worstBehind, System.nanoTime() - truth.getFirst()[0]);
          }
          TimeUnit.MILLISECONDS.sleep(200);
        }
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private static long number(Line.Answer answer) {
      String json = new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
      int at = json.indexOf("\"signature_count\":") + 18;
      int stop = at;
      while (stop < json.length() && Character.isDigit(json.charAt(stop))) {
        stop++;
      }
      return stop == at ? 0 : Long.parseLong(json.substring(at, stop));
    }

    double behindSeconds() {
      return worstBehind / 1e9;
    }

    long above() {
      return above;
    }

    /// Whether, once it is quiet, the count is exactly what was confirmed.
    boolean settles() throws IOException, InterruptedException {
      try (Line line = new Line(port)) {
        for (int at = 0; at < 60; at++) {
          if (number(line.ask(request)) == confirmed.get()) {
            return true;
          }
          TimeUnit.MILLISECONDS.sleep(250);
        }
      }
      return false;
    }
  }
}
