package keep.server.campaign.queue;

import keep.server.campaign.letter.Addressees;
import keep.server.campaign.letter.Letter;

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
