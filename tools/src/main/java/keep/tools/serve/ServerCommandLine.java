package keep.tools.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// How a site is started: which program, on which class path, with which options. Never with a
/// demo's. `keep serve` and the benchmarks start it by this alone, so that what is measured is what
/// is run.
///
/// @param project the built project's folder
/// @param memory the most its heap may take, such as `512m`
public record ServerCommandLine(Path project, Site site, int port, String memory) {
  /// What a heap gets when nobody says otherwise; docs/operations.md says what was tried.
  public static final String USUAL_MEMORY = "512m";

  private static final Pattern MEMORY = Pattern.compile("[1-9][0-9]{0,5}[mMgG]");

  public ServerCommandLine {
    if (!MEMORY.matcher(memory).matches()) {
      throw new IllegalArgumentException("The memory of a site is a number with m or g, as 512m.");
    }
  }

  /// The memory that the surroundings give a site: `KEEP_PUBLIC_MEMORY`, `KEEP_WORK_MEMORY`.
  public static String memory(Site site, Map<String, String> environment) {
    String named = environment.getOrDefault("KEEP_" + site.name() + "_MEMORY", "");
    return named.isBlank() ? USUAL_MEMORY : named.strip();
  }

  /// The words of the command, after which options of the site itself may follow.
  public List<String> words() {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Xmx" + memory);
    words.add("-XX:+UseParallelGC");
    // A server that lost a thread to a full heap lives on half dead: it ends, and is started again.
    words.add("-XX:+ExitOnOutOfMemoryError");
    // A file of what stood in memory could hold what somebody typed.
    words.add("-XX:-HeapDumpOnOutOfMemoryError");
    words.add("--enable-native-access=ALL-UNNAMED");
    words.add("-cp");
    words.add(site.classPath(project));
    words.add(site.program());
    words.add(site.port(port));
    // Said aloud, so that nothing in the surroundings can say otherwise.
    words.add("--keep.demo=false");
    return words;
  }
}
