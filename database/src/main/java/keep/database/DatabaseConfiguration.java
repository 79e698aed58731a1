package keep.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the opened database to the connection pool. Because the pool depends on it, the pool is
/// closed before the database is.
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

  @Bean
  JdbcConnectionDetails jdbcConnectionDetails(DatabaseOpening opening) {
    return new ApplicationLogin(opening.access());
  }

  private record ApplicationLogin(DatabaseAccess access) implements JdbcConnectionDetails {
    @Override
    public String getUsername() {
      return access.application().user();
    }

    @Override
    public String getPassword() {
      return access.application().password();
    }

    @Override
    public String getJdbcUrl() {
      return access.applicationUrl();
    }
  }
}
