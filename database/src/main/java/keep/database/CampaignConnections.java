package keep.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// Connections with the public site's rights, each made where the database is at that moment: after
/// the work rooms were started again it may listen elsewhere.
public final class CampaignConnections extends AbstractDataSource {
  private final DatabaseSource source;

  public CampaignConnections(DatabaseSource source) {
    this.source = source;
  }

  @Override
  public Connection getConnection() throws SQLException {
    try {
      return source.now().openAsCampaign();
    } catch (DatabaseTrouble away) {
      throw new SQLException("the database is not there now", "08001", away);
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }
}
