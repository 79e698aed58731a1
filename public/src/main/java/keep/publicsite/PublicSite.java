package keep.publicsite;

import java.util.HashMap;
import java.util.Map;
import keep.site.SharedHouse;
import keep.site.SiteKind;
import keep.site.SiteSettings;
import keep.site.doors.ErrorDoor;
import keep.site.doors.HtmlErrors;
import keep.site.doors.TroublePages;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/// The public site: an application of its own, without sign-in or notes.
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  ConfigurationPropertiesAutoConfiguration.class,
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  ErrorMvcAutoConfiguration.class
})
@Import(SharedHouse.class)
public class PublicSite {
  /// Where the public site stands when nobody says otherwise.
  public static final int PORT = 8081;

  /// Starts the public site.
  ///
  /// @param port 0 for any free one
  /// @param settings properties such as `keep.gallery`, by name
  /// @param wings configurations of the modules that open pages here; like this class not annotated
  ///   as configurations, so that the work site's scan never picks them up
  public static ConfigurableApplicationContext start(
      int port, Map<String, ?> settings, Class<?>... wings) {
    return start(port, settings, context -> {}, wings);
  }

  /// The same with something given to the wings that only the process knows, such as its database.
  ///
  /// @param given registers beans before the wings are set up
  public static ConfigurableApplicationContext start(
      int port,
      Map<String, ?> settings,
      ApplicationContextInitializer<GenericApplicationContext> given,
      Class<?>... wings) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("spring.main.banner-mode", "off");
    properties.put("spring.application.name", "public");
    properties.put("spring.config.name", "public");
    properties.putAll(settings);
    properties.put("server.port", port);
    String[] arguments =
        properties.entrySet().stream()
            .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
            .toArray(String[]::new);
    return new SpringApplicationBuilder(PublicSite.class)
        .sources(wings)
        .initializers(given)
        .web(WebApplicationType.SERVLET)
        .run(arguments);
  }

  @Bean
  SiteSettings siteSettings(Environment environment) {
    return SiteSettings.of(SiteKind.PUBLIC, environment);
  }

  @Bean
  HtmlErrors htmlErrors(TroublePages pages) {
    return new HtmlErrors(pages);
  }

  @Bean
  ErrorDoor errorDoor(TroublePages pages) {
    return new ErrorDoor(pages);
  }
}
