package keep.publicsite.campaign.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import keep.publicsite.campaign.mail.MailAddress;
import keep.database.DatabaseVisit;
import keep.database.KeepHome;
import keep.trial.TestFolders;
import keep.trial.ServerProcess;
import org.junit.jupiter.api.Test;

/// The public site as a process with its own PostgreSQL, fsync on, killed with -9 in the middle of
/// a storm. `-Dkeep.kills=20` kills it so many times; three where nobody says otherwise.
class KilledSigningTest {
  private static final int KILLS = Integer.getInteger("keep.kills", 3);
  private static final int PEOPLE_AT_ONCE = 12;

  /// One client and threads of the machine's own: virtual threads that begin by loading classes can
  /// hold every carrier and wait for each other without end, where there are two processors.
  private final HttpClient client = HttpClient.newHttpClient();

  private final Set<String> received = ConcurrentHashMap.newKeySet();
  private final AtomicInteger next = new AtomicInteger();

  @Test
  void every_signature_that_was_answered_received_is_there_and_none_twice() throws Exception {
    Path home = TestFolders.fresh();
    Random moments = new Random();
    int port = ServerProcess.freePort();
    try {
      for (int kill = 0; kill < KILLS; kill++) {
        Process server =
            ServerProcess.start(
                "keep.publicsite.KeepPublic",
                home,
                "--keep.public.port=" + port,
                "--keep.campaign.limit=0");
        int before = received.size();
        List<Thread> people = new ArrayList<>();
        for (int at = 0; at < PEOPLE_AT_ONCE; at++) {
          people.add(Thread.ofPlatform().daemon().start(() -> storm(server, port)));
        }
        SigningSite.until(() -> received.size() > before || !server.isAlive());
        server.waitFor(moments.nextInt(1500), TimeUnit.MILLISECONDS);
        server.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        for (Thread person : people) {
          person.join();
        }
        assertThat(received.size()).as("the storm blew").isGreaterThan(before);
      }
      check(home);
    } finally {
      TestFolders.delete(home);
    }
  }

  private void storm(Process server, int port) {
    while (server.isAlive()) {
      String address = "person" + next.incrementAndGet() + "@mail.example";
      HttpRequest request =
          HttpRequest.newBuilder(
                  URI.create(
                      "http://127.0.0.1:" + port + "/campaign/" + SigningSite.SLUG + "/sign"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .timeout(Duration.ofSeconds(10))
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      "name=Some+Body&email=" + address.replace("@", "%40")))
              .build();
      try {
        if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 303) {
          received.add(address);
        }
      } catch (IOException e) {
        // Not there yet, or not there any more: trying without a pause would starve its start.
        if (isGoneWithin(server, 50)) {
          return;
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static boolean isGoneWithin(Process server, long millis) {
    try {
      return server.waitFor(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  private void check(Path home) throws Exception {
    BookKey key =
        new KeyFolder(home.resolve("campaign/keys")).existing(SigningSite.SLUG).orElseThrow();
    Set<String> there = ConcurrentHashMap.newKeySet();
    int rows = 0;
    try (DatabaseVisit visit = DatabaseVisit.open(new KeepHome(home), TestFolders.environment());
        Connection connection = visit.access().openAsCampaign();
        PreparedStatement read =
            connection.prepareStatement(
                "SELECT encode(address_mac, 'hex'), sealed FROM campaign.signature");
        ResultSet row = read.executeQuery()) {
      while (row.next()) {
        rows++;
        there.add(row.getString(1));
        assertThat(Signer.unsealed(key.open(row.getBytes(2))).address().value())
            .endsWith("@mail.example");
      }
    }
    assertThat(there).as("none twice").hasSize(rows);
    assertThat(received)
        .as("%d were answered, %d are there", received.size(), rows)
        .allMatch(address ->
            there.contains(
                HexFormat.of().formatHex(key.mark(FoldedAddress.of(new MailAddress(address))))));
    System.out.printf(
        "kill -9 %d times: %d signatures answered \"received\", %d there, none twice%n",
        KILLS, received.size(), rows);
  }
}
