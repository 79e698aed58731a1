package keep.publicsite.campaign.pledge;

import keep.publicsite.campaign.letter.PostcodeTable;
import keep.publicsite.campaign.load.Flags;
import keep.site.doors.Rates;

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
