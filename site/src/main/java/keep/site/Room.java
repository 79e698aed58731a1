package keep.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// What answers at an address.
@FunctionalInterface
public interface Room {
  void enter(HttpServletRequest request, HttpServletResponse response) throws IOException;

  /// Whether it is also entered with a form of which part cannot be read, to give back what was
  /// typed with 400 and to do nothing else. See `FormDoor.isUnreadable`.
  default boolean givesBack() {
    return false;
  }

  /// The same room, which gives back what cannot be read.
  static Room givingBack(Room room) {
    return new Room() {
      @Override
      public void enter(HttpServletRequest request, HttpServletResponse response)
          throws IOException {
        room.enter(request, response);
      }

      @Override
      public boolean givesBack() {
        return true;
      }
    };
  }
}
