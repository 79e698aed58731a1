package keep.publicsite.campaign.queue;

import keep.publicsite.campaign.letter.Addressees;
import keep.publicsite.campaign.letter.Letter;

/// What the page before sending shows.
///
/// @param notice what stands above: `busy`, `paused`, `often`, `closed`; empty for nothing
/// @param from the address letters leave from
public record SendPage(
    String slug,
    SendForm form,
    Addressees.Addressee to,
    Letter letter,
    String notice,
    String from) {}
