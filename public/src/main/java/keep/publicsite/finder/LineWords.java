package keep.publicsite.finder;

import keep.finder.Line;
import keep.site.Page;

/// A national line as it is shown, in one language.
///
/// @param number as it is read aloud; for the finder of another body its address; empty for none
/// @param href what opens when it is pressed; empty for none
/// @param danger it is for danger to life
public record LineWords(String id, String number, String href, String words, boolean danger) {
  static LineWords of(Line line, Page page) {
    String phone = line.reach().phone();
    String website = line.reach().website();
    String href =
        !phone.isEmpty()
            ? "tel:" + phone.replace(" ", "")
            : website.isEmpty() ? "" : "https://www." + website;
    return new LineWords(
        line.id(), phone.isEmpty() ? website : phone, href, words(line, page), line.rank() == 0);
  }

  private static String words(Line line, Page page) {
    return switch (line.id()) {
      case "nat-uk-999" -> page.say("line.999.who");
      case "nat-ew-247" -> page.say("line.ew247.who");
      case "nat-wales-lff" -> page.say("line.lff.who");
      case "nat-scot-rcs" -> page.say("line.scotland.who");
      case "nat-ni-dsa" -> page.say("line.ni.who");
      case "nat-ni-rcni" -> page.say("find.line.rcni");
      case "nat-uk-tst" -> page.say("line.tst.who");
      case "nat-ew-vs" -> page.say("line.vs.who");
      case "nat-uk-childline" -> page.say("line.childline.who");
      case "nat-eng-sarc" -> page.say("find.line.sarc");
      default -> line.name();
    };
  }
}
