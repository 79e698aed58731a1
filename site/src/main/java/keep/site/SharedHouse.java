package keep.site;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import keep.site.content.ContentLibrary;
import keep.site.content.ContentPage;
import keep.site.content.ContentRoom;
import keep.site.doors.AssetRoom;
import keep.site.doors.BytesInHand;
import keep.site.doors.ExitRoom;
import keep.site.doors.FormDoor;
import keep.site.doors.HostDoor;
import keep.site.doors.LanguageDoor;
import keep.site.doors.LastDoor;
import keep.site.doors.NeighbourDoor;
import keep.site.doors.SafetyHeaders;
import keep.site.doors.Trouble;
import keep.site.doors.TroublePages;
import keep.site.gallery.Gallery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/// What both sites are made of. Imported by each of them, with its own settings.
public class SharedHouse {
  private static final int FIRST = -1000;

  @Bean
  House house(SiteSettings settings) {
    return new House(settings);
  }

  @Bean
  TroublePages troublePages(House house) {
    return new TroublePages(house);
  }

  @Bean
  ContentLibrary contentLibrary(Environment environment) {
    return ContentLibrary.load(environment.getProperty("keep.content", ""));
  }

  /// Where a page stands that a text leads to: the work site has no rooms of the finder and no
  /// campaign, and its texts lead to those of the public one.
  private static UnaryOperator<String> site(SiteSettings settings, List<ContentPage> pages) {
    Set<String> here = pages.stream().map(ContentPage::path).collect(Collectors.toSet());
    return switch (settings.kind()) {
      case PUBLIC -> path -> "";
      case WORK -> path -> path.isEmpty() || here.contains(path) ? "" : settings.otherAddress();
    };
  }

  @Bean
  Rooms rooms(
      House house,
      ContentLibrary library,
      TroublePages troubles,
      SiteSettings settings,
      ObjectProvider<Wing> wings) {
    Rooms rooms = new Rooms();
    List<ContentPage> pages =
        library.pages().stream().filter(page -> page.sites().contains(settings.kind())).toList();
    UnaryOperator<String> site = site(settings, pages);
    pages.forEach(page -> rooms.page(page.path(), new ContentRoom(house, page, site)));
    rooms.page(
        "/offline",
        (request, response) ->
            House.write(response, troubles.html(House.language(request), Trouble.OFFLINE)));
    rooms.other("/exit", new ExitRoom(settings));
    rooms.other("/assets/*", new AssetRoom());
    wings.orderedStream().forEach(wing -> wing.open(rooms));
    if (settings.gallery()) {
      new Gallery(house, troubles).open(rooms);
    }
    return rooms;
  }

  @Bean
  SimpleUrlHandlerMapping roomMapping(Rooms rooms) {
    Map<String, HttpRequestHandler> handlers = new LinkedHashMap<>();
    rooms.all().forEach((path, door) -> handlers.put(path, entering(door)));
    return new SimpleUrlHandlerMapping(handlers, FIRST);
  }

  private static HttpRequestHandler entering(Rooms.Door door) {
    return (request, response) -> {
      if (FormDoor.isUnreadable(request) && !door.room().givesBack()) {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return;
      }
      String method = request.getMethod();
      if (List.of("GET", "HEAD").contains(method) || (door.posts() && method.equals("POST"))) {
        door.room().enter(request, response);
      } else {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      }
    };
  }

  @Bean
  FilterRegistrationBean<Filter> safetyHeaders(SiteSettings settings) {
    return door(new SafetyHeaders(settings.kind()), FIRST);
  }

  @Bean
  FilterRegistrationBean<Filter> hostDoor(SiteSettings settings) {
    return door(new HostDoor(settings.host()), FIRST + 1);
  }

  @Bean
  FilterRegistrationBean<Filter> neighbourDoor(SiteSettings settings) {
    FilterRegistrationBean<Filter> bean = door(new NeighbourDoor(), FIRST + 2);
    bean.setEnabled(settings.kind() == SiteKind.WORK);
    return bean;
  }

  @Bean
  FilterRegistrationBean<Filter> languageDoor() {
    return door(new LanguageDoor(), FIRST + 3);
  }

  @Bean
  FilterRegistrationBean<Filter> formDoor(SiteSettings settings) {
    return door(new FormDoor(settings.kind(), BytesInHand.ofThisProcess()), FIRST + 4);
  }

  /// Added last, so that it comes before the container's own report.
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastDoor(
      TroublePages pages, SiteSettings settings) {
    return factory ->
        factory.addContextCustomizers(context ->
            context
                .getParent()
                .getPipeline()
                .addValve(new LastDoor(pages, new SafetyHeaders(settings.kind()))));
  }

  private static FilterRegistrationBean<Filter> door(Filter filter, int order) {
    FilterRegistrationBean<Filter> bean = new FilterRegistrationBean<>(filter);
    bean.setOrder(order);
    bean.setDispatcherTypes(EnumSet.of(jakarta.servlet.DispatcherType.REQUEST));
    return bean;
  }
}
