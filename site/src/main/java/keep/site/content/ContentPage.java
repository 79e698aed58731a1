package keep.site.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.site.SiteKind;
import keep.site.Temper;
import org.jspecify.annotations.Nullable;

/// A page written as Markdown: one folder with `en.md` and `cy.md`.
///
/// @param folder name of its folder
/// @param path English address, such as `/i/notes`
/// @param titleEnglish browser's title; neutral on quiet pages
/// @param titleWelsh the same in Welsh
/// @param lawAsAt the day as at which it states the law; null when it states none
/// @param checkedBy who checked it, as they wish to be named; `nobody yet` while nobody has
/// @param sources where its statements come from
/// @param english body, beginning with the heading
/// @param welsh body in Welsh
/// @param madeFrom stamp of the English body the Welsh was made from
/// @param welshReviewed who checked the Welsh and when; null while it awaits review
public record ContentPage(
    String folder,
    String path,
    Temper temper,
    Set<SiteKind> sites,
    String titleEnglish,
    String titleWelsh,
    @Nullable LocalDate lawAsAt,
    LocalDate written,
    String checkedBy,
    List<String> sources,
    String english,
    String welsh,
    String madeFrom,
    @Nullable String welshReviewed) {}
