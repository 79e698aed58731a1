package keep.publicsite.campaign.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import keep.publicsite.campaign.letter.Addressees;
import keep.publicsite.campaign.letter.LetterForm;
import keep.publicsite.campaign.pledge.FoldedAddress;
import keep.publicsite.campaign.pledge.Signer;
import keep.site.parts.Mistake;
import org.jspecify.annotations.Nullable;

/// The page before sending as somebody filled it in: the letter's own form, and where answers go.
///
/// @param question whether the box for the question after two weeks was ticked; it is empty until
///   somebody ticks it
public record SendForm(LetterForm letter, String email, boolean question, List<Mistake> mistakes) {
  private static final int LONGEST_ADDRESS = 400;

  /// The button that leads back to the letter stands for every field of it.
  private static final String CHANGE = "change";

  /// Reads what the page for writing sent: whether this letter can go through us at all.
  ///
  /// @param words texts by key, in the language of the page
  static SendForm first(
      Function<String, @Nullable String> field,
      Addressees addressees,
      boolean member,
      UnaryOperator<String> words) {
    LetterForm letter = LetterForm.read(field, member, words);
    List<Mistake> mistakes = new ArrayList<>();
    letter.mistakes().forEach(mistake -> mistakes.add(new Mistake(CHANGE, mistake.words())));
    if (Signer.name(letter.name()).isEmpty()) {
      mistakes.add(new Mistake(CHANGE, words.apply("send.wrong.name")));
    }
    if (letter.address().length() > LONGEST_ADDRESS
        || member && !addressees.isIn(letter.address(), letter.to())) {
      mistakes.add(new Mistake(CHANGE, words.apply("send.wrong.address")));
    }
    return new SendForm(letter, "", false, List.copyOf(mistakes));
  }

  /// Reads what the page before sending sent.
  static SendForm whole(
      Function<String, @Nullable String> field,
      Addressees addressees,
      boolean member,
      UnaryOperator<String> words) {
    SendForm first = first(field, addressees, member, words);
    String typed = field.apply("email");
    String email = typed == null ? "" : typed.strip();
    List<Mistake> mistakes = new ArrayList<>(first.mistakes());
    if (FoldedAddress.plain(email).isEmpty()) {
      mistakes.add(new Mistake("email", words.apply("sign.wrong.email")));
    }
    return new SendForm(
        first.letter(), email, "yes".equals(field.apply("question")), List.copyOf(mistakes));
  }

  /// What to do about one field; empty when nothing.
  public String mistake(String field) {
    return mistakes.stream()
        .filter(mistake -> mistake.field().equals(field))
        .map(Mistake::words)
        .findFirst()
        .orElse("");
  }

  /// Whether the letter itself is to be changed before it can go through us.
  public boolean letterIsWrong() {
    return mistakes.stream().anyMatch(mistake -> mistake.field().equals(CHANGE));
  }

  /// Shows nobody's words.
  @Override
  public String toString() {
    return "SendForm";
  }
}
