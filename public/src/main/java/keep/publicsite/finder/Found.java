package keep.publicsite.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keep.finder.Answer;
import keep.finder.Elsewhere;
import keep.finder.Finder;
import keep.finder.Place;
import keep.finder.Result;
import keep.site.Language;
import keep.site.Page;

/// What a search found, in the words of a page.
///
/// @param heading the page's first heading
/// @param said what else is to be said about the place; empty for nothing
/// @param picks names to choose from
/// @param lines who to call, in order
/// @param shown centres, the best first
/// @param closed what is said of each centre that has closed
/// @param others what is said of each centre that serves the place and cannot help this person
/// @param dots points of the map
/// @param place something was typed
public record Found(
    String heading,
    String said,
    List<String> picks,
    List<LineWords> lines,
    List<Shown> shown,
    List<String> closed,
    List<String> others,
    List<Outline.Dot> dots,
    boolean place) {

  /// A centre with why it stands where it stands.
  ///
  /// @param miles a sentence with the distance; empty when it is not shown
  public record Shown(Card card, List<String> why, String miles) {}

  static Found of(Answer answer, Finder finder, Page page) {
    Words words = new Words(page, answer);
    return new Found(
        words.heading(),
        words.said(),
        words.picks(),
        answer.lines().stream().map(line -> LineWords.of(line, page)).toList(),
        words.shown(),
        answer.closed().stream().map(new Cards(page)::closed).toList(),
        answer.others().stream().map(new Cards(page)::unfit).toList(),
        words.dots(finder),
        !(answer.understood() instanceof Answer.Understood.Nothing));
  }

  /// Before anything was searched for: the two lines that head every help page.
  static Found nothing(Finder finder, Page page) {
    List<LineWords> lines =
        Stream.of("nat-uk-999", "nat-ew-247")
            .map(finder.directory()::line)
            .flatMap(Optional::stream)
            .map(line -> LineWords.of(line, page))
            .toList();
    return new Found(
        page.say("find.title"),
        "",
        List.of(),
        lines,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false);
  }

  /// The name of a place in a page's language.
  static String name(Place place, Language language) {
    boolean welsh = language == Language.CY && !place.welsh().isEmpty();
    return welsh ? place.welsh() : place.label();
  }

  /// "In" a place, in a page's language.
  static String in(Place place, Language language) {
    return language == Language.CY ? place.inWelsh() : "in " + place.label();
  }

  private record Words(Page page, Answer answer) {
    String heading() {
      return answer.understood() instanceof Answer.Understood.Known known
          ? page.say("find.support", "where", in(known.place(), page.language()))
          : page.say("find.title");
    }

    String said() {
      return switch (answer.understood()) {
        case Answer.Understood.Known _ -> "";
        case Answer.Understood.Asked asked ->
            page.say(asked.places().size() == 1 ? "find.meant" : "find.which");
        case Answer.Understood.NotHere other -> notHere(other.elsewhere());
        case Answer.Understood.NotKnown _ -> page.say("find.unknown");
        case Answer.Understood.Nothing _ -> page.say("find.empty");
      };
    }

    private String notHere(Elsewhere elsewhere) {
      return switch (elsewhere.kind()) {
        case ABROAD -> page.say("find.abroad");
        case FORCES -> page.say("find.forces");
        case NOWHERE -> page.say("find.nowhere");
      };
    }

    List<String> picks() {
      return answer.understood() instanceof Answer.Understood.Asked asked
          ? asked.places().stream().map(Place::label).toList()
          : List.of();
    }

    List<Shown> shown() {
      if (!(answer.understood() instanceof Answer.Understood.Known known)) {
        return List.of();
      }
      Cards cards = new Cards(page);
      WhyWords why = new WhyWords(page);
      String place = name(known.place(), page.language());
      List<Shown> shown = new ArrayList<>();
      for (Result result : answer.results()) {
        Long miles = result.miles();
        shown.add(
            new Shown(
                cards.card(result.centre()),
                why.sentences(result, place),
                miles == null
                    ? ""
                    : page.say("find.miles", "place", place, "miles", miles.toString())));
      }
      return shown;
    }

    List<Outline.Dot> dots(Finder finder) {
      return answer.understood() instanceof Answer.Understood.Known known
          ? Outline.dots(
              known.place(), answer.results().stream().filter(Result::serves).findFirst(), finder)
          : List.of();
    }
  }
}
