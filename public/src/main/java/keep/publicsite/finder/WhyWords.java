package keep.publicsite.finder;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.finder.Access;
import keep.finder.Reason;
import keep.finder.Result;
import keep.site.Page;

/// Why a centre stands where it stands, as one sentence each. What a centre offers stands on its
/// card and is not said again.
final class WhyWords {
  private static final String PLACE = "{place}";
  private static final String ACCESS = "{access}";
  private final Page page;

  WhyWords(Page page) {
    this.page = page;
  }

  /// The sentences of a result.
  ///
  /// @param place the place's name in the page's language
  List<String> sentences(Result result, String place) {
    return result.why().stream()
        .map(reason -> sentence(reason.kind(), place, access(reason)))
        .flatMap(Optional::stream)
        .toList();
  }

  /// Every sentence by the name of its kind, with `{place}` where the place stands.
  Map<String, String> patterns() {
    Map<Reason.Kind, String> patterns = new EnumMap<>(Reason.Kind.class);
    for (Reason.Kind kind : Reason.Kind.values()) {
      sentence(kind, PLACE, ACCESS).ifPresent(words -> patterns.put(kind, words));
    }
    Map<String, String> named = new LinkedHashMap<>();
    patterns.forEach((kind, words) -> named.put(kind.name(), words));
    return named;
  }

  /// Each access need in the page's language, by its word.
  Map<String, String> access() {
    Map<String, String> named = new LinkedHashMap<>();
    Cards cards = new Cards(page);
    for (Access access : Access.values()) {
      named.put(access.word(), cards.access(access));
    }
    return named;
  }

  private String access(Reason reason) {
    return Access.of(reason.about()).map(new Cards(page)::access).orElse("");
  }

  private Optional<String> sentence(Reason.Kind kind, String place, String access) {
    return switch (kind) {
      case SERVES -> Optional.of(page.say("find.why.serves", "place", place));
      case SERVES_PART -> Optional.of(page.say("find.why.part", "place", place));
      case MAY_SERVE -> Optional.of(page.say("find.why.may", "place", place));
      case DOES_NOT_SAY -> Optional.of(page.say("find.why.near", "place", place));
      case IS_FOR -> Optional.of(page.say("find.why.for"));
      case ASK_FOR -> Optional.of(page.say("find.why.askfor"));
      case ASK_AGE -> Optional.of(page.say("find.why.askage"));
      case SPEAKS -> Optional.of(page.say("find.why.speaks"));
      case ASK_LANGUAGE -> Optional.of(page.say("find.why.asklanguage"));
      case HAS_ACCESS -> Optional.of(page.say("find.why.access", "access", access));
      case ASK_ACCESS -> Optional.of(page.say("find.why.askaccess", "access", access));
      case OFFERS, ASK_OFFERS, LIST_CLOSED -> Optional.empty();
      case OPEN_NOW -> Optional.of(page.say("find.why.open"));
    };
  }
}
