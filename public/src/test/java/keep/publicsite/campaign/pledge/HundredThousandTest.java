package keep.publicsite.campaign.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import keep.publicsite.campaign.mail.MailAddress;
import keep.publicsite.campaign.moderate.Journal;
import keep.publicsite.campaign.moderate.Moderation;
import keep.publicsite.campaign.moderate.SignatureRule;
import keep.publicsite.campaign.store.CampaignStore;
import keep.publicsite.campaign.store.StoreAway;
import keep.database.DatabaseAccess;
import keep.database.EmbeddedPostgres;
import keep.database.KeepHome;
import keep.database.Migrations;
import keep.trial.TestFolders;
import keep.site.Language;
import org.junit.jupiter.api.Test;

/// A hundred thousand generated people, one in twenty of them twice, some of them machines.
class HundredThousandTest {
  private static final int FORMS = 100_000;
  private static final String MARK = "Zyxwelda";

  @Test
  void counts_equal_a_full_recount_and_erasing_leaves_nothing() throws Exception {
    Path home = TestFolders.fresh();
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.start(new KeepHome(home), TestFolders.environment())) {
      Migrations.createDatabase(postgres.access("postgres"), "keep");
      Migrations.run(postgres.access("keep"));
      DatabaseAccess database = postgres.access("keep");
      try (CampaignStore store = CampaignStore.on(database, home.resolve("campaign"));
          SigningDesk desk = new SigningDesk(store);
          Counts counts = new Counts(store)) {
        Books books = new Books(store);
        Book book = books.of("storm");
        Set<String> people = sign(desk, book, new Wordings(store));
        assertThat(count(database, "true")).isEqualTo(people.size());
        confirmThreeInFour(database, desk, book);
        long signed = count(database, "state = 'signed'");
        assertThat(signed).isBetween(70_000L, 75_000L);
        equalToARecount(store, counts, book, signed);

        Moderation moderation = new Moderation(store);
        Moderation.Held rule =
            moderation.propose(
                book, SignatureRule.parse("domain:machines.example"), "Ann", "made by a program");
        assertThat(rule.matched()).isGreaterThan(900);
        assertThatThrownBy(() -> moderation.apply(book, rule.number(), "Ann"))
            .isInstanceOf(Moderation.NotDone.class);
        int out = moderation.apply(book, rule.number(), "Bo");
        assertThat(out).isEqualTo((int) rule.matched());
        long left = count(database, "state = 'signed'");
        assertThat(left).isLessThan(signed);
        equalToARecount(store, counts, book, left);
        moderation.lift(book, rule.number(), "Bo");
        equalToARecount(store, counts, book, signed);
        assertThat(Journal.last(store, 10))
            .extracting(Journal.Entry::what)
            .containsExactly("lift", "apply", "propose");

        assertThat(found(home, MARK)).as("sealed before it is written, in the log too").isEmpty();
        erase(database, books, store);
        assertThat(count(database, "true")).isZero();
        assertThat(found(home, MARK)).isEmpty();
        assertThat(home.resolve("campaign/keys/storm.key")).doesNotExist();
        counts.read(Instant.now());
        assertThat(counts.of("storm").total()).as("the number stays").isEqualTo(signed);
        assertThat(found(home, "machines.example"))
            .as("a rule's pattern is emptied; what the log still holds of it names nobody")
            .allMatch(
                file -> file.toString().contains("pg_wal") || file.toString().contains("base"));
      }
    } finally {
      TestFolders.delete(home);
    }
  }

  private static Set<String> sign(SigningDesk desk, Book book, Wordings wordings)
      throws InterruptedException, ExecutionException {
    int declared = wordings.number(Wordings.Place.SIGNING, Language.EN, "I ask to be counted.");
    Random random = new Random(20261128);
    Set<String> people = new HashSet<>();
    List<String> addresses = new ArrayList<>();
    List<CompletableFuture<Boolean>> answers = new ArrayList<>();
    for (int at = 0; at < FORMS; at++) {
      String address = address(random, addresses, at);
      addresses.add(address);
      MailAddress mail = read(address);
      FoldedAddress folded = FoldedAddress.of(mail);
      people.add(folded.value());
      String constituency = "E14" + (100_000 + (int) Math.abs(random.nextGaussian() * 80));
      SignUp form =
          new SignUp(
              book.number(),
              book.key().mark(folded),
              book.key().seal(new Signer(MARK + " " + at, mail).sealed()),
              Language.EN,
              random.nextInt(10) == 0 ? "" : constituency,
              random.nextInt(10) == 0 ? "" : "E",
              declared,
              0);
      answers.add(send(desk, form));
    }
    for (CompletableFuture<Boolean> answer : answers) {
      answer.get();
    }
    return people;
  }

  private static MailAddress read(String typed) {
    return switch (MailAddress.read(typed)) {
      case MailAddress.Reading.Read read -> read.address();
      case MailAddress.Reading.Refused refused -> throw new AssertionError(refused.why());
    };
  }

  private static String address(Random random, List<String> before, int at) {
    if (at > 0 && random.nextInt(20) == 0) {
      return variant(before.get(random.nextInt(at)), random);
    }
    return random.nextInt(100) == 0
        ? "bot" + at + "@machines.example"
        : MARK + ".person" + at + (at % 3 == 0 ? "@gmail.com" : "@mail.example");
  }

  /// The same mailbox written differently: what people and programs do to sign twice.
  private static String variant(String address, Random random) {
    int where = address.indexOf('@');
    String local = address.substring(0, where);
    String domain = address.substring(where);
    return switch (random.nextInt(4)) {
      case 0 -> address.toUpperCase(java.util.Locale.ROOT);
      case 1 -> local + "+" + random.nextInt(100) + domain;
      case 2 -> domain.equals("@gmail.com") ? local.replace(".", "") + domain : address;
      default -> domain.equals("@gmail.com") ? local + "@googlemail.com" : address;
    };
  }

  private static CompletableFuture<Boolean> send(SigningDesk desk, SignUp form) {
    while (true) {
      try {
        return desk.take(form);
      } catch (StoreAway full) {
        java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
      }
    }
  }

  private static void confirmThreeInFour(DatabaseAccess database, SigningDesk desk, Book book)
      throws Exception {
    List<CompletableFuture<SigningDesk.Confirmed>> answers = new ArrayList<>();
    try (Connection connection = database.openAsCampaign();
        PreparedStatement read =
            connection.prepareStatement("SELECT signature FROM campaign.signature");
        ResultSet rows = read.executeQuery()) {
      while (rows.next()) {
        long number = rows.getLong(1);
        for (int press = 0; number % 4 != 0 && press < 1 + number % 2; press++) {
          answers.add(confirm(desk, new SigningDesk.Reference(book.number(), number, 1)));
        }
      }
    }
    for (CompletableFuture<SigningDesk.Confirmed> answer : answers) {
      assertThat(answer.get()).isNotEqualTo(SigningDesk.Confirmed.GONE);
    }
  }

  private static CompletableFuture<SigningDesk.Confirmed> confirm(
      SigningDesk desk, SigningDesk.Reference reference) {
    while (true) {
      try {
        return desk.confirm(reference);
      } catch (StoreAway full) {
        java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
      }
    }
  }

  private static void equalToARecount(CampaignStore store, Counts counts, Book book, long signed) {
    counts.read(Instant.now());
    assertThat(counts.of("storm").total()).isEqualTo(signed);
    assertThat(counts.of("storm").constituencies().values()).isNotEmpty().allMatch(n -> n >= 10);
    assertThat(Recount.of(store, book.number())).isEqualTo(new Recount.Result(signed, signed, 0));
  }

  private static void erase(DatabaseAccess database, Books books, CampaignStore store)
      throws SQLException {
    try (Connection connection = database.openAsCampaign();
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE campaign.book SET closes_on = '2026-11-27'");
    }
    try (Housekeeping housekeeping =
        new Housekeeping(
            store,
            books,
            java.time.Clock.fixed(
                Instant.parse("2026-11-28T00:00:00Z"), java.time.ZoneOffset.UTC))) {
      housekeeping.clean(LocalDate.of(2026, 11, 28));
    }
  }

  private static long count(DatabaseAccess database, String where) throws SQLException {
    try (Connection connection = database.openAsCampaign();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT count(*) FROM campaign.signature WHERE " + where)) {
      row.next();
      return row.getLong(1);
    }
  }

  /// Files below a folder that hold these letters, in either case.
  private static List<Path> found(Path folder, String letters) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file ->
              holds(file, letters) || holds(file, letters.toUpperCase(java.util.Locale.ROOT)))
          .toList();
    }
  }

  private static boolean holds(Path file, String letters) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(letters);
    } catch (IOException e) {
      return false;
    }
  }
}
