package keep.lawjs.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/// Compiles the law to `target/js/law.js` (every regime) and `target/js/guide.js` (the answer to a
/// service alone), ES modules without `eval` or WebAssembly.
///
/// Nothing runs when no class of the law or of this module changed since the last time: their
/// fingerprint lies beside the modules in `of`.
///
/// Arguments: the build's folder, and the compiler's version.
public final class Compile {
  private Compile() {}

  public static void main(String[] args) throws IOException, TeaVMToolException {
    Path folder = Path.of(args[0]).resolve("js");
    Path mark = folder.resolve("of");
    List<Path> classPath =
        Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
            .map(Path::of)
            .filter(Files::exists)
            .toList();
    String now = args[1] + " " + fingerprint(classPath);
    if (Files.exists(mark) && Files.readString(mark).equals(now)) {
      return;
    }
    Files.createDirectories(folder);
    Files.deleteIfExists(mark);
    compile("keep.lawjs.LawModule", "law.js", folder, classPath);
    compile("keep.lawjs.GuideModule", "guide.js", folder, classPath);
    Files.writeString(mark, now);
  }

  private static void compile(String entry, String file, Path folder, List<Path> classPath)
      throws TeaVMToolException {
    TeaVMTool tool = new TeaVMTool();
    tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
    tool.setJsModuleType(JSModuleType.ES2015);
    tool.setMainClass(entry);
    tool.setTargetDirectory(folder.toFile());
    tool.setTargetFileName(file);
    tool.setObfuscated(true);
    tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    tool.setSourceMapsFileGenerated(false);
    tool.setDebugInformationGenerated(false);
    tool.setClassPath(classPath.stream().map(Path::toFile).toList());
    tool.generate();
    List<Problem> severe = tool.getProblemProvider().getSevereProblems();
    if (!severe.isEmpty()) {
      StringBuilder why = new StringBuilder(file + " could not be compiled for browsers:");
      severe.forEach(problem ->
          why.append("\n  ")
              .append(problem.getText())
              .append(' ')
              .append(List.of(problem.getParams())));
      throw new IllegalStateException(why.toString());
    }
  }

  /// Over the classes of our own; the libraries are named by the compiler's version.
  private static String fingerprint(List<Path> classPath) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path entry : classPath) {
        if (Files.isDirectory(entry)) {
          try (Stream<Path> files = Files.walk(entry)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
              digest.update(
                  entry
                      .relativize(file)
                      .toString()
                      .getBytes(java.nio.charset.StandardCharsets.UTF_8));
              digest.update(Files.readAllBytes(file));
            }
          }
        } else if (entry.getFileName().toString().startsWith("keep-")) {
          digest.update(Files.readAllBytes(entry));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
