package keep.work.cases;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.release.Envelope;
import keep.seal.release.Release;
import keep.seal.statement.StatementKind;
import keep.work.http.Refusal;
import keep.work.people.FiledCard;
import keep.work.record.PublishedRecord;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes an envelope only for a release that the law allowed and that stands on the record, and
/// hands it to its recipients only.
final class Envelopes {
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final PaperRows papers;
  private final PublishedRecord record;

  Envelopes(
      JdbcClient jdbc, TransactionTemplate transaction, PaperRows papers, PublishedRecord record) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.papers = papers;
    this.record = record;
  }

  /// Takes the envelope of a release. The same envelope again changes nothing.
  void take(Sid sid, byte[] bytes, FiledCard sender) throws MalformedInput {
    FiledPaper filed = release(sid);
    Release release = Release.parse(filed.statement());
    if (!release.releaser().equals(sender.sid())) {
      throw Refusal.notYours("release");
    }
    Envelope envelope = Envelope.read(bytes);
    if (!envelope.release().equals(sid)) {
      throw MalformedInput.mismatch("envelope.release", "is another release");
    }
    if (!cardsOf(release).equals(cardsOf(envelope))) {
      throw MalformedInput.mismatch(
          "envelope.to", "must be exactly the release's recipients that have cards");
    }
    if (!filed.effective()) {
      throw Refusal.conflict("release", "The act that filed this release was refused.");
    }
    if (!record.covers(filed.entry())) {
      throw Refusal.notLogged("release");
    }
    try {
      jdbc.sql("INSERT INTO cases.envelope (release, bytes) VALUES (?, ?)")
          .params(sid.toArray(), bytes)
          .update();
    } catch (DuplicateKeyException e) {
      if (!bytes(sid).map(Bytes.of(bytes)::equals).orElse(false)) {
        throw Refusal.conflict("release", "Another envelope was already sent for this release.");
      }
    }
  }

  private static Set<Sid> cardsOf(Release release) {
    Set<Sid> cards = new HashSet<>();
    release.recipients().forEach(one -> one.card().ifPresent(cards::add));
    return cards;
  }

  private static Set<Sid> cardsOf(Envelope envelope) {
    return Set.copyOf(envelope.to().stream().map(Envelope.Addressed::card).toList());
  }

  /// The bytes that were sent, for a recipient or the releaser.
  byte[] fetch(Sid sid, FiledCard reader) throws MalformedInput {
    Release release = Release.parse(release(sid).statement());
    boolean recipient = cardsOf(release).contains(reader.sid());
    if (!recipient && !release.releaser().equals(reader.sid())) {
      throw Refusal.notYours("release");
    }
    byte[] bytes = bytes(sid).orElseThrow(() -> Refusal.unknown("envelope")).toArray();
    if (recipient) {
      transaction.executeWithoutResult(status ->
          jdbc.sql(
                  "UPDATE cases.release_reader SET fetched_at = now() WHERE release = ? AND"
                      + " reader = ? AND fetched_at IS NULL")
              .params(sid.toArray(), reader.sid().toArray())
              .update());
    }
    return bytes;
  }

  private Optional<Bytes> bytes(Sid sid) {
    return jdbc.sql("SELECT bytes FROM cases.envelope WHERE release = ?")
        .param(sid.toArray())
        .query((row, n) -> Bytes.of(row.getBytes(1)))
        .optional();
  }

  private FiledPaper release(Sid sid) {
    return papers
        .find(sid)
        .filter(paper -> paper.statement().kind() == StatementKind.RELEASE)
        .orElseThrow(() -> Refusal.unknown("release"));
  }
}
