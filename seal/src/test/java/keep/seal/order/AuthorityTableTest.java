package keep.seal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keep.seal.people.Role;
import org.junit.jupiter.api.Test;

/// The protocol shows the table of powers exactly as the code has it.
class AuthorityTableTest {
  @Test
  void the_protocol_shows_the_table_as_the_code_has_it() throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "protocol.md"))).contains(table());
  }

  private static String table() {
    return Stream.concat(
            Stream.of(
                "| basis | under | made by | cleared by | ended by | unwitnessed | best verdict |",
                "|---|---|---|---|---|---|---|"),
            Arrays.stream(Basis.values())
                .flatMap(basis ->
                    Arrays.stream(Under.values())
                        .map(under -> row(basis, under, Authority.of(basis, under)))))
        .collect(Collectors.joining("\n"));
  }

  private static String row(Basis basis, Under under, Optional<Authority> authority) {
    return "| %s | %s | %s |"
        .formatted(
            basis.word(),
            under.word(),
            authority
                .map(AuthorityTableTest::cells)
                .orElse("nobody: it does not stand under these rules | | | | INVALID"));
  }

  private static String cells(Authority authority) {
    return String.join(
        " | ",
        switch (authority.makers()) {
          case ONE_JUDGE -> "one judge";
          case TWO_MEMBERS -> "two members";
        },
        authority.clears().words(),
        authority.ends().words(),
        switch (authority.witnesses()) {
          case DEMANDED -> "never";
          case MAY_BE_AWAY -> "if two people confirm";
        },
        worth(authority));
  }

  /// At best, and what a countersignature makes of it.
  private static String worth(Authority authority) {
    String alone = words(authority.worth(Optional.empty()));
    String judge = words(authority.worth(Optional.of(Role.JUDGE)));
    String office = words(authority.worth(Optional.of(Role.REGISTRAR)));
    return alone.equals(judge)
        ? alone
        : alone + "; " + judge + " once a judge countersigns; " + office + " by the court's office";
  }

  private static String words(Authority.Worth worth) {
    return switch (worth) {
      case COVERED -> "COVERED";
      case PAPER -> "OTHER_BASIS (paper)";
      case PAPER_CONFIRMED -> "OTHER_BASIS (paper, confirmed)";
      case CONSENT -> "OTHER_BASIS (consent)";
      case SUBJECT -> "OTHER_BASIS (subject)";
      case SERVICE -> "OTHER_BASIS (service)";
    };
  }
}
