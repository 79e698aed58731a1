package keep.publicsite.campaign.briefing;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import keep.publicsite.campaign.shelf.CampaignSettings;
import keep.publicsite.campaign.pack.Campaign;
import keep.publicsite.campaign.page.CampaignView;
import keep.site.House;
import keep.site.Language;
import keep.site.Page;
import keep.site.PageHead;
import keep.site.Temper;
import keep.site.WordSet;

/// Writes the briefing as PDF/UA-1 (ISO 14289-1): tagged, with title, language, bookmarks and its
/// own fonts. Nothing is fetched while it is written.
public final class BriefingPdf {
  private static final String STYLE = "<link rel=\"stylesheet\" href=\"keep:/briefing.css\"/>";
  private static final int REGULAR = 400;
  private static final int STRONG = 600;

  private BriefingPdf() {}

  /// The bytes of the PDF in a language.
  public static byte[] of(
      House house, CampaignSettings settings, Campaign campaign, Language language) {
    CampaignView view = new CampaignView(campaign, language, settings, List.of(), _ -> false);
    PageHead head =
        new PageHead(
            view.path("briefing"),
            Temper.LOUD,
            WordSet.SERVICE,
            new PageHead.Title.Written(
                campaign.briefing(Language.EN).heading(), campaign.briefing(Language.CY).heading()),
            "room.none",
            false);
    Page page = house.page(head, language, campaign.reviewed(language));
    String html =
        house.render(
            page,
            "campaign/briefing-pdf.jte",
            Map.of("view", view, "text", campaign.briefing(language)));
    return write(html);
  }

  private static byte[] write(String html) {
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfVersion(1.7f);
    builder.withHtmlContent(html.replace("</head>", STYLE + "</head>"), "keep:/");
    builder.useProtocolsStreamImplementation(BriefingPdf::own, "keep");
    for (int weight : new int[] {REGULAR, STRONG}) {
      for (String family : List.of("Atkinson", "AtkinsonMore")) {
        String file = "atkinson-" + weight + (family.equals("Atkinson") ? "" : "-more") + ".ttf";
        builder.useFont(() -> resource(file), family, weight, FontStyle.NORMAL, true);
      }
    }
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
    return out.toByteArray();
  }

  /// Only files that came with this build; an address elsewhere is empty.
  private static FSStream own(String address) {
    byte[] bytes;
    try (InputStream in = resource(address.substring(address.lastIndexOf('/') + 1))) {
      bytes = in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }

  private static InputStream resource(String file) {
    return Objects.requireNonNull(
        BriefingPdf.class.getResourceAsStream("/keep/publicsite/campaign/briefing/" + file), file);
  }
}
