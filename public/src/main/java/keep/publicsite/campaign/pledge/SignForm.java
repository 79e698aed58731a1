package keep.publicsite.campaign.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import keep.places.Postcode;
import keep.publicsite.campaign.mail.MailAddress;
import keep.publicsite.campaign.mail.Named;
import keep.site.Saying;
import keep.site.parts.Mistake;
import org.jspecify.annotations.Nullable;

/// The form as somebody filled it in: what was typed is given back whatever is wrong with it.
///
/// @param updates whether the box was ticked; it is empty until somebody ticks it
public record SignForm(
    String name, String email, String postcode, boolean updates, List<Mistake> mistakes) {
  private static final int LONGEST = 400;

  /// The form as it is first shown.
  public static SignForm empty() {
    return new SignForm("", "", "", false, List.of());
  }

  /// Reads what was sent and looks for what is to be mended.
  ///
  /// @param field the text of a field; null where it was not sent
  /// @param words texts by key, in the language of the page
  static SignForm read(Function<String, @Nullable String> field, Saying words) {
    String name = typed(field, "name");
    String email = typed(field, "email");
    String postcode = typed(field, "postcode");
    List<Mistake> mistakes = new ArrayList<>();
    if (Named.read(name) instanceof Named.Refused refused) {
      mistakes.add(new Mistake("name", words(refused, words)));
    }
    if (MailAddress.read(email) instanceof MailAddress.Reading.Refused refused) {
      mistakes.add(new Mistake("email", words(refused, words)));
    }
    if (!postcode.isBlank() && Postcode.whole(postcode).isEmpty()) {
      mistakes.add(new Mistake("postcode", words.say("sign.wrong.postcode")));
    }
    return new SignForm(
        name, email, postcode, "yes".equals(field.apply("updates")), List.copyOf(mistakes));
  }

  /// Who signs; empty where something is to be mended.
  Optional<Signer> signer() {
    return Named.read(name) instanceof Named.Read read
            && MailAddress.read(email) instanceof MailAddress.Reading.Read mail
        ? Optional.of(new Signer(read.name(), mail.address()))
        : Optional.empty();
  }

  /// What is to be mended in a name.
  public static String words(Named.Refused refused, Saying words) {
    return words.say("sign.wrong.name." + refused.why().word(), "part", refused.part());
  }

  /// What is to be mended in an e-mail address.
  public static String words(MailAddress.Reading.Refused refused, Saying words) {
    return words.say("sign.wrong.email." + refused.why().word(), "sign", refused.sign());
  }

  private static String typed(Function<String, @Nullable String> field, String name) {
    String text = field.apply(name);
    return text == null ? "" : text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /// The same with nothing to mend.
  SignForm unjudged() {
    return new SignForm(name, email, postcode, updates, List.of());
  }

  /// The same with this alone to mend.
  SignForm with(Mistake mistake) {
    return new SignForm(name, email, postcode, updates, List.of(mistake));
  }

  /// What to do about one field; empty when nothing.
  public String mistake(String field) {
    return mistakes.stream()
        .filter(mistake -> mistake.field().equals(field))
        .map(Mistake::words)
        .findFirst()
        .orElse("");
  }

  /// Shows nobody.
  @Override
  public String toString() {
    return "SignForm";
  }
}
