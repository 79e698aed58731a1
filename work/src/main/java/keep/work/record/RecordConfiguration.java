package keep.work.record;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import keep.ledger.MalformedRecordException;
import keep.ledger.append.Appender;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.tile.FileTiles;
import keep.ledger.tile.TileSource;
import keep.ledger.witness.HttpWitnesses;
import keep.database.DatabaseOpening;
import keep.database.KeepHome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts the record's parts together.
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {
  private static final long TEN_MINUTES = 600;
  private static final Logger LOG = LoggerFactory.getLogger(RecordConfiguration.class);

  /// Told in the log: what was mended, which witness was not believed.
  private static void notice(String sentence) {
    LOG.warn("{}", sentence);
  }

  @Bean
  LogSigner logSigner(
      KeepHome home, JdbcClient jdbc, FileTiles tiles, @Value("${keep.log.origin:}") String origin)
      throws IOException {
    Files.createDirectories(home.record());
    return LogKey.at(home.record(), tiles, DatabaseRows.claimedBy(jdbc), origin);
  }

  /// A demo publishes at once, because its story's days take seconds; everybody else every ten
  /// minutes, whatever was filed.
  @Bean
  Cover cover(
      @Value("${keep.record.interval:}") String interval,
      @Value("${keep.demo:false}") boolean demo) {
    long seconds = interval.isBlank() ? (demo ? 0 : TEN_MINUTES) : Long.parseLong(interval);
    return new Cover(seconds, System::currentTimeMillis, new SecureRandom());
  }

  @Bean
  DatabaseRows logRows(
      JdbcClient jdbc, TransactionTemplate transaction, Cover cover, LogSigner signer) {
    DatabaseRows rows = new DatabaseRows(jdbc, transaction, cover);
    rows.claim(signer.verifierKey().name(), signer.verifierKey().vkey());
    return rows;
  }

  @Bean
  PublishedRecord publishedRecord(DatabaseRows rows, LogSigner signer, FileTiles tiles)
      throws IOException {
    long size = tiles.read(TileSource.CHECKPOINT).map(RecordConfiguration::size).orElse(-1L);
    return new PublishedRecord(rows, signer.verifierKey(), size);
  }

  /// A checkpoint that cannot be read is set aside and published anew by the sequencer.
  private static long size(byte[] note) {
    try {
      return SignedCheckpoint.parse(note).checkpoint().size();
    } catch (MalformedRecordException e) {
      return -1;
    }
  }

  @Bean
  FileTiles tiles(KeepHome home) {
    return RecordFolder.tiles(home);
  }

  @Bean
  Sequencer sequencer(
      KeepHome home,
      DatabaseRows rows,
      FileTiles tiles,
      LogSigner signer,
      PublishedRecord published,
      Cover cover,
      DatabaseOpening database,
      TrustedWitnesses trusted,
      Clock clock,
      @Value("${keep.witnesses:}") List<URI> witnesses,
      @Value("${keep.record.newest:}") String newest,
      @Value("${keep.demo:false}") boolean demo) {
    LongSupplier seconds = () -> clock.instant().getEpochSecond();
    Appender appender =
        new Appender(
            new Appender.Parts(
                signer,
                rows,
                tiles,
                RecordFolder.signed(
                    home.record(), tiles, signer.verifierKey(), RecordConfiguration::notice),
                RecordFolder.evidence(home.record()),
                new HttpWitnesses(
                    witnesses,
                    trusted::keys,
                    // A demo's server that was killed learns the story's time later than its
                    // witnesses do.
                    demo ? () -> Long.MAX_VALUE / 2 : seconds,
                    RecordConfiguration::notice),
                seconds,
                newest.isBlank() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(newest)),
                RecordConfiguration::notice,
                moment -> {}));
    return new Sequencer(appender, cover, published, database);
  }

  @Bean
  NightlyComparison nightlyComparison(
      KeepHome home,
      DatabaseRows rows,
      LogSigner signer,
      PublishedRecord published,
      Sequencer sequencer) {
    return new NightlyComparison(
        () -> RecordFolder.compare(home, rows, signer.verifierKey(), RecordConfiguration::notice),
        published,
        sequencer);
  }

  @Bean
  RecordQueue recordQueue(JdbcClient jdbc, Sequencer sequencer) {
    return new RecordQueue(jdbc, sequencer::wake);
  }
}
