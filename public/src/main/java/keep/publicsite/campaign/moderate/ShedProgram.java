package keep.publicsite.campaign.moderate;

import java.io.PrintStream;
import java.sql.PreparedStatement;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import keep.publicsite.campaign.load.Flags;
import keep.publicsite.campaign.load.Flags.Flag;
import keep.publicsite.campaign.store.CampaignStore;
import keep.publicsite.campaign.store.StoreAway;
import keep.database.DatabaseTrouble;
import keep.database.DatabaseVisit;
import keep.database.KeepHome;

/// `keep campaign shed`: what is switched off for now. Exit 0 when done, 1 when the database is not
/// there, 2 when used wrongly.
public final class ShedProgram {
  private ShedProgram() {}

  /// Arguments: nothing to list; `off FLAG… --by NAME` or `on FLAG… --by NAME`.
  public static void main(String[] args) {
    System.exit(run(List.of(args), System.getenv(), System.out, System.err));
  }

  static int run(
      List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
    Words words = Words.of(args);
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    for (String word : words.plain().stream().skip(1).toList()) {
      if (word.startsWith("help") || word.equals("exit") || word.equals("lines")) {
        err.println("Help pages, the exit and the lines to call are never switched off.");
        return 2;
      }
      try {
        flags.add(Flag.valueOf(word.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        err.println("There is no flag " + word + ". " + all());
        return 2;
      }
    }
    String act = words.plain().isEmpty() ? "list" : words.plain().getFirst();
    boolean changes = act.equals("off") || act.equals("on");
    if (!changes && !act.equals("list") || changes && (flags.isEmpty() || words.by().isEmpty())) {
      err.println("Say: shed, or shed off FLAG --by NAME, or shed on FLAG --by NAME. " + all());
      return 2;
    }
    try (DatabaseVisit visit = DatabaseVisit.open(KeepHome.choose(environment), environment);
        CampaignStore store =
            CampaignStore.on(
                visit.access(), KeepHome.choose(environment).root().resolve("campaign"))) {
      if (changes) {
        change(store, flags, act.equals("off"), words.by());
      }
      Set<Flag> off = Flags.read(store);
      for (Flag flag : Flag.values()) {
        out.println(flag.word() + ": " + (off.contains(flag) ? "off" : "on"));
      }
      return 0;
    } catch (DatabaseTrouble e) {
      err.println(e.getMessage());
      return 1;
    } catch (StoreAway e) {
      err.println("The database did not take it. Nothing was changed.");
      return 1;
    }
  }

  private static void change(CampaignStore store, Set<Flag> flags, boolean off, String who) {
    store.inOne(connection -> {
      try (PreparedStatement update =
          connection.prepareStatement(
              "INSERT INTO campaign.shed AS s (flag, off) VALUES (?, ?)"
                  + " ON CONFLICT (flag) DO UPDATE SET off = excluded.off")) {
        for (Flag flag : flags) {
          update.setString(1, flag.word());
          update.setBoolean(2, off);
          update.executeUpdate();
          Journal.add(connection, who, "", off ? "shed" : "restore", flag.word());
        }
      }
      return true;
    });
  }

  private static String all() {
    StringBuilder all = new StringBuilder("Flags:");
    for (Flag flag : Flag.values()) {
      all.append(' ').append(flag.word());
    }
    return all.append('.').toString();
  }
}
