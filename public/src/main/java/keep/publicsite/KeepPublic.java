package keep.publicsite;

import java.util.HashMap;
import java.util.Map;
import keep.database.DatabaseSource;
import keep.database.DatabaseTrouble;
import keep.database.KeepHome;
import keep.site.Program;

/// The public site as a process of its own. It does not wait for the database, and shows every page
/// without one.
///
/// Options by environment: `KEEP_HOME`, `KEEP_DATABASE_URL`; by option: `--keep.public.port`;
/// `--keep.database=beside` where the work rooms of the same home run the database; and whatever
/// else begins with `--keep.`. See docs/operations.md.
public final class KeepPublic {
  private KeepPublic() {}

  public static void main(String[] args) {
    try {
      Map<String, String> environment = System.getenv();
      KeepHome home = KeepHome.choose(environment);
      Program.prepare(home.temporary());
      boolean beside = Program.option(args, "--keep.database=", "own").equals("beside");
      DatabaseSource database =
          beside
              ? DatabaseSource.beside(home, environment)
              : DatabaseSource.owned(home, environment);
      String port = Program.option(args, "--keep.public.port=", Integer.toString(PublicSite.PORT));
      PublicSite.start(
          Integer.parseInt(port),
          settings(args),
          context -> context.registerBean(DatabaseSource.class, () -> database),
          PublicWings.ALL);
    } catch (RuntimeException e) {
      Program.end(e, DatabaseTrouble.class);
    }
  }

  private static Map<String, Object> settings(String... args) {
    Map<String, Object> settings = new HashMap<>();
    for (String arg : args) {
      int equals = arg.indexOf('=');
      if (arg.startsWith("--keep.") && equals > 0) {
        settings.put(arg.substring(2, equals), arg.substring(equals + 1));
      }
    }
    return settings;
  }
}
