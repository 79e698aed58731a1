package keep.publicsite.campaign.pack;

/// Words ready to be shared.
public record ReadyText(String id, Both words) {}
