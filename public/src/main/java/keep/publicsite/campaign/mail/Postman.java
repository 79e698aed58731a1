package keep.publicsite.campaign.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import keep.publicsite.campaign.load.Flags;
import keep.publicsite.campaign.mail.MailWay.NotSent;
import keep.publicsite.campaign.mail.Outbox.Fate;
import keep.publicsite.campaign.mail.Outbox.Result;
import keep.publicsite.campaign.store.CampaignStore;
import keep.publicsite.campaign.store.StoreAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what is queued, on several connections at once, while the site is served.
public final class Postman implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final int AT_ONCE = 25;
  private static final int MOST_ATTEMPTS = 8;
  private static final long PAUSE_MILLIS = 500;

  /// A claim this old belongs to a server that is gone: sending 25 never takes so long.
  private static final Duration SILENCE = Duration.ofMinutes(10);

  private final CampaignStore store;
  private final Outbox outbox;
  private final Flags flags;
  private final MailWriter writer;
  private final MailSettings settings;
  private final List<Thread> senders = new ArrayList<>();
  private volatile boolean stopping;

  public Postman(CampaignStore store, Flags flags, MailWriter writer, MailSettings settings) {
    this.store = store;
    this.outbox = new Outbox(store, writer);
    this.flags = flags;
    this.writer = writer;
    this.settings = settings;
    for (int at = 0; at < settings.senders(); at++) {
      senders.add(Thread.ofPlatform().name("campaign-mail-" + at).daemon(true).start(this::run));
    }
  }

  private void run() {
    try (MailWay way = settings.open()) {
      while (!stopping) {
        if (!store.isOpen() || flags.isOff(Flags.Flag.MAIL) || !sendSome(way)) {
          TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// @return whether there may be more at once
  private boolean sendSome(MailWay way) {
    try {
      List<Queued> claimed = outbox.claim(AT_ONCE);
      if (claimed.isEmpty()) {
        outbox.doubt(SILENCE);
        return false;
      }
      List<Result> results = new ArrayList<>(claimed.size());
      for (Queued mail : claimed) {
        results.add(new Result(mail, send(way, mail)));
      }
      outbox.note(results);
      return claimed.size() == AT_ONCE;
    } catch (StoreAway away) {
      return false;
    }
  }

  private Fate send(MailWay way, Queued queued) {
    try {
      var mail = writer.write(queued);
      if (mail.isEmpty()) {
        return Fate.DROPPED;
      }
      way.send(queued, mail.get());
      return Fate.SENT;
    } catch (NotSent e) {
      // Neither who nor what: the mail client repeats addresses in its messages.
      LOG.warn("A mail was {}.", e.getMessage());
      return e.forGood() || queued.attempts() >= MOST_ATTEMPTS ? Fate.FAILED : Fate.LATER;
    } catch (StoreAway away) {
      return Fate.LATER;
    } catch (IllegalArgumentException e) {
      // Sealed under a key that is gone. One such mail must not end the sender of all others.
      LOG.warn("A mail could not be written.");
      return Fate.FAILED;
    }
  }

  @Override
  public void close() {
    stopping = true;
    for (Thread sender : senders) {
      // A sender in the middle of a batch notes what it has sent.
      try {
        sender.join(Duration.ofSeconds(5));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      sender.interrupt();
    }
  }
}
