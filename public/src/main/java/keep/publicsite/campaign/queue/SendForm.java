package keep.publicsite.campaign.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import keep.publicsite.campaign.letter.Addressees;
import keep.publicsite.campaign.letter.LetterForm;
import keep.publicsite.campaign.mail.MailAddress;
import keep.publicsite.campaign.pledge.SignForm;
import keep.site.Saying;
import keep.site.parts.Mistake;
import org.jspecify.annotations.Nullable;

/// The page before sending as somebody filled it in: the letter's own form, and where answers go.
///
/// @param question whether the box for the question after two weeks was ticked; it is empty until
///   somebody ticks it
public record SendForm(LetterForm letter, String email, boolean question, List<Mistake> mistakes) {
  /// The button that leads back to the letter stands for every field of it.
  private static final String CHANGE = "change";

  /// Reads what the page for writing sent: whether this letter can go through us at all.
  ///
  /// @param words texts by key, in the language of the page
  static SendForm first(
      Function<String, @Nullable String> field,
      Addressees addressees,
      boolean member,
      Saying words) {
    LetterForm letter = LetterForm.read(field, member, words);
    List<Mistake> mistakes = new ArrayList<>();
    letter.mistakes().forEach(mistake -> mistakes.add(new Mistake(CHANGE, mistake.words())));
    if (member && !addressees.isIn(letter.address(), letter.to())) {
      mistakes.add(new Mistake(CHANGE, words.say("send.wrong.address")));
    }
    return new SendForm(letter, "", false, List.copyOf(mistakes));
  }

  /// Reads what the page before sending sent.
  static SendForm whole(
      Function<String, @Nullable String> field,
      Addressees addressees,
      boolean member,
      Saying words) {
    SendForm first = first(field, addressees, member, words);
    String typed = field.apply("email");
    String email = typed == null ? "" : typed.strip();
    List<Mistake> mistakes = new ArrayList<>(first.mistakes());
    if (MailAddress.read(email) instanceof MailAddress.Reading.Refused refused) {
      mistakes.add(new Mistake("email", SignForm.words(refused, words)));
    }
    return new SendForm(
        first.letter(), email, "yes".equals(field.apply("question")), List.copyOf(mistakes));
  }

  /// The writer's address; only of a form without mistakes.
  MailAddress address() {
    return switch (MailAddress.read(email)) {
      case MailAddress.Reading.Read read -> read.address();
      case MailAddress.Reading.Refused _ -> throw new IllegalStateException("a form with mistakes");
    };
  }

  /// The same with this alone to mend: the letter, by the button that leads back to it.
  SendForm unreadable(String words) {
    return new SendForm(letter, email, question, List.of(new Mistake(CHANGE, words)));
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
