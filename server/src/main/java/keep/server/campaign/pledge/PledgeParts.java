package keep.server.campaign.pledge;

import keep.server.campaign.letter.PostcodeTable;
import keep.server.campaign.load.Flags;
import keep.server.site.doors.Rates;

/// What the rooms of every campaign share.
record PledgeParts(
    Books books,
    SigningDesk desk,
    Leaving leaving,
    Counts counts,
    Wordings wordings,
    PostcodeTable postcodes,
    Flags flags,
    Rates rates,
    PledgeSettings settings,
    boolean mailIsLaidIntoAFolder) {}
