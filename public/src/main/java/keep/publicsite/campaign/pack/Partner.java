package keep.publicsite.campaign.pack;

import java.util.Map;

/// An organisation whose accounts a shared post may name.
///
/// @param handles account by network (`x`, `bluesky`, `mastodon`, `threads`), each with its `@`
public record Partner(String name, Map<String, String> handles) {}
