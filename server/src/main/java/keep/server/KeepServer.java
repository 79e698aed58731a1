package keep.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import keep.server.database.DatabaseOpening;
import keep.server.database.DatabaseSource;
import keep.server.database.DatabaseTrouble;
import keep.server.database.KeepHome;
import keep.server.site.PublicSite;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The server as a process of its own. It holds no plaintext and one private key, the log's.
///
/// Options by environment: `KEEP_HOME`, `KEEP_DATABASE_URL`, `KEEP_WITNESSES`, `KEEP_LOG_ORIGIN`;
/// by option or system property: `--server.port`, `--server.address`, `--keep.demo`, `--keep.only`
/// (`work`, `public`, `both`), `--keep.public.port`. See docs/operations.md.
@SpringBootApplication
public class KeepServer {
  private static final int CARRIERS = 16;

  public static void main(String[] args) {
    try {
      keepCarriersApart();
      keepTemporaryFilesAtHome();
      Map<String, String> environment = System.getenv();
      KeepHome home = KeepHome.choose(environment);
      switch (option(args, "--keep.only=", "work")) {
        case "public" -> servePublic(DatabaseSource.owned(home, environment), args);
        case "work" -> run(environment, args);
        default -> {
          DatabaseOpening database = DatabaseOpening.begin(home, environment);
          servePublic(DatabaseSource.shared(home, environment, database), args);
          run(home, database, args);
        }
      }
    } catch (RuntimeException e) {
      System.err.println("Keep did not start: " + said(e));
      System.exit(1);
    }
  }

  /// Serves the public site. It does not wait for the database, and shows every page without one.
  private static void servePublic(DatabaseSource database, String... args) {
    Map<String, Object> settings = new HashMap<>();
    for (String arg : args) {
      int equals = arg.indexOf('=');
      if (arg.startsWith("--keep.") && equals > 0) {
        settings.put(arg.substring(2, equals), arg.substring(equals + 1));
      }
    }
    PublicSite.start(
        Integer.parseInt(option(args, "--keep.public.port=", Integer.toString(PublicSite.PORT))),
        settings,
        context -> context.registerBean(DatabaseSource.class, () -> database),
        PublicWings.ALL);
  }

  private static String option(String[] args, String name, String otherwise) {
    for (String arg : args) {
      if (arg.startsWith(name)) {
        return arg.substring(name.length());
      }
    }
    return otherwise;
  }

  /// Every request has a virtual thread. One that is loading a class holds its carrier while it
  /// waits for a lock; with as many carriers as processors, two such threads can stop a small
  /// machine for good (seen with two). More carriers than that cost nothing.
  private static void keepCarriersApart() {
    String name = "jdk.virtualThreadScheduler.parallelism";
    if (System.getProperty(name) == null) {
      System.setProperty(name, Integer.toString(Math.max(CARRIERS, processors())));
    }
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  /// What a killed server leaves behind lies with its data and is cleared at its next start.
  private static void keepTemporaryFilesAtHome() {
    Path temporary = KeepHome.choose(System.getenv()).temporary();
    System.setProperty("java.io.tmpdir", temporary.toString());
  }

  /// Starts the server and returns when it takes requests. Closing the context stops everything,
  /// the database last.
  ///
  /// @param environment as of a process; decides where the data lie
  /// @param options as on a command line, `--server.port=0`; override application.properties
  public static ConfigurableApplicationContext run(
      Map<String, String> environment, String... options) {
    KeepHome home = KeepHome.choose(environment);
    return run(home, DatabaseOpening.begin(home, environment), options);
  }

  private static ConfigurableApplicationContext run(
      KeepHome home, DatabaseOpening database, String... options) {
    SpringApplication application = new SpringApplication(KeepServer.class);
    application.addInitializers(context -> {
      GenericApplicationContext generic = (GenericApplicationContext) context;
      generic.registerBean(KeepHome.class, () -> home);
      generic.registerBean(DatabaseOpening.class, () -> database);
    });
    try {
      return application.run(options);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// The innermost cause that says what to do, else its kind alone.
  private static String said(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof DatabaseTrouble || at.getCause() == null) {
        return at.getMessage() == null ? at.getClass().getSimpleName() : at.getMessage();
      }
    }
    return failure.getClass().getSimpleName();
  }
}
