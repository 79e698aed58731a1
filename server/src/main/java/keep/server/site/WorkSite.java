package keep.server.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/// The house of the work site, found by the server's component scan.
@Configuration(proxyBeanMethods = false)
@Import(SharedHouse.class)
public class WorkSite {
  @Bean
  SiteSettings siteSettings(Environment environment) {
    return SiteSettings.of(SiteKind.WORK, environment);
  }
}
