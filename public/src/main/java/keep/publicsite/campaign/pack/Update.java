package keep.publicsite.campaign.pack;

import java.time.LocalDate;

/// News for supporters.
public record Update(LocalDate date, Both title, Both words) {}
