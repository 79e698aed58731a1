package keep.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// How the database is reached: the owner lays out tables, the application works in them.
///
/// @param url a JDBC address without user or password
/// @param owner may change tables; used for migrations only
/// @param application may do what the migrations granted it, and nothing else
public record DatabaseAccess(String url, Login owner, Login application) {

  /// One database user. Its text never shows the password.
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return "Login[" + user + "]";
    }
  }

  /// The role that holds the application's rights; a login may be it or take it on.
  static final String APPLICATION_ROLE = "keep_application";

  /// One database, one login: the application's connections take on the role of fewer rights.
  static DatabaseAccess oneLogin(String url, Login login) {
    return new DatabaseAccess(url, login, login);
  }

  /// Whether the application's connections must first take on [#APPLICATION_ROLE].
  boolean takesOnRole() {
    return owner.user().equals(application.user());
  }

  /// The address for the application's connections. Where owner and application share one login,
  /// the role is set as the connection's start option, so that `RESET ROLE` cannot shed it.
  public String applicationUrl() {
    if (!takesOnRole()) {
      return url;
    }
    return url + (url.contains("?") ? "&" : "?") + "options=-c%20role=" + APPLICATION_ROLE;
  }

  /// A connection with the owner's rights.
  public Connection openAsOwner() throws SQLException {
    return DriverManager.getConnection(url, owner.user(), owner.password());
  }

  /// A connection with the application's rights.
  public Connection openAsApplication() throws SQLException {
    return DriverManager.getConnection(
        applicationUrl(), application.user(), application.password());
  }
}
