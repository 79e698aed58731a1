package keep.finder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A centre that supports people after rape or sexual abuse.
///
/// @param names other names it is or was known by
/// @param network what was seen about its membership of a network, in English; empty when nothing
/// @param offers what is known about its services; what is absent is not known
/// @param otherServices in English; empty when none were seen
/// @param languages names of languages in English; empty when not seen, which is not English only
/// @param access what it is known to have; what is absent was not seen, which is not no
/// @param waiting about waiting lists, in English; empty when not seen
/// @param note about its state, in English; empty when there is none
/// @param closure null for a centre that looks open
public record Centre(
    String id,
    String name,
    List<String> names,
    String network,
    Set<Nation> nations,
    Whereabouts whereabouts,
    AreaServed area,
    Reach reach,
    Opening opening,
    Map<Need, Offer> offers,
    String otherServices,
    Audience audience,
    List<String> languages,
    Set<Access> access,
    String waiting,
    String note,
    @Nullable Closure closure,
    Checked checked)
    implements Listing {
  public Centre {
    names = List.copyOf(names);
    nations = Set.copyOf(nations);
    offers = Map.copyOf(offers);
    languages = List.copyOf(languages);
    access = Set.copyOf(access);
  }

  /// What is known about a need; empty when nothing is.
  public Optional<Offer> offer(Need need) {
    return Optional.ofNullable(offers.get(need));
  }

  /// Whether it is known to have what is needed for access. Sign language counts wherever it was
  /// seen, among the languages or here.
  public boolean has(Access need) {
    return access.contains(need)
        || (need == Access.SIGN_LANGUAGE && languages.contains(need.word()));
  }

  /// Whether it is known to speak a language, by its English name.
  public boolean speaks(String language) {
    return languages.contains(language)
        || (language.equals(Access.SIGN_LANGUAGE.word()) && has(Access.SIGN_LANGUAGE));
  }

  /// Whether it looks open, as far as was seen.
  public boolean open() {
    return closure == null;
  }
}
