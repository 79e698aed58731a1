package keep.lawjs;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import keep.law.Kind;
import keep.law.Regime;
import keep.law.facts.Vocabulary;
import keep.law.regimes.Regimes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Asks the law the same questions in Java and, compiled, in Node: every verdict, reason, duty,
/// clock and text must be equal, byte for byte of its JSON.
///
/// As a program: `Differential MODULE COMPARE DECISIONS [SETS] [WALKS] [ACTS]`. It prints what it
/// asked and how the two compare in time, and ends with 1 where an answer differs.
public final class Differential {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long SEED = 20_261_201L;

  private Differential() {}

  /// What came out.
  ///
  /// @param counts how many questions of each kind were asked
  /// @param exit of Node: 0 where every answer was equal
  record Compared(Map<String, Integer> counts, long javaMillis, int exit, String said) {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int sets = args.length > 3 ? Integer.parseInt(args[3]) : 10_000;
    int walks = args.length > 4 ? Integer.parseInt(args[4]) : 12;
    int acts = args.length > 5 ? Integer.parseInt(args[5]) : 3_000;
    Compared compared =
        run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), sets, walks, acts, 1);
    System.out.println(compared.counts() + " in " + compared.javaMillis() + " ms of Java");
    System.out.print(compared.said());
    System.exit(compared.exit());
  }

  /// @param everyDay how many days lie between two days of service that are counted from
  static Compared run(
      Path module, Path compare, Path decisions, int sets, int walks, int acts, int everyDay)
      throws IOException, InterruptedException {
    Map<String, List<Map<String, @Nullable Object>>> all = new LinkedHashMap<>();
    all.put("decisions", decisions(decisions));
    all.put("dates", dates(everyDay));
    Draws draws =
        new Draws(RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(SEED));
    List<Map<String, @Nullable Object>> drawn = new ArrayList<>();
    for (int set = 0; set < sets; set++) {
      drawn.addAll(draws.questions());
    }
    all.put("questions on " + sets + " fact sets", drawn);
    List<Regime> walked =
        Regimes.names().stream().map(Regimes::named).filter(law -> !law.steps().isEmpty()).toList();
    List<Map<String, @Nullable Object>> plays = new ArrayList<>();
    for (int walk = 0; walk < walks; walk++) {
      plays.add(draws.walk(walked.get(walk % walked.size()), acts));
    }
    all.put("walks of " + acts + " acts", plays);
    Path questions = Files.createTempFile("law-questions", ".txt");
    try {
      Map<String, Integer> counts = new LinkedHashMap<>();
      all.forEach((kind, some) -> counts.put(kind, some.size()));
      long millis = write(questions, all.values().stream().flatMap(List::stream).toList());
      Process node =
          new ProcessBuilder(
                  "node",
                  compare.toString(),
                  module.toAbsolutePath().toString(),
                  questions.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Compared(counts, millis, node.waitFor(), said);
    } finally {
      Files.delete(questions);
    }
  }

  /// A line a question: the digest of Java's answer, then the question. Gives the time the answers
  /// took, warmed up by the first third.
  private static long write(Path file, List<Map<String, @Nullable Object>> questions)
      throws IOException {
    questions.subList(0, questions.size() / 3).forEach(Questions::ask);
    long nanos = 0;
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (Map<String, @Nullable Object> question : questions) {
        long from = System.nanoTime();
        Map<String, @Nullable Object> answer = Questions.ask(question);
        nanos += System.nanoTime() - from;
        lines.write(digest(JSON.writeValueAsString(answer)));
        lines.write(' ');
        lines.write(JSON.writeValueAsString(question));
        lines.write('\n');
      }
    }
    return nanos / 1_000_000;
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /// The published decisions and the cases invented beside them.
  private static List<Map<String, @Nullable Object>> decisions(Path file) throws IOException {
    List<Map<String, @Nullable Object>> questions = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      questions.add(
          Map.of(
              "ask",
              "judge",
              "regime",
              cells.get(0),
              "version",
              cells.get(1),
              "step",
              cells.get(2),
              "facts",
              facts(cells.get(6))));
    }
    return questions;
  }

  private static Map<String, Object> facts(String text) {
    Map<String, Object> facts = new LinkedHashMap<>();
    for (String pair : text.isBlank() ? new String[0] : text.split(" ")) {
      String name = pair.substring(0, pair.indexOf('='));
      String said = pair.substring(pair.indexOf('=') + 1);
      String value = name.equals("court") ? said.replace('-', ' ') : said;
      facts.put(
          name,
          Vocabulary.named(name)
              .<Object>map(fact ->
                  switch (fact.kind()) {
                    case Kind.Count count -> Integer.valueOf(value);
                    case Kind.Words words ->
                        value.isEmpty() ? List.of() : List.of(value.split("\\+"));
                    default -> value;
                  })
              .orElse(value));
    }
    return facts;
  }

  /// A summons application served on each day of four years by each way of service: the clock of
  /// business days.
  private static List<Map<String, @Nullable Object>> dates(int everyDay) {
    List<Map<String, @Nullable Object>> questions = new ArrayList<>();
    List<String> ways = List.of("by-hand", "left-at-address", "post", "dx", "email", "deposit");
    LocalDate end = LocalDate.of(2029, 12, 31);
    for (LocalDate day = LocalDate.of(2026, 1, 1);
        day.isBefore(end);
        day = day.plusDays(everyDay)) {
      for (String way : ways) {
        String at = day + (day.getDayOfMonth() % 2 == 0 ? "T14:30" : "T14:31");
        questions.add(
            Map.of(
                "ask",
                "rule",
                "regime",
                "england-wales",
                "gate",
                "issue-summons",
                "day",
                day.plusDays(14).toString(),
                "facts",
                Map.of(
                    "instrument",
                    "summons-application",
                    "serviceMethod",
                    way,
                    "sentAt",
                    at,
                    "decisionOn",
                    day.plusDays(14).toString())));
      }
    }
    return questions;
  }
}
