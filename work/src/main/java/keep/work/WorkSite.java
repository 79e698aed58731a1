package keep.work;

import keep.site.SharedHouse;
import keep.site.SiteKind;
import keep.site.SiteSettings;
import keep.site.doors.ErrorDoor;
import keep.site.doors.HtmlErrors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/// The house of the work site, found by its component scan.
@Configuration(proxyBeanMethods = false)
@Import({SharedHouse.class, ErrorDoor.class, HtmlErrors.class})
public class WorkSite {
  @Bean
  SiteSettings siteSettings(Environment environment) {
    return SiteSettings.of(SiteKind.WORK, environment);
  }
}
