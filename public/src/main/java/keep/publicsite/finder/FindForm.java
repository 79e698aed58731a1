package keep.publicsite.finder;

import jakarta.servlet.http.HttpServletRequest;
import java.io.UnsupportedEncodingException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keep.finder.Access;
import keep.finder.Need;
import keep.finder.Query;
import keep.finder.Who;
import org.jspecify.annotations.Nullable;

/// The form of a search as it was sent. It lives as long as the request and is written nowhere.
///
/// @param age as typed
/// @param wrongAge the age is no number of years
public record FindForm(
    String place,
    Set<Need> needs,
    @Nullable Who who,
    String age,
    String language,
    Set<Access> access,
    boolean wrongAge) {
  private static final int LONGEST = 100;
  private static final int OLDEST = 120;

  /// Nothing filled in.
  static final FindForm EMPTY = new FindForm("", Set.of(), null, "", "", Set.of(), false);

  static FindForm of(HttpServletRequest request) {
    try {
      request.setCharacterEncoding("UTF-8");
    } catch (UnsupportedEncodingException absent) {
      throw new IllegalStateException("every Java has UTF-8", absent);
    }
    EnumSet<Need> needs = EnumSet.noneOf(Need.class);
    List<String> asked = ticked(request, "need");
    Stream.of(Need.values()).filter(need -> asked.contains(value(need))).forEach(needs::add);
    EnumSet<Access> access = EnumSet.noneOf(Access.class);
    List<String> needed = ticked(request, "access");
    Stream.of(Access.values()).filter(one -> needed.contains(value(one))).forEach(access::add);
    String who = text(request, "for");
    String age = text(request, "age");
    return new FindForm(
        text(request, "place"),
        needs,
        Stream.of(Who.values()).filter(one -> one.word().equals(who)).findFirst().orElse(null),
        age,
        text(request, "language"),
        access,
        !age.isEmpty() && years(age) == null);
  }

  private static List<String> ticked(HttpServletRequest request, String name) {
    return Arrays.asList(
        Optional.ofNullable(request.getParameterValues(name)).orElse(new String[0]));
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    String stripped = value == null ? "" : value.strip();
    return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
  }

  private static @Nullable Integer years(String age) {
    try {
      int years = Integer.parseInt(age);
      return years >= 0 && years <= OLDEST ? years : null;
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  /// The value of a need's box: its words with hyphens.
  public static String value(Need need) {
    return need.word().replaceAll("[^a-z]+", "-");
  }

  /// The value of an access need's box: its words with hyphens, in small letters.
  public static String value(Access access) {
    return access.word().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  Query query() {
    return new Query(
        place,
        needs,
        who,
        age.isEmpty() ? null : years(age),
        language,
        access,
        null,
        LocalDateTime.now(ZoneId.of("Europe/London")));
  }

  /// Says nothing: it is what somebody typed.
  @Override
  public String toString() {
    return "FindForm";
  }
}
