package keep.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page of a site, taken from its router, so that a new page cannot escape the tests.
final class Pages {
  /// Addresses of controllers that are no pages: errors, and what only tests have.
  private static final Set<String> NO_PAGES =
      Set.of("/error", "/trap/broken", "/trap/busy", "/trap/session");

  /// What stands behind the links of e-mails: shown for any link, and named by no router.
  private static final List<String> BEHIND_LINKS =
      List.of(
          "/go/1/confirm/example",
          "/go/1/stop/example",
          "/go/1/letter/example",
          "/go/1/answered/example");

  private Pages() {}

  static List<String> of(SiteKind kind) {
    ApplicationContext context = kind == SiteKind.PUBLIC ? Sites.PUBLIC : Sites.WORK;
    Set<String> pages = new TreeSet<>(context.getBean(Rooms.class).pages());
    if (kind == SiteKind.PUBLIC) {
      pages.addAll(BEHIND_LINKS);
    }
    context
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .stream()
        .filter(info ->
            info.getMethodsCondition().getMethods().isEmpty()
                || info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(info -> info.getPatternValues().stream())
        .filter(pattern -> !NO_PAGES.contains(pattern))
        .forEach(pages::add);
    return List.copyOf(pages);
  }
}
