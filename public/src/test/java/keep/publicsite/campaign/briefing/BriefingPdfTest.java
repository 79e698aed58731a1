package keep.publicsite.campaign.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keep.publicsite.campaign.shelf.CampaignSettings;
import keep.publicsite.campaign.pack.Campaign;
import keep.publicsite.campaign.pack.PackFiles;
import keep.publicsite.campaign.pack.PackReader;
import keep.site.House;
import keep.site.Language;
import keep.site.SiteKind;
import keep.site.SiteSettings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// The briefing's PDF, judged by veraPDF and read back.
class BriefingPdfTest {
  private static final CampaignSettings SETTINGS =
      new CampaignSettings("", "https://example.org", "", "", false, "");

  @BeforeAll
  static void judge() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static byte[] pdf(Language language) {
    PackFiles files = PackFiles.ofThisBuild();
    String slug = PackReader.slugs(files).getFirst();
    Campaign campaign = PackReader.read(files.below(slug), slug, new ArrayList<>());
    SiteSettings site =
        new SiteSettings(
            SiteKind.PUBLIC, "127.0.0.1", "", "https://example.org", false, false, false);
    return BriefingPdf.of(new House(site), SETTINGS, campaign, language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void vera_pdf_finds_nothing_against_pdf_ua_1(Language language) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf(language)), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> found =
          result.getTestAssertions().stream()
              .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
              .map(each -> each.getRuleId() + " " + each.getMessage())
              .distinct()
              .toList();
      assertThat(found).isEmpty();
      assertThat(result.isCompliant()).isTrue();
      assertThat(result.getTotalAssertions()).as("something was judged").isGreaterThan(1_000);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void it_has_title_language_bookmarks_and_only_its_own_fonts(Language language)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(language))) {
      assertThat(document.getDocumentInformation().getTitle())
          .startsWith(language == Language.EN ? "Counselling notes" : "Nodiadau cwnsela");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
      }
      assertThat(bookmarks).hasSizeGreaterThan(7);
      Set<String> fonts = new TreeSet<>();
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          fonts.add(font.getName());
        }
      }
      assertThat(fonts).allMatch(name -> name.contains("Atkinson"));
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("substantial probative value").doesNotContain("�");
      if (language == Language.CY) {
        assertThat(text).contains("wŷs tyst");
      }
    }
  }
}
