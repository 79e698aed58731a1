package keep.publicsite.campaign.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import keep.publicsite.campaign.mail.Named;
import keep.site.OneLine;
import keep.site.Saying;
import keep.site.parts.Mistake;
import org.jspecify.annotations.Nullable;

/// What somebody typed for a letter. It is written into the answer to that person and nowhere else.
///
/// @param to code of a constituency, or `peer-N`
/// @param own the answers to the three questions
public record LetterForm(
    String to, String name, String address, List<String> own, List<Mistake> mistakes) {
  /// Letters of the longest answer to a question.
  static final int LONGEST = 8000;

  /// Letters of the longest postal address.
  static final int LONGEST_ADDRESS = 400;

  /// More than the longest letter is not given back: the page says so.
  private static final int MOST_GIVEN_BACK = 100_000;

  private static final List<String> QUESTIONS = List.of("one", "two", "three");

  public static LetterForm empty(String to) {
    return new LetterForm(to, "", "", List.of("", "", ""), List.of());
  }

  /// Nothing is cut: what is too long is given back with how much of it is too much.
  ///
  /// @param forMember whether it goes to a member of the Commons, whose office needs an address
  public static LetterForm read(
      Function<String, @Nullable String> field, boolean forMember, Saying words) {
    String name = OneLine.of(typed(field, "name"));
    String address = typed(field, "address").strip();
    List<String> own = QUESTIONS.stream().map(question -> typed(field, question)).toList();
    List<Mistake> mistakes = new ArrayList<>();
    if (own.stream().allMatch(String::isBlank)) {
      mistakes.add(new Mistake("one", words.say("write.wrong.own")));
    }
    for (int at = 0; at < own.size(); at++) {
      tooLong(QUESTIONS.get(at), own.get(at), LONGEST, words).ifPresent(mistakes::add);
    }
    if (Named.read(name) instanceof Named.Refused refused) {
      mistakes.add(
          new Mistake(
              "name",
              refused.why() == Named.Why.EMPTY
                  ? words.say("write.wrong.name")
                  : words.say("sign.wrong.name." + refused.why().word(), "part", refused.part())));
    }
    if (forMember && address.isEmpty()) {
      mistakes.add(new Mistake("address", words.say("write.wrong.address")));
    }
    tooLong("address", address, LONGEST_ADDRESS, words).ifPresent(mistakes::add);
    return new LetterForm(typed(field, "to"), name, address, own, List.copyOf(mistakes));
  }

  private static Optional<Mistake> tooLong(String field, String text, int most, Saying words) {
    return text.length() <= most
        ? Optional.empty()
        : Optional.of(
            new Mistake(
                field, words.say("write.wrong.long", "most", most, "over", text.length() - most)));
  }

  private static String typed(Function<String, @Nullable String> field, String name) {
    String text = field.apply(name);
    String plain = text == null ? "" : text.replace("\r\n", "\n");
    return plain.length() > MOST_GIVEN_BACK ? plain.substring(0, MOST_GIVEN_BACK) : plain;
  }

  /// The same with this alone to mend.
  public LetterForm with(Mistake mistake) {
    return new LetterForm(to, name, address, own, List.of(mistake));
  }

  /// What to do about one field; empty when nothing.
  public String mistake(String field) {
    return mistakes.stream()
        .filter(mistake -> mistake.field().equals(field))
        .map(Mistake::words)
        .findFirst()
        .orElse("");
  }

  /// Shows nobody's words.
  @Override
  public String toString() {
    return "LetterForm";
  }
}
