package keep.tools.serve;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How the server is started: which program, on which class path, with which options. Never with a
/// demo's.
///
/// @param home the built project's folder
/// @param only `public`, `work` or `both`
record ServerCommandLine(Path home, String only, int port, int publicPort) {

  List<String> words() {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Xmx512m");
    words.add("-XX:TieredStopAtLevel=1");
    words.add("-XX:+UseSerialGC");
    words.add("--enable-native-access=ALL-UNNAMED");
    words.add("-cp");
    words.add(
        home.resolve("server/target/classes")
            + File.pathSeparator
            + home.resolve("server/target/lib")
            + "/*");
    words.add("keep.server.KeepServer");
    words.add("--keep.only=" + only);
    words.add("--server.port=" + port);
    words.add("--keep.public.port=" + publicPort);
    // Said aloud, so that nothing in the surroundings can say otherwise.
    words.add("--keep.demo=false");
    return words;
  }
}
