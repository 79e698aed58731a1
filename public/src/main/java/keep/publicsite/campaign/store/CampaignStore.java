package keep.publicsite.campaign.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import keep.database.CampaignConnections;
import keep.database.DatabaseAccess;
import keep.database.DatabaseSource;
import keep.site.doors.Damage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Connections with the public site's rights, once there are any. Pages never wait for it.
public final class CampaignStore implements AutoCloseable {
  private static final int CONNECTIONS = 8;
  private static final long PATIENCE_MILLIS = 3000;

  private static final Logger LOG = LoggerFactory.getLogger(CampaignStore.class);
  private static final long SAY_EVERY_NANOS = 10_000_000_000L;

  private final AtomicLong lastSaid = new AtomicLong(System.nanoTime() - SAY_EVERY_NANOS - 1);
  private final Path folder;
  private final @Nullable Thread opening;
  private volatile @Nullable HikariDataSource pool;
  private boolean closed;

  private CampaignStore(Path folder, @Nullable DatabaseSource source) {
    this.folder = folder;
    this.opening =
        source == null
            ? null
            : Thread.ofPlatform().name("campaign-store").daemon(true).start(() -> open(source));
  }

  /// A store that opens beside the rest of the start-up.
  public static CampaignStore opening(DatabaseSource source) {
    return new CampaignStore(source.home().root().resolve("campaign"), source);
  }

  /// A site that was given no database: every page works, nothing is taken.
  public static CampaignStore none() {
    return new CampaignStore(Path.of(""), null);
  }

  /// A store on a database that is there already.
  ///
  /// @param folder of the campaign's files: keys, postcodes, mail
  public static CampaignStore on(DatabaseAccess access, Path folder) {
    CampaignStore store = new CampaignStore(folder, null);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(access.campaignUrl());
    config.setUsername(access.campaign().user());
    config.setPassword(access.campaign().password());
    store.pool = pool(config);
    return store;
  }

  private void open(DatabaseSource source) {
    try {
      source.await();
      HikariConfig config = new HikariConfig();
      config.setDataSource(new CampaignConnections(source));
      HikariDataSource opened = pool(config);
      synchronized (this) {
        if (closed) {
          opened.close();
        } else {
          pool = opened;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static HikariDataSource pool(HikariConfig config) {
    config.setPoolName("campaign");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  /// The folder of the campaign's files.
  public Path folder() {
    return folder;
  }

  /// Whether there is a database to ask.
  public boolean isOpen() {
    return pool != null;
  }

  /// Work on one connection.
  public interface Work<R extends @Nullable Object> {
    R on(Connection connection) throws SQLException;
  }

  /// Does some work in one transaction: all of it, or none.
  ///
  /// @throws StoreAway if the database is not there
  public <R extends @Nullable Object> R inOne(Work<R> work) {
    HikariDataSource source = pool;
    if (source == null) {
      throw new StoreAway();
    }
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        R result = work.on(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        rollBack(connection);
        throw e;
      }
    } catch (SQLException e) {
      say(e);
      throw new StoreAway(e);
    }
  }

  /// Says the kind of trouble and nothing that a row held, once in a while: a storm has thousands.
  private void say(SQLException trouble) {
    if (Damage.isBehind(trouble)) {
      return;
    }
    long now = System.nanoTime();
    long last = lastSaid.get();
    if (now - last > SAY_EVERY_NANOS && lastSaid.compareAndSet(last, now)) {
      LOG.warn("The campaign's store does not take this now: SQLSTATE {}.", trouble.getSQLState());
    }
  }

  private static void rollBack(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException lost) {
      // A connection that is gone has rolled back by itself.
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (opening != null) {
      opening.interrupt();
    }
    HikariDataSource source = pool;
    if (source != null) {
      source.close();
    }
  }
}
