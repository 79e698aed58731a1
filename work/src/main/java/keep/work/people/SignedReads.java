package keep.work.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import keep.seal.encoding.Base64Url;
import keep.seal.encoding.Clocks;
import keep.seal.encoding.MalformedInput;
import keep.seal.matter.ReadRequest;
import keep.seal.matter.ReadRequest.Method;
import keep.seal.statement.Signatures;
import keep.seal.statement.Statement;
import keep.work.http.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who is reading: every read carries a statement signed for this server, this path and this
/// moment, and it counts once (protocol section 7). Nothing of it is filed but its nonce, for as
/// long as its time would still be believed.
public final class SignedReads {
  private static final String HEADER = "Keep-Read";
  private static final int LONGEST_HEADER = 8192;
  private static final int PURGE_EVERY = 64;

  private final JdbcClient jdbc;
  private final Cards cards;
  private final Clock clock;
  private final java.util.concurrent.atomic.AtomicLong reads =
      new java.util.concurrent.atomic.AtomicLong();

  SignedReads(JdbcClient jdbc, Cards cards, Clock clock) {
    this.jdbc = jdbc;
    this.cards = cards;
    this.clock = clock;
  }

  /// The card in force that signed this read.
  ///
  /// @throws Refusal 401 without a good statement, 403 for a card that may not speak
  public FiledCard reader(HttpServletRequest request) {
    return signed(request, Method.GET).card();
  }

  /// Who sends, and for which bytes she signed: they are still to be read, once it is known that
  /// somebody with a card sends them.
  public Sender sender(HttpServletRequest request) {
    return signed(request, Method.POST);
  }

  /// Somebody whose request was signed.
  ///
  /// @param read what she signed
  public record Sender(FiledCard card, ReadRequest read) {
    /// Demands that these are the bytes she signed for.
    public void demandSent(byte[] bytes) {
      if (!read.isFor(bytes)) {
        throw Refusal.readStatement("This was signed for other bytes than were sent.");
      }
    }
  }

  private Sender signed(HttpServletRequest request, Method method) {
    try {
      Statement statement = statement(request);
      ReadRequest read = ReadRequest.parse(statement);
      FiledCard card = cards.inForce(read.by(), HEADER);
      Signatures.of(card.card().signingKey()).demandOn(statement);
      checkPlace(read, request);
      if (read.method() != method) {
        throw Refusal.readStatement("This was signed for another method.");
      }
      checkOnce(read);
      return new Sender(card, read);
    } catch (MalformedInput e) {
      throw Refusal.readStatement("This read is not signed as it should be: " + e.problem() + ".");
    }
  }

  private static Statement statement(HttpServletRequest request) throws MalformedInput {
    String header = request.getHeader(HEADER);
    if (header == null) {
      throw Refusal.readStatement("Sign a read statement with your card and send it in Keep-Read.");
    }
    if (header.length() > LONGEST_HEADER) {
      throw Refusal.readStatement("The read statement is too long.");
    }
    return Statement.parse(Base64Url.decode(header));
  }

  private static void checkPlace(ReadRequest read, HttpServletRequest request) {
    String host = request.getHeader("Host");
    String query = request.getQueryString();
    String path = request.getRequestURI() + (query == null ? "" : "?" + query);
    if (host == null || !host.toLowerCase(Locale.ROOT).equals(read.host())) {
      throw Refusal.readStatement("This read was signed for another server.");
    }
    if (!path.equals(read.path())) {
      throw Refusal.readStatement("This read was signed for another path.");
    }
  }

  private void checkOnce(ReadRequest read) {
    long now = clock.instant().getEpochSecond();
    if (!read.isCurrent(now)) {
      throw Refusal.clock(HEADER, now);
    }
    if (reads.incrementAndGet() % PURGE_EVERY == 0) {
      jdbc.sql("DELETE FROM people.read_nonce WHERE at < ?")
          .param(now - 2 * Clocks.TOLERANCE)
          .update();
    }
    try {
      jdbc.sql("INSERT INTO people.read_nonce (by_card, nonce, at) VALUES (?, ?, ?)")
          .params(read.by().toArray(), read.nonce().toArray(), read.at())
          .update();
    } catch (DuplicateKeyException e) {
      throw Refusal.readStatement("This read was used before: sign a new one.");
    }
  }
}
