package keep.publicsite.campaign.pledge;

import jakarta.servlet.http.HttpServletRequest;
import keep.site.doors.Origin;
import keep.site.doors.Origins;
import org.springframework.core.env.Environment;

/// What an operator decides about signing.
///
/// @param limit forms from one network in ten minutes (`keep.campaign.limit`); 0 for no limit
/// @param origins where requests come from (`keep.campaign.behind-proxy`)
/// @param atOnce how many forms may be in hand at once before people are asked to come back
///   (`keep.campaign.at-once`)
public record PledgeSettings(int limit, Origins origins, int atOnce) {
  /// Reads the settings.
  ///
  /// @throws IllegalArgumentException for a soft opt-in: who did not ask is not written to
  public static PledgeSettings of(Environment environment) {
    if (environment.getProperty("keep.campaign.soft-opt-in", Boolean.class, false)) {
      throw new IllegalArgumentException(
          "There is no soft opt-in: updates go to people who ticked the box. Take"
              + " keep.campaign.soft-opt-in out; docs/decisions/0031 says why.");
    }
    return new PledgeSettings(
        environment.getProperty("keep.campaign.limit", Integer.class, 20),
        Origins.of(environment),
        environment.getProperty("keep.campaign.at-once", Integer.class, 300));
  }

  /// Where a request comes from, for counting only.
  public Origin origin(HttpServletRequest request) {
    return origins.of(request);
  }
}
