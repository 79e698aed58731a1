package keep.publicsite.campaign.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.site.Language;
import org.jspecify.annotations.Nullable;

/// One campaign, as its files say.
///
/// @param slug name of its folder, and of its address
/// @param version grows with every publication
/// @param title neutral enough for a window's title
/// @param card what a shared link says under the title
/// @param hashtag without `#`
/// @param lawAsAt the day on which its statements of law were last read
/// @param checkedBy who checked it; `nobody yet` while nobody has
/// @param welshReviewed who checked the Welsh and when; null while it awaits review
/// @param files the campaign's own files, for pictures
public record Campaign(
    String slug,
    int version,
    Both title,
    Both card,
    String hashtag,
    LocalDate written,
    LocalDate lawAsAt,
    String checkedBy,
    @Nullable String welshReviewed,
    Map<Language, PackText> page,
    Map<Language, PackText> briefing,
    Map<Language, PackText> press,
    Map<String, Source> sources,
    List<Figure> figures,
    List<Ask> asks,
    List<ReadyText> texts,
    List<Backer> backers,
    List<Quotation> quotations,
    Map<String, Picture> pictures,
    List<Partner> partners,
    List<Milestone> road,
    List<Update> updates,
    Invitation invitation,
    PackFiles files) {

  /// The campaign's page in a language.
  public PackText page(Language language) {
    return of(page, language);
  }

  public PackText briefing(Language language) {
    return of(briefing, language);
  }

  public PackText press(Language language) {
    return of(press, language);
  }

  private static PackText of(Map<Language, PackText> texts, Language language) {
    PackText text = texts.get(language);
    if (text == null) {
      throw new IllegalStateException("a campaign is read in every language");
    }
    return text;
  }

  /// A quotation by its id.
  public Optional<Quotation> quotation(String id) {
    return quotations.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// An ask by its id.
  public Optional<Ask> ask(String id) {
    return asks.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// Whether any words of a survivor stand in it, so that two people must publish it.
  public boolean holdsSurvivorsWords() {
    return quotations.stream().anyMatch(Quotation::survivor);
  }

  /// Whether a reader of Welsh has checked it.
  public boolean reviewed(Language language) {
    return language == Language.EN || welshReviewed != null;
  }
}
