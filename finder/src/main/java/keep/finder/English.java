package keep.finder;

import java.util.List;
import java.util.stream.Collectors;

/// Answers in English words, for the command line. Pages have texts of their own in both languages.
public final class English {
  private English() {}

  /// How a place was understood, such as `Oxford` or `OX1 (Oxford)`.
  public static String place(Place place) {
    return place.label();
  }

  /// Why a centre stands where it stands.
  ///
  /// @param place the place searched for
  public static String why(Result result, Place place) {
    Centre centre = result.centre();
    return result.why().stream()
        .map(reason -> sentence(reason, centre, place))
        .collect(Collectors.joining(" "));
  }

  private static String sentence(Reason reason, Centre centre, Place place) {
    String where = place.within().isEmpty() ? place.name() : place.label();
    String about = reason.about();
    return switch (reason.kind()) {
      case SERVES -> "Serves %s: %s.".formatted(where, centre.area().words());
      case SERVES_PART -> "Serves a part of %s: %s.".formatted(where, centre.area().words());
      case MAY_SERVE ->
          "May serve %s (it says: %s). Ask the centre.".formatted(where, centre.area().words());
      case DOES_NOT_SAY ->
          "Does not say that it serves %s; it serves %s, and is among the nearest."
              .formatted(where, centre.area().words());
      case IS_FOR -> "Says it is for %s.".formatted(people(about));
      case ASK_FOR -> "Not known whether it is for %s: ask the centre.".formatted(people(about));
      case ASK_AGE -> "Not known from what age: ask the centre.";
      case OFFERS -> "Offers %s.".formatted(about);
      case ASK_OFFERS -> "%s: ask the centre.".formatted(capital(about));
      case LIST_CLOSED ->
          "Its list for %s was closed when last seen: ask the centre.".formatted(about);
      case SPEAKS -> "Speaks %s.".formatted(about);
      case ASK_LANGUAGE -> "%s: ask the centre.".formatted(about);
      case HAS_ACCESS -> "Has this: %s.".formatted(about);
      case ASK_ACCESS -> "Not known whether it has this: %s. Ask the centre.".formatted(about);
      case OPEN_NOW -> "Open now.";
    };
  }

  private static String people(String who) {
    return who.replace("trans-", "trans ")
        .replaceAll("^trans$", "trans people")
        .replaceAll("^non-binary$", "non-binary people");
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  /// When somebody answers a line; "hours not seen" when that is not known.
  public static String hours(Line line) {
    if (line.opening().always()) {
      return "day and night";
    }
    String times = OpeningWords.write(line.opening());
    return times.isEmpty() ? "hours not seen" : times;
  }

  /// What the search was understood as, and what to do if it was not.
  public static String understood(Answer.Understood understood) {
    return switch (understood) {
      case Answer.Understood.Known known -> "Support for people in " + place(known.place()) + ".";
      case Answer.Understood.Asked asked ->
          (asked.places().size() == 1 ? "Do you mean this? " : "Which one? ")
              + String.join("; ", labels(asked.places()))
              + ".";
      case Answer.Understood.NotHere elsewhere -> notHere(elsewhere.elsewhere());
      case Answer.Understood.NotKnown _ ->
          "We do not know that place. Try a town, a county, or the first half of a postcode. These"
              + " lines can help; somebody else can call for you.";
      case Answer.Understood.Nothing _ ->
          "No place was given. These lines can help; somebody else can call for you.";
    };
  }

  private static String notHere(Elsewhere elsewhere) {
    return switch (elsewhere.kind()) {
      case ABROAD ->
          "We list no service outside the United Kingdom. In danger, call the emergency number"
              + " where you are: 112 in the European Union, 999 in Jersey, Guernsey and the Isle of"
              + " Man. Free numbers here may not connect from"
              + " abroad.";
      case FORCES ->
          "A British Forces address does not say where you are. These lines are for anyone in the"
              + " United Kingdom; from abroad free numbers may not connect.";
      case NOWHERE -> "That postcode belongs to no place. Try a town. These lines can help.";
    };
  }

  /// Names that tell places apart, each of which may be searched for again.
  public static List<String> labels(List<Place> places) {
    return places.stream().map(Place::label).toList();
  }

  /// How far an entry may be trusted.
  public static String trust(Checked checked, java.time.LocalDate today) {
    if (checked.fresh(today)) {
      return "Confirmed on %s.".formatted(checked.confirmed());
    }
    String page = checked.pageDate().isEmpty() ? "" : "; its source is of " + checked.pageDate();
    return checked.confirmed() == null
        ? "Looked up on %s, not confirmed with the service%s.".formatted(checked.looked(), page)
        : "Last confirmed on %s, more than 6 months ago.".formatted(checked.confirmed());
  }
}
