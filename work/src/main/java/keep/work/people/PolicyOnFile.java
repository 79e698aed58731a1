package keep.work.people;

import org.springframework.jdbc.core.simple.JdbcClient;

/// The purpose of the policy in force, for whoever needs nothing else of it.
public final class PolicyOnFile {
  private final JdbcClient jdbc;

  PolicyOnFile(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// `live`, `demo`, or empty text before the first policy.
  public String purpose() {
    return jdbc.sql("SELECT purpose FROM people.policy ORDER BY version DESC LIMIT 1")
        .query(String.class)
        .optional()
        .orElse("");
  }
}
