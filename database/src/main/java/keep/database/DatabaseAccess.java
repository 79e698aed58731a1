package keep.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// How the database is reached: the owner lays out tables, the application and the campaign work in
/// theirs.
///
/// @param url a JDBC address without user or password
/// @param owner may change tables; used for migrations only
/// @param application may do what the migrations granted it, and nothing else
/// @param campaign the public site's login: may work in the schema `campaign` and nowhere else
public record DatabaseAccess(String url, Login owner, Login application, Login campaign) {

  /// One database user. Its text never shows the password.
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return "Login[" + user + "]";
    }
  }

  /// The role that holds the application's rights; a login may be it or take it on.
  static final String APPLICATION_ROLE = "keep_application";

  /// The role that holds the public site's rights, on the schema `campaign` alone.
  static final String CAMPAIGN_ROLE = "keep_campaign";

  /// One database, one login: the application's connections take on the role of fewer rights.
  static DatabaseAccess oneLogin(String url, Login login) {
    return new DatabaseAccess(url, login, login, login);
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
    return withRole(APPLICATION_ROLE);
  }

  /// The address for the public site's connections. A login of another name takes on
  /// [#CAMPAIGN_ROLE] as it connects.
  public String campaignUrl() {
    return campaign.user().equals(CAMPAIGN_ROLE) ? url : withRole(CAMPAIGN_ROLE);
  }

  private String withRole(String role) {
    return url + (url.contains("?") ? "&" : "?") + "options=-c%20role=" + role;
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

  /// A connection with the public site's rights.
  public Connection openAsCampaign() throws SQLException {
    return DriverManager.getConnection(campaignUrl(), campaign.user(), campaign.password());
  }
}
