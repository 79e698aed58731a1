package keep.tools.setup;

import java.util.List;
import keep.seal.people.Certifier;
import keep.seal.people.Role;
import picocli.CommandLine.TypeConversionException;

/// Who gets a card: `NAME:ROLE`, as in `Mair Tegwen:counsellor`.
///
/// @param name as those who must know it will read it; the card holds a commitment only
record Enrolled(String name, Role role) {
  /// @throws TypeConversionException saying which roles this authority certifies
  static Enrolled parse(String text, Certifier authority) {
    int colon = text.lastIndexOf(':');
    String name = colon < 0 ? "" : text.substring(0, colon).strip();
    List<Role> roles =
        List.of(Role.values()).stream()
            .filter(role -> role.authorities().contains(authority))
            .toList();
    for (Role role : roles) {
      if (!name.isEmpty() && role.word().equals(text.substring(colon + 1).strip())) {
        return new Enrolled(name, role);
      }
    }
    throw new TypeConversionException(
        "Write NAME:ROLE. A %s certifies: %s."
            .formatted(
                authority.word(), String.join(", ", roles.stream().map(Role::word).toList())));
  }

  @Override
  public String toString() {
    return "Enrolled " + role.word();
  }
}
