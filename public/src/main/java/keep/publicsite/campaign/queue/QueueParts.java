package keep.publicsite.campaign.queue;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.function.Predicate;
import keep.publicsite.campaign.letter.WriteRoom;
import keep.publicsite.campaign.pledge.Books;
import keep.publicsite.campaign.pledge.Wordings;

/// What the rooms of letters in waiting share.
///
/// @param within whether one more letter is within the limit for where the request comes from
/// @param mailFrom the address letters leave from
record QueueParts(
    LetterQueue queue,
    Books books,
    Wordings wordings,
    WriteRoom.QueueState state,
    Predicate<HttpServletRequest> within,
    String mailFrom,
    Clock clock) {}
