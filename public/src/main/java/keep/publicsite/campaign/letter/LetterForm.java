package keep.publicsite.campaign.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import keep.site.parts.Mistake;
import org.jspecify.annotations.Nullable;

/// What somebody typed for a letter. It is written into the answer to that person and nowhere else.
///
/// @param to code of a constituency, or `peer-N`
/// @param own the answers to the three questions
public record LetterForm(
    String to, String name, String address, List<String> own, List<Mistake> mistakes) {
  private static final int LONGEST = 8000;

  public static LetterForm empty(String to) {
    return new LetterForm(to, "", "", List.of("", "", ""), List.of());
  }

  /// @param forMember whether it goes to a member of the Commons, whose office needs an address
  public static LetterForm read(
      Function<String, @Nullable String> field, boolean forMember, UnaryOperator<String> words) {
    String name = typed(field, "name").replaceAll("\\R", " ").strip();
    String address = typed(field, "address").strip();
    List<String> own = List.of(typed(field, "one"), typed(field, "two"), typed(field, "three"));
    List<Mistake> mistakes = new ArrayList<>();
    if (own.stream().allMatch(String::isBlank)) {
      mistakes.add(new Mistake("one", words.apply("write.wrong.own")));
    }
    if (name.isEmpty()) {
      mistakes.add(new Mistake("name", words.apply("write.wrong.name")));
    }
    if (forMember && address.isEmpty()) {
      mistakes.add(new Mistake("address", words.apply("write.wrong.address")));
    }
    return new LetterForm(typed(field, "to"), name, address, own, List.copyOf(mistakes));
  }

  private static String typed(Function<String, @Nullable String> field, String name) {
    String text = field.apply(name);
    String plain = text == null ? "" : text.replace("\r\n", "\n");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
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
