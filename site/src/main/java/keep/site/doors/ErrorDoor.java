package keep.site.doors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import keep.site.House;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers every error: a page for browsers, which ask for HTML by name, and one line of JSON for
/// all programs. Neither repeats what was asked for.
@Controller
public final class ErrorDoor implements ErrorController {
  private final TroublePages pages;

  public ErrorDoor(TroublePages pages) {
    this.pages = pages;
  }

  @RequestMapping("${server.error.path:/error}")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given
            ? given
            : HttpServletResponse.SC_NOT_FOUND;
    response.setStatus(status);
    String accept = request.getHeader("Accept");
    if (accept == null || !accept.contains("text/html")) {
      response.setContentType("application/json");
      byte[] json = ("{\"status\":" + status + "}").getBytes(StandardCharsets.UTF_8);
      response.getOutputStream().write(json);
    } else {
      House.write(response, pages.html(House.language(request), Trouble.of(status)));
    }
  }
}
