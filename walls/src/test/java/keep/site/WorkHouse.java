package keep.site;

import keep.work.WorkSite;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Import;

/// The work site's house without the work: no database, no notes. Enough to try its doors.
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  ConfigurationPropertiesAutoConfiguration.class,
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  ErrorMvcAutoConfiguration.class
})
@Import({WorkSite.class, WorkHouse.Traps.class})
class WorkHouse {
  /// Addresses that only tests have: one that breaks, one whose database is away, one that hands
  /// out a session, a matter, and a centre's entry.
  @org.springframework.stereotype.Controller
  static class Traps {
    private final House house;

    Traps(House house) {
      this.house = house;
    }

    @org.springframework.web.bind.annotation.GetMapping("/matters/example")
    void matter(
        jakarta.servlet.http.HttpServletRequest request,
        jakarta.servlet.http.HttpServletResponse response)
        throws java.io.IOException {
      house.show(
          request,
          response,
          PageHead.of("/matters/example", Temper.WORK, "title.steps", "room.desk"),
          "cases/matter.jte",
          java.util.Map.of("matter", MatterExample.page()));
    }

    @org.springframework.web.bind.annotation.GetMapping("/entries/example")
    void entry(
        jakarta.servlet.http.HttpServletRequest request,
        jakarta.servlet.http.HttpServletResponse response)
        throws java.io.IOException {
      keep.publicsite.finder.EntryExample.show(house, request, response, "/entries/example");
    }

    @org.springframework.web.bind.annotation.GetMapping("/trap/broken")
    void broken() {
      throw new IllegalStateException("Heron");
    }

    @org.springframework.web.bind.annotation.GetMapping("/trap/busy")
    void busy() {
      throw new org.springframework.dao.DataAccessResourceFailureException("Heron");
    }

    @org.springframework.web.bind.annotation.RequestMapping("/trap/session")
    void session(
        jakarta.servlet.http.HttpServletRequest request,
        jakarta.servlet.http.HttpServletResponse response)
        throws java.io.IOException {
      request.getSession(true);
      House.write(response, "<!doctype html><title>Desk</title>".getBytes());
    }
  }
}
