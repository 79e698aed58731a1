package keep.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// What answers at an address.
@FunctionalInterface
public interface Room {
  void enter(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
