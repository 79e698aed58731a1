package keep.work.record;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import keep.ledger.Disk;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.tile.FileTiles;
import keep.ledger.tile.TileSource;
import keep.database.DatabaseOpening;
import keep.database.KeepHome;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts the record's parts together.
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

  @Bean
  LogSigner logSigner(KeepHome home, @Value("${keep.log.origin:}") String origin)
      throws IOException {
    Files.createDirectories(home.record());
    return LogKey.at(home.record(), origin);
  }

  @Bean
  LogRows logRows(JdbcClient jdbc, TransactionTemplate transaction, LogSigner signer) {
    LogRows rows = new LogRows(jdbc, transaction);
    rows.claim(signer.verifierKey().name(), signer.verifierKey().vkey());
    return rows;
  }

  @Bean
  PublishedRecord publishedRecord(LogRows rows, LogSigner signer, FileTiles tiles)
      throws IOException {
    long size =
        tiles
            .read(TileSource.CHECKPOINT)
            .map(note -> SignedCheckpoint.parse(note).checkpoint().size())
            .orElse(-1L);
    return new PublishedRecord(rows, signer.verifierKey(), size);
  }

  @Bean
  FileTiles tiles(KeepHome home) {
    return new FileTiles(tilesFolder(home));
  }

  @Bean
  Sequencer sequencer(
      KeepHome home,
      LogRows rows,
      LogSigner signer,
      PublishedRecord published,
      DatabaseOpening database,
      TrustedWitnesses trusted,
      Clock clock,
      @Value("${keep.witnesses:}") List<URI> witnesses) {
    Growing growing =
        new Growing(
            rows,
            signer,
            new Witnesses(witnesses, trusted),
            tilesFolder(home),
            Disk.REAL,
            clock,
            moment -> {});
    return new Sequencer(growing, published, database);
  }

  @Bean
  RecordQueue recordQueue(JdbcClient jdbc, Sequencer sequencer) {
    return new RecordQueue(jdbc, sequencer::wake);
  }

  private static Path tilesFolder(KeepHome home) {
    return home.record().resolve("tiles");
  }
}
