package keep.publicsite.campaign.moderate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import keep.publicsite.campaign.pledge.Book;
import keep.publicsite.campaign.pledge.Books;
import keep.publicsite.campaign.pledge.News;
import keep.publicsite.campaign.pledge.Recount;
import keep.publicsite.campaign.store.CampaignStore;
import keep.publicsite.campaign.store.StoreAway;
import keep.database.DatabaseTrouble;
import keep.database.DatabaseVisit;
import keep.database.KeepHome;

/// `keep campaign moderate`: the desk of signatures. Exit 0 when done, 1 when it was not done and
/// the reason is said, 2 when used wrongly.
public final class ModerateProgram {
  private static final String USE =
      """
      moderate list
      moderate propose RULE --why WHY --by NAME    RULE: domain:… address:… name:… constituency:…, * for any letters
      moderate apply NUMBER --by NAME              beyond 50 signatures by somebody else than who proposed it
      moderate lift NUMBER --by NAME
      moderate recount
      moderate mail                                what waits, was not taken, or is in doubt
      moderate news --english FILE --welsh FILE --by NAME --second NAME
      moderate closes DAY --by NAME                the last day on which it takes signatures; then who signed is erased
      moderate journal
      Each for one campaign: --campaign SLUG (the one that is shown first when none is named).\
      """;

  private ModerateProgram() {}

  public static void main(String[] args) {
    System.exit(run(List.of(args), System.getenv(), System.out, System.err));
  }

  static int run(
      List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
    Words words = Words.of(args);
    String act = words.plain().isEmpty() ? "" : words.plain().getFirst();
    boolean changes = List.of("propose", "apply", "lift", "news", "closes").contains(act);
    boolean reads = List.of("list", "recount", "journal", "mail").contains(act);
    if (!reads && !(changes && !words.by().isEmpty())) {
      err.println(USE);
      return 2;
    }
    KeepHome home = KeepHome.choose(environment);
    try (DatabaseVisit visit = DatabaseVisit.open(home, environment);
        CampaignStore store = CampaignStore.on(visit.access(), home.root().resolve("campaign"))) {
      List<String> known = KnownCampaigns.of(store, home, environment);
      String slug = words.option("campaign");
      if (known.isEmpty() || !slug.isEmpty() && !known.contains(slug)) {
        err.println(
            "There is no campaign " + slug + " here. There are: " + String.join(", ", known) + ".");
        return 1;
      }
      Book book = new Books(store).of(slug.isEmpty() ? known.getFirst() : slug);
      return act(act, words, store, book, out);
    } catch (Moderation.NotDone | IllegalArgumentException | DatabaseTrouble e) {
      err.println(e.getMessage());
      return 1;
    } catch (StoreAway e) {
      err.println("The database did not take it. Nothing was changed.");
      return 1;
    } catch (IOException e) {
      err.println("A file cannot be read: " + e.getMessage() + ". Name it by its whole path.");
      return 1;
    }
  }

  private static int act(String act, Words words, CampaignStore store, Book book, PrintStream out)
      throws IOException {
    Moderation moderation = new Moderation(store);
    switch (act) {
      case "propose" -> {
        Moderation.Held rule =
            moderation.propose(
                book, SignatureRule.parse(second(words)), words.by(), words.option("why"));
        out.printf(
            "Rule %d meets %d signatures. Nothing was taken out yet.%n",
            rule.number(), rule.matched());
      }
      case "apply" ->
          out.printf(
              "%d signatures taken out.%n", moderation.apply(book, number(words), words.by()));
      case "lift" ->
          out.printf("%d signatures back.%n", moderation.lift(book, number(words), words.by()));
      case "recount" -> {
        Recount.Result result = Recount.of(store, book.number());
        out.printf(
            "Counted %d, tallied %d, places put right: %d.%n",
            result.counted(), result.tallied(), result.wrong());
      }
      case "news" ->
          out.printf(
              "Queued for %d people.%n",
              News.send(
                  store,
                  book,
                  Files.readString(Path.of(words.option("english"))),
                  Files.readString(Path.of(words.option("welsh"))),
                  words.by(),
                  words.option("second")));
      case "closes" -> closes(store, book, words, out);
      case "mail" -> mail(store, out);
      case "journal" ->
          Journal.last(store, 50)
              .forEach(entry ->
                  out.printf(
                      "%s  %s%s  %s: %s%n",
                      entry.at(),
                      entry.who(),
                      entry.second().isEmpty() ? "" : " and " + entry.second(),
                      entry.what(),
                      entry.detail()));
      default -> {
        List<Moderation.Held> rules = moderation.rules();
        if (rules.isEmpty()) {
          out.println("There are no rules.");
        }
        rules.forEach(rule ->
            out.printf(
                "%d  %s  %s  %s  meets %d  proposed by %s%s  %s%n",
                rule.number(),
                rule.slug(),
                rule.kind(),
                rule.state(),
                rule.matched(),
                rule.proposedBy(),
                rule.appliedBy().isEmpty() ? "" : ", applied by " + rule.appliedBy(),
                rule.why()));
      }
    }
    return 0;
  }

  private static void closes(CampaignStore store, Book book, Words words, PrintStream out) {
    LocalDate day;
    try {
      day = LocalDate.parse(second(words));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("A day reads 2027-05-31.", e);
    }
    store.inOne(connection -> {
      try (PreparedStatement update =
          connection.prepareStatement(
              "UPDATE campaign.book SET closes_on = ? WHERE book = ? AND state = 'open'")) {
        update.setObject(1, day);
        update.setInt(2, book.number());
        update.executeUpdate();
      }
      Journal.add(connection, words.by(), "", "closes", book.slug() + " on " + day);
      return true;
    });
    out.println("It takes signatures until " + day + ". On the day after, who signed is erased.");
  }

  private static void mail(CampaignStore store, PrintStream out) {
    store.inOne(connection -> {
      try (PreparedStatement read =
              connection.prepareStatement(
                  "SELECT kind, state, count(*) FROM campaign.outbox GROUP BY 1, 2 ORDER BY 1, 2");
          ResultSet rows = read.executeQuery()) {
        int kinds = 0;
        while (rows.next()) {
          kinds++;
          out.printf("%s  %s  %d%n", rows.getString(1), rows.getString(2), rows.getLong(3));
        }
        if (kinds == 0) {
          out.println("No mail waits.");
        }
      }
      return true;
    });
  }

  private static String second(Words words) {
    if (words.plain().size() < 2) {
      throw new IllegalArgumentException(
          "Say which: propose RULE, apply NUMBER, lift NUMBER, closes DAY.");
    }
    return words.plain().get(1);
  }

  private static long number(Words words) {
    try {
      return Long.parseLong(second(words));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("A rule is named by its number: see moderate list.", e);
    }
  }
}
