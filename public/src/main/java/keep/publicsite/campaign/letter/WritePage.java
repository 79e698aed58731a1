package keep.publicsite.campaign.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the page for writing shows: one of its steps.
///
/// @param step `ask`, `choose`, `none`, `write` or `done`
/// @param why with `none`, the key of what is said about the place; with `ask`, of what to mend
/// @param choices with `choose`, the constituencies a postcode lies in
/// @param to whom the letter goes to; nobody in the steps before
/// @param ended the postcode that was typed is out of use
/// @param ask the one thing every letter of the campaign asks for
/// @param subject of the e-mail
/// @param queue whether the letter may go through us: `open`, `paused`; empty for not at all
public record WritePage(
    String slug,
    String step,
    String why,
    List<Constituency> choices,
    Addressees.Addressee to,
    boolean ended,
    LetterForm form,
    Optional<Letter> letter,
    String ask,
    String subject,
    String queue,
    Around around) {

  /// What stands on every step.
  public record Around(
      List<Parliament.Peer> peers,
      LocalDate postcodesAsAt,
      LocalDate membersAsAt,
      boolean invented,
      boolean election) {}

  /// A letter to the same address with nothing in it yet, for links that a script fills.
  public Letter blank() {
    return new Letter(to.email(), subject, "");
  }
}
