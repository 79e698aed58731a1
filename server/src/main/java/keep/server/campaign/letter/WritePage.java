package keep.server.campaign.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the page for writing shows: one of its steps.
///
/// @param step `ask`, `choose`, `none`, `write` or `done`
/// @param why with `none`, the key of what is said about the place; with `ask`, of what to mend
/// @param choices with `choose`, the constituencies a postcode lies in
/// @param to name of whom the letter goes to
/// @param place name of the constituency; empty for a peer
/// @param member whether it goes to a member of the Commons
/// @param email published address of whom it goes to; empty where there is none
/// @param ended the postcode that was typed is out of use
public record WritePage(
    String slug,
    String step,
    String why,
    List<Constituency> choices,
    String to,
    String place,
    boolean member,
    String email,
    boolean ended,
    LetterForm form,
    Optional<Letter> letter,
    List<Parliament.Peer> peers,
    LocalDate postcodesAsAt,
    LocalDate membersAsAt,
    boolean invented,
    boolean election) {
  /// A letter to the same address with nothing in it yet, for links that a script fills.
  public Letter blank(String subject) {
    return new Letter(email, subject, "");
  }
}
