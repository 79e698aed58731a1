package keep.work;

import java.util.Map;
import keep.database.DatabaseConfiguration;
import keep.database.DatabaseOpening;
import keep.database.DatabaseTrouble;
import keep.database.KeepHome;
import keep.site.Program;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/// The work rooms as a process of its own. It holds no plaintext and one private key, the log's.
///
/// Options by environment: `KEEP_HOME`, `KEEP_DATABASE_URL`, `KEEP_WITNESSES`, `KEEP_LOG_ORIGIN`;
/// by option or system property: `--server.port`, `--server.address`, `--keep.demo`. See
/// docs/operations.md.
@SpringBootApplication
@Import(DatabaseConfiguration.class)
public class KeepWork {

  public static void main(String[] args) {
    try {
      Program.prepare(KeepHome.choose(System.getenv()).temporary());
      run(System.getenv(), args);
    } catch (RuntimeException e) {
      Program.end(e, DatabaseTrouble.class);
    }
  }

  /// Starts the server and returns when it takes requests. Closing the context stops everything,
  /// the database last.
  ///
  /// @param environment as of a process; decides where the data lie
  /// @param options as on a command line, `--server.port=0`; override work.properties
  public static ConfigurableApplicationContext run(
      Map<String, String> environment, String... options) {
    KeepHome home = KeepHome.choose(environment);
    DatabaseOpening database = DatabaseOpening.begin(home, environment);
    SpringApplication application = new SpringApplication(KeepWork.class);
    application.setDefaultProperties(Map.of("spring.config.name", "work"));
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
}
