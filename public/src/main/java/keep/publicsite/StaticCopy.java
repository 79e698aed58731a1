package keep.publicsite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keep.site.Language;
import keep.site.Rooms;
import keep.site.SiteSettings;
import org.springframework.context.ConfigurableApplicationContext;

/// The public pages as plain files, for a host that runs no program: campaign, help and finder in
/// both languages, with every file they need and the headers they are to be sent with.
///
/// Signing and letters need a server and are left out; no page of the copy leads to them. See
/// docs/static-copy.md.
public final class StaticCopy {
  private static final Pattern LINK =
      Pattern.compile("(?:href|src|data-[a-z-]+)=\"(/(?!/)[^\"#?]*)|url\\(\"?(/[^\")]+)");
  private static final Set<String> OF_ONE_ANSWER =
      Set.of(
          "connection",
          "content-length",
          // A host tells it by the file's ending.
          "content-type",
          "date",
          "keep-alive",
          "transfer-encoding",
          "vary");

  private final String site;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, String> headers = new TreeMap<>();
  private final List<String> missing = new ArrayList<>();

  private StaticCopy(String site) {
    this.site = site;
  }

  /// Arguments: the folder, which must be empty or not there, and settings such as
  /// `keep.public.address=https://example.org`. Exit 0 when the copy is whole, 1 when a page leads
  /// nowhere or the folder cannot be written, 2 when the folder holds something.
  public static void main(String[] args) throws InterruptedException {
    Path folder = Path.of(args[0]).toAbsolutePath().normalize();
    System.exit(make(folder, List.of(args).subList(1, args.length)));
  }

  static int make(Path folder, List<String> settings) throws InterruptedException {
    Map<String, Object> named = new TreeMap<>();
    named.put("keep.static", true);
    settings.forEach(each ->
        named.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1)));
    try {
      if (holdsSomething(folder)) {
        System.err.println(folder + " is not empty. Name a folder that is not there yet.");
        return 2;
      }
      try (ConfigurableApplicationContext running = PublicSite.start(0, named, PublicWings.ALL)) {
        String port = running.getEnvironment().getProperty("local.server.port");
        StaticCopy copy = new StaticCopy("http://127.0.0.1:" + port);
        copy.read(running.getBean(Rooms.class), running.getBean(SiteSettings.class));
        if (!copy.missing.isEmpty()) {
          copy.missing.forEach(each -> System.err.println("leads nowhere: " + each));
          return 1;
        }
        copy.write(folder);
        System.out.println(copy.files.size() + " files in " + folder);
        return 0;
      }
    } catch (IOException e) {
      System.err.println("The folder cannot be written: " + e.getMessage());
      return 1;
    }
  }

  private static boolean holdsSomething(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isPresent();
    }
  }

  private void read(Rooms rooms, SiteSettings settings) throws IOException, InterruptedException {
    Set<String> seen = new TreeSet<>();
    Deque<String> waiting = new ArrayDeque<>();
    for (String page : rooms.pages()) {
      for (Language language : Language.values()) {
        waiting.add(language.address(page));
      }
    }
    waiting.add("/assets/manifest.json");
    while (!waiting.isEmpty()) {
      String path = waiting.remove();
      if (seen.add(path) && !path.equals("/exit")) {
        waiting.addAll(copy(path, 200));
      }
    }
    copy("/404", 404);
    files.put("exit/index.html", wayOut(settings.exitTo()).getBytes(StandardCharsets.UTF_8));
    files.put("_headers", headerFile().getBytes(StandardCharsets.UTF_8));
  }

  /// Keeps what stands at an address, and says where it leads on this site.
  private List<String> copy(String path, int expected) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(site + path))
                .header("Accept", "text/html, */*;q=0.8")
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (answer.statusCode() != expected) {
      missing.add(path + " (" + answer.statusCode() + ")");
      return List.of();
    }
    boolean page = type.startsWith("text/html");
    String name = path.substring(1);
    if (expected == 404) {
      name += ".html";
    } else if (page) {
      name = name.isEmpty() ? "index.html" : name + "/index.html";
    }
    files.put(name, answer.body());
    if (expected == 200) {
      tell(path, told(answer));
    }
    if (!page && !type.startsWith("text/css")) {
      return List.of();
    }
    return LINK.matcher(new String(answer.body(), StandardCharsets.UTF_8))
        .results()
        .map(found -> Objects.requireNonNullElse(found.group(1), found.group(2)))
        // A script's `data-` attribute may hold the beginning of an address only.
        .filter(address -> address.equals("/") || !address.endsWith("/"))
        .toList();
  }

  /// The first page's headers are everybody's; a page or file that differs has its own.
  private void tell(String path, String told) {
    boolean hashed = path.startsWith("/assets/") && !path.equals("/assets/manifest.json");
    headers.putIfAbsent(hashed ? "/assets/*" : "/*", told);
    if (!hashed && !told.equals(headers.get("/*"))) {
      headers.put(path, told);
    }
  }

  private static String told(HttpResponse<byte[]> answer) {
    StringBuilder told = new StringBuilder();
    answer
        .headers()
        .map()
        .forEach((name, values) -> {
          if (!OF_ONE_ANSWER.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
            values.forEach(
                value -> told.append("  ").append(name).append(": ").append(value).append('\n'));
          }
        });
    return told.toString();
  }

  /// The form that several hosts read: a path, then its headers, indented.
  private String headerFile() {
    StringBuilder file = new StringBuilder();
    headers.forEach((path, told) -> file.append(path).append('\n').append(told).append('\n'));
    return file.toString();
  }

  /// A host of plain files cannot answer with a redirect, so the page itself leads on, without a
  /// script.
  private static String wayOut(String to) {
    return "<!doctype html><meta charset=\"utf-8\"><title>-</title>"
        + "<meta name=\"referrer\" content=\"no-referrer\">"
        + "<meta http-equiv=\"refresh\" content=\"0; url="
        + to.replace("&", "&amp;").replace("\"", "&quot;")
        + "\">\n";
  }

  /// Whole or not at all: written beside, then moved.
  private void write(Path folder) throws IOException {
    Path beside = folder.resolveSibling(folder.getFileName() + ".unfinished");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = beside.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      Files.write(target, file.getValue());
    }
    Files.deleteIfExists(folder);
    Files.move(beside, folder);
  }
}
