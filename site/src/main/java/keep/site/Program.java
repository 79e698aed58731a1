package keep.site;

import java.nio.file.Path;

/// What either site's process does before anything else, and how it says that it could not start.
public final class Program {
  private static final int CARRIERS = 16;

  private Program() {}

  /// Called first in `main`.
  ///
  /// @param temporary what a killed server leaves behind lies with its data and is cleared at its
  ///   next start
  public static void prepare(Path temporary) {
    keepCarriersApart();
    System.setProperty("java.io.tmpdir", temporary.toString());
  }

  /// Every request has a virtual thread. One that is loading a class holds its carrier while it
  /// waits for a lock; with as many carriers as processors, two such threads can stop a small
  /// machine for good (seen with two). More carriers than that cost nothing.
  private static void keepCarriersApart() {
    String name = "jdk.virtualThreadScheduler.parallelism";
    if (System.getProperty(name) == null) {
      int processors = Runtime.getRuntime().availableProcessors();
      System.setProperty(name, Integer.toString(Math.max(CARRIERS, processors)));
    }
  }

  /// The value of an option such as `--keep.public.port=8081`; otherwise what is given.
  ///
  /// @param name with its dashes and its `=`
  public static String option(String[] args, String name, String otherwise) {
    for (String arg : args) {
      if (arg.startsWith(name)) {
        return arg.substring(name.length());
      }
    }
    return otherwise;
  }

  /// Says why the process did not start, and ends it with exit 1.
  ///
  /// @param speaks a kind of failure whose message says what to do
  public static void end(Throwable failure, Class<? extends RuntimeException> speaks) {
    System.err.println("Keep did not start: " + said(failure, speaks));
    System.exit(1);
  }

  /// The innermost cause that says what to do, else its kind alone.
  private static String said(Throwable failure, Class<? extends RuntimeException> speaks) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (speaks.isInstance(at) || at.getCause() == null) {
        return at.getMessage() == null ? at.getClass().getSimpleName() : at.getMessage();
      }
    }
    return failure.getClass().getSimpleName();
  }
}
