package keep.site.doors;

import java.io.IOException;
import keep.site.House;
import keep.site.Language;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// Answers what never reached an application: an address that no program can read, a request too
/// large. The same page, lines and exit as for every other trouble, and the same headers.
public final class LastDoor extends ErrorReportValve {
  private final TroublePages pages;
  private final SafetyHeaders headers;

  public LastDoor(TroublePages pages, SafetyHeaders headers) {
    this.pages = pages;
    this.headers = headers;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable fault) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    headers.set(response.getResponse(), false, request.isSecure());
    String path = request.getDecodedRequestURI();
    boolean welsh = path != null && path.startsWith(Language.CY.prefix() + "/");
    try {
      House.write(
          response.getResponse(),
          pages.html(welsh ? Language.CY : Language.EN, Trouble.of(status)));
      response.finishResponse();
    } catch (IOException | IllegalStateException gone) {
      // Whoever asked is no longer there.
    }
  }
}
