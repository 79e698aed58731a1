package keep.work.record;

import java.io.IOException;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.ledger.append.RecordDifference;
import keep.ledger.append.RowComparison;
import keep.ledger.append.SigningRefusedException;
import keep.ledger.checkpoint.VerifierKey;
import keep.database.DatabaseTrouble;
import keep.database.DatabaseVisit;
import keep.database.KeepHome;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// `keep record compare`: holds every row of the record against its files, its head and everything
/// that was signed. Changes nothing. Exit 0 if all agree, 1 if something differs or cannot be read,
/// 2 when used wrongly.
public final class CompareProgram {
  private CompareProgram() {}

  public static void main(String[] args) {
    System.exit(run(List.of(args), System.getenv(), System.out, System.err));
  }

  static int run(
      List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
    if (!args.isEmpty()) {
      err.println("keep record compare takes no words. KEEP_HOME says where the record lies.");
      return 2;
    }
    KeepHome home = KeepHome.choose(environment);
    try (DatabaseVisit visit = DatabaseVisit.open(home, environment)) {
      SingleConnectionDataSource source =
          new SingleConnectionDataSource(visit.access().openAsApplication(), true);
      try {
        JdbcClient jdbc = JdbcClient.create(source);
        Optional<String> log = DatabaseRows.claimedBy(jdbc);
        if (log.isEmpty()) {
          out.println("There is no record in this database yet.");
          return 0;
        }
        TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(source));
        DatabaseRows rows =
            new DatabaseRows(
                jdbc, transaction, new Cover(0, System::currentTimeMillis, new SecureRandom()));
        return say(
            RecordFolder.compare(home, rows, VerifierKey.parse(log.get()), out::println),
            rows.wrongHashes(RowComparison.ENOUGH),
            out);
      } finally {
        source.destroy();
      }
    } catch (DatabaseTrouble | SigningRefusedException e) {
      err.println(e.getMessage());
      return 1;
    } catch (SQLException | DataAccessException e) {
      err.println("The database did not answer. Nothing was compared.");
      return 1;
    } catch (IOException e) {
      err.println("A file of the record cannot be read: " + e.getMessage());
      return 1;
    }
  }

  private static int say(RowComparison.Result result, List<Long> hashes, PrintStream out) {
    boolean agrees = result.agrees() && hashes.isEmpty();
    out.println(agrees ? "THE SAME" : "NOT THE SAME");
    for (RecordDifference difference : result.differences()) {
      out.println("  " + difference.sentence());
    }
    hashes.forEach(index -> out.println("  Row " + index + " bears a hash that is not its own."));
    out.println(
        "  "
            + result.head().size()
            + " rows held against the record's files, the head and "
            + result.signed()
            + " signed checkpoints");
    return agrees ? 0 : 1;
  }
}
