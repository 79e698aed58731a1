package keep.site.doors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import keep.site.ForPeople;
import keep.site.House;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// What goes wrong while a person looks at a page is answered with a page. The log gets the kind of
/// fault and where in the program it arose: never a message, an address or who asked.
@ControllerAdvice(basePackages = "keep.site", annotations = ForPeople.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class HtmlErrors {
  private static final Logger LOG = LoggerFactory.getLogger(HtmlErrors.class);
  private static final int FRAMES = 6;
  private final TroublePages pages;

  public HtmlErrors(TroublePages pages) {
    this.pages = pages;
  }

  @ExceptionHandler(Exception.class)
  void page(Exception fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status =
        Damage.isBehind(fault) ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : status(fault);
    if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR && !Damage.isBehind(fault)) {
      LOG.error("{} at {}", fault.getClass().getName(), frames(fault));
    }
    response.setStatus(status);
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", "60");
    }
    House.write(response, pages.html(House.language(request), Trouble.of(status)));
  }

  /// A database that cannot take the question now is no fault of what was asked: later it can.
  private static int status(Exception fault) {
    return switch (fault) {
      case ErrorResponse known -> known.getStatusCode().value();
      case TransientDataAccessException busy -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      case DataAccessResourceFailureException away -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      default -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    };
  }

  private static String frames(Exception fault) {
    return Arrays.stream(fault.getStackTrace())
        .filter(frame ->
            frame.getClassName().startsWith("keep.")
                && !frame.getClassName().startsWith("keep.site.doors."))
        .limit(FRAMES)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" < "));
  }
}
