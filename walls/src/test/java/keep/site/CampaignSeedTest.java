package keep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The checklist: every element of the campaign's page of 2024 stands on the running page, in both
/// languages, in our words.
class CampaignSeedTest {
  private static final String PAGE = "/campaign/keep-counselling-confidential";

  private static String html(String path) {
    return Sites.get(SiteKind.PUBLIC, path, "Accept", "text/html").body();
  }

  private static String words(String html) {
    return html.replaceAll("(?s)<script.*?</script>|<[^>]+>", " ")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "the opening question;Who else is in the counselling room?;Pwy arall sydd yn yr ystafell gwnsela?",
        "who reads the notes;prosecutors, defence lawyers and the person accused;erlynwyr, cyfreithwyr yr amddiffyniad",
        "how to help;Say so, in two clicks;Dywedwch hynny, mewn dau glic",
        "why it is a problem;Notes are made for care, not for court;Gwneir nodiadau er mwyn gofal",
        "turned against survivors;as a ground for taking no further action;chymryd camau pellach",
        "no further action;No further action does not mean it did not happen.;Nid yw dim camau pellach yn golygu na ddigwyddodd.",
        "the harm, paraphrased;was a second trauma;yn ail drawma",
        "people wait, with the caveat;It gives no base and no period;Nid yw’n rhoi sail na chyfnod",
        "the four largest bodies;the four largest professional bodies;pedwar corff proffesiynol mwyaf",
        "nearly one in four;Nearly 1 in 4;Bron 1 o bob 4",
        "eighty-six of those asked;86% of those who were asked;86% o’r rhai y gofynnwyd iddynt",
        "ninety-five;95% have ethical concerns;95% â phryderon moesegol",
        "the base of a subset;only the therapists whose notes were requested;dim ond y therapyddion y gofynnwyd am eu nodiadau",
        "no number of respondents;The number who answered was not published;Ni chyhoeddwyd y nifer a atebodd",
        "the other quarter;Just 26%;Dim ond 26%",
        "do counsellors have to;Do counsellors have to hand notes to the police? No.;Oes rhaid i gwnselwyr roi nodiadau i’r heddlu? Nac oes.",
        "the law today first;The law since 12 January 2026: partly won.;Y gyfraith ers 12 Ionawr 2026: enillwyd yn rhannol.",
        "a court can order;a court can order notes to be produced;gall llys orchymyn",
        "the ask, part one;substantial probative value;gwerth profiannol sylweddol",
        "the ask, part two;No request can be made before a suspect has been charged;Ni ellir gwneud cais cyn i rywun",
        "balance;a fair trial for the accused;treial teg i’r cyhuddedig",
        "Australia;New South Wales;New South Wales",
        "won and not won;Not won, still asked;Heb ei ennill, gofynnir o hyd",
        "the decider;Who can change it: Parliament.;Pwy all ei newid: Y Senedd yn San Steffan.",
        "the members named;Centre for Women’s Justice;Rights of Women",
        "not an endorsement;None of them made, uses or endorses this site;Nid oes yr un ohonynt wedi gwneud",
        "a quotation, plainly invented;Invented for this page: nobody said it.;Dyfeisiwyd ar gyfer y dudalen hon",
        "briefing;Read the briefing;Darllen y papur briffio",
        "hashtag;#KeepCounsellingConfidential;#KeepCounsellingConfidential",
        "the survivors' box;Is this about you?;Ydy hyn amdanoch chi?",
        "nearest centre;Find your nearest centre;Dod o hyd i'ch canolfan agosaf",
        "pre-trial therapy;Pre-trial therapy leaves out the details of the rape;Mae therapi cyn treial yn gadael manylion y trais allan",
        "its choice;You may have any counselling you want.;Cewch unrhyw gwnsela a fynnwch.",
        "its warning;Police and prosecutors can still ask for those notes.;Gall yr heddlu ac erlynwyr ofyn am y nodiadau hynny o hyd.",
        "joining;As a volunteer;Fel gwirfoddolwr",
        "nobody real runs it;Nobody real runs this copy yet.;Nid oes neb go iawn yn rhedeg y copi hwn eto."
      })
  void stands_on_the_running_page_in_both_languages(String element, String english, String welsh) {
    assertThat(words(html("/campaign"))).as(element).contains(english);
    assertThat(words(html("/cy" + PAGE))).as(element + " in Welsh").contains(welsh);
  }

  @ParameterizedTest
  @CsvSource({"/campaign,''", "/cy" + PAGE + ",/cy"})
  void signing_writing_to_an_MP_and_to_a_peer_are_one_press_from_the_page(
      String path, String language) {
    assertThat(html(path))
        .contains("href=\"" + language + PAGE + "/sign\"")
        .contains("href=\"" + language + PAGE + "/write\"")
        .contains("href=\"" + language + PAGE + "/write#peers\"")
        .doesNotContain("is not open on this copy")
        .doesNotContain("ar agor ar y copi");
    assertThat(html(language + PAGE + "/write")).contains("id=\"peers\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {PAGE, "/cy" + PAGE})
  void five_pictures_each_say_what_they_show(String path) {
    List<String> pictures =
        java.util.regex.Pattern.compile("<img [^>]+>")
            .matcher(html(path))
            .results()
            .map(java.util.regex.MatchResult::group)
            .toList();
    assertThat(pictures).hasSize(5).allMatch(each -> each.matches(".* alt=\"[^\"]{30,}\".*"));
    for (String each : pictures) {
      String source = each.replaceAll(".* src=\"([^\"]+)\".*", "$1");
      assertThat(Sites.get(SiteKind.PUBLIC, source).headers().firstValue("Content-Type"))
          .contains("image/svg+xml");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {PAGE, "/cy" + PAGE})
  void a_shared_link_shows_a_png_of_the_right_size(String path) throws java.io.IOException {
    String html = html(path);
    String image =
        html.replaceAll("(?s).*og:image\" content=\"[^\"]*?(/campaign/[^\"]+)\".*", "$1");
    byte[] png = Raw.get(Sites.address(SiteKind.PUBLIC) + image).body();
    var drawn = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(png));
    assertThat(List.of(drawn.getWidth(), drawn.getHeight())).containsExactly(1200, 630);
    assertThat(png.length).isLessThan(300_000);
    assertThat(html).contains("twitter:card", "og:image:alt", "og:locale");
  }

  @Test
  void help_pages_neither_share_nor_show_a_card_of_their_own() {
    for (String path : Pages.of(SiteKind.PUBLIC)) {
      if (path.startsWith("/i/")) {
        String page = html(path);
        assertThat(page)
            .as(path)
            .doesNotContain(
                "x.com/",
                "bsky.app",
                "wa.me",
                "facebook.com",
                "data-mastodon",
                "data-device",
                "og:image",
                "og:description",
                "KeepCounsellingConfidential");
        assertThat(Sites.get(SiteKind.PUBLIC, path).headers().firstValue("Permissions-Policy"))
            .hasValueSatisfying(policy -> assertThat(policy).contains("web-share=()"));
      }
    }
    assertThat(Sites.get(SiteKind.PUBLIC, PAGE).headers().firstValue("Permissions-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("web-share=(self)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/cy"})
  void the_steps_are_an_atom_feed_with_an_id_for_each(String language) throws Exception {
    String text = Sites.get(SiteKind.PUBLIC, language + PAGE + "/timeline.atom").body();
    javax.xml.parsers.DocumentBuilderFactory factory =
        javax.xml.parsers.DocumentBuilderFactory.newDefaultNSInstance();
    org.w3c.dom.Document feed =
        factory
            .newDocumentBuilder()
            .parse(new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(feed.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(feed.getDocumentElement().getAttribute("xml:lang"))
        .isEqualTo(language.isEmpty() ? "en-GB" : "cy");
    org.w3c.dom.NodeList ids = feed.getElementsByTagName("id");
    java.util.Set<String> known = new java.util.HashSet<>();
    for (int at = 0; at < ids.getLength(); at++) {
      known.add(ids.item(at).getTextContent());
    }
    assertThat(known).hasSize(ids.getLength()).hasSizeGreaterThan(20);
    org.w3c.dom.NodeList days = feed.getElementsByTagName("updated");
    for (int at = 1; at < days.getLength(); at++) {
      java.time.Instant day = java.time.Instant.parse(days.item(at).getTextContent());
      assertThat(day)
          .as("the newest first")
          .isBeforeOrEqualTo(java.time.Instant.parse(days.item(at - 1).getTextContent()));
    }
  }

  @Test
  void the_timeline_shows_each_ask_step_by_step() {
    String page = words(html(PAGE + "/timeline"));
    int each = page.indexOf("Each ask, step by step");
    assertThat(page.substring(each)).contains("Only a judge", "Not won, still asked");
    assertThat(words(html("/cy" + PAGE + "/timeline"))).contains("Pob gofyniad, gam wrth gam");
  }
}
