package keep.publicsite.campaign.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keep.publicsite.campaign.share.Post;
import keep.publicsite.campaign.share.Target;
import keep.publicsite.campaign.share.TextLength;
import keep.site.Language;
import keep.site.WordSet;
import keep.site.words.BannedWords;
import keep.site.words.Stamp;

/// Checks a campaign's files, for `keep campaign check` and for the build: what somebody who edits
/// a campaign without a developer may get wrong, each with file and line.
public final class PackCheck {
  private static final int MONTHS = 6;
  private static final int TEXTS = 4;
  private static final int WITHIN = 2;

  /// Sections made of parts alone state nothing that needs a source.
  private static final Set<String> WITHOUT_SOURCE =
      Set.of("law", "share", "figures", "won", "mp", "join");

  private static final Pattern CITED = Pattern.compile("\\]\\(source:([a-z0-9-]+)\\)");
  private static final Pattern RATIO = Pattern.compile("(?:1|one) in (\\d+)");
  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\bmy (?:counselling |therapy )?notes\\b|\\bI was raped\\b");
  private static final Pattern PAGE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private final String slug;
  private final Campaign campaign;
  private final List<Mistake> mistakes;
  private final LocalDate today;
  private final Set<String> cited = new HashSet<>();

  private PackCheck(Campaign campaign, List<Mistake> mistakes, LocalDate today) {
    this.slug = campaign.slug();
    this.campaign = campaign;
    this.mistakes = mistakes;
    this.today = today;
  }

  /// Everything to mend in a folder of campaigns; empty when nothing is.
  public static List<Mistake> of(PackFiles all, LocalDate today, String site) {
    List<Mistake> mistakes = new ArrayList<>();
    List<String> slugs = PackReader.slugs(all);
    if (slugs.isEmpty()) {
      mistakes.add(new Mistake("campaigns.txt", 0, "name at least one campaign"));
    }
    slugs.forEach(slug -> of(all.below(slug), slug, today, site, mistakes));
    return mistakes;
  }

  /// Everything to mend in one campaign.
  ///
  /// @param site where the public pages stand, such as `https://example.org`, for the length of
  ///   links
  public static void of(
      PackFiles files, String slug, LocalDate today, String site, List<Mistake> mistakes) {
    if (!PAGE.matcher(slug).matches()) {
      mistakes.add(
          new Mistake("campaigns.txt", 0, slug + ": small letters, digits and dashes only"));
      return;
    }
    PackCheck check = new PackCheck(PackReader.read(files, slug, mistakes), mistakes, today);
    check.law();
    check.languages(files);
    check.words(files);
    check.sources(files);
    check.parts();
    check.figures(files);
    check.posts(files, site);
  }

  /// Checks a folder and prints what is to be mended: folder, today, address of the public site.
  public static List<Mistake> of(Path folder, LocalDate today, String site) {
    return of(PackFiles.in(folder), today, site);
  }

  private void law() {
    if (campaign.lawAsAt().plusMonths(MONTHS).isBefore(today)) {
      add("en.md", 1, "law-as-at: older than six months; read the law again");
    }
    if (campaign.lawAsAt().isAfter(today)) {
      add("en.md", 1, "law-as-at: lies ahead");
    }
  }

  private void languages(PackFiles files) {
    PackText english = campaign.page(Language.EN);
    PackText welsh = campaign.page(Language.CY);
    List<String> left = english.sections().stream().map(PackText.Section::id).toList();
    List<String> right = welsh.sections().stream().map(PackText.Section::id).toList();
    if (!left.equals(right)) {
      add("cy.md", welsh.headingLine(), "not the sections of en.md, in its order: " + left);
    }
    String text = files.text("en.md");
    String other = files.text("cy.md");
    if (text == null || other == null) {
      return;
    }
    String stamp = Stamp.of(text.substring(text.indexOf("\n# ") + 1).strip() + "\n").value();
    if (!other.contains("made-from: " + stamp + "\n")) {
      add("cy.md", 2, "the English changed; look at the Welsh, then write made-from: " + stamp);
    }
    for (int at = 0; at < Math.min(left.size(), right.size()); at++) {
      if (parts(english.sections().get(at)) != parts(welsh.sections().get(at))) {
        add(
            "cy.md",
            welsh.sections().get(at).line(),
            "not the parts that en.md places in this section");
      }
    }
  }

  private static long parts(PackText.Section section) {
    return section.blocks().stream().filter(Block.Part.class::isInstance).count();
  }

  private void words(PackFiles files) {
    BannedWords banned = BannedWords.load();
    for (String file :
        List.of(
            "en.md",
            "briefing.en.md",
            "press.en.md",
            "asks.txt",
            "figures.txt",
            "texts.txt",
            "timeline.txt",
            "updates.txt",
            "quotes.txt",
            "invitation.txt")) {
      String text = files.text(file);
      if (text == null) {
        continue;
      }
      int line = 0;
      for (String each : text.split("\n", -1)) {
        line++;
        if (each.startsWith("#") && !file.endsWith(".md") || each.matches("[a-z-]+-cy: .*")) {
          continue;
        }
        for (String word : banned.in(each.replaceAll("\\(.*?\\)", ""), WordSet.SERVICE)) {
          // The statute's own words may be quoted to those who make law.
          if (!word.startsWith("“probative”")) {
            add(file, line, word);
          }
        }
      }
    }
  }

  private void sources(PackFiles files) {
    for (String file :
        List.of(
            "en.md", "cy.md", "briefing.en.md", "briefing.cy.md", "press.en.md", "press.cy.md")) {
      String text = files.text(file);
      int line = 0;
      for (String each : text == null ? new String[0] : text.split("\n", -1)) {
        line++;
        Matcher found = CITED.matcher(each);
        while (found.find()) {
          cite(found.group(1), file, line);
        }
      }
    }
    campaign.figures().forEach(each -> cite(each.source(), "figures.txt", 0));
    campaign.asks().forEach(each -> cite(each.source(), "asks.txt", 0));
    campaign.backers().forEach(each -> cite(each.source(), "backers.txt", 0));
    campaign.sources().keySet().stream()
        .filter(id -> !cited.contains(id))
        .forEach(id -> add("sources.txt", 0, id + ": nothing names it; take it out"));
    for (PackText.Section section : campaign.page(Language.EN).sections()) {
      boolean named =
          section.blocks().stream()
              .anyMatch(block ->
                  block instanceof Block.Prose prose && CITED.matcher(prose.markdown()).find());
      if (!named && !WITHOUT_SOURCE.contains(section.id())) {
        add("en.md", section.line(), "name a source, [words](source:ID), or do not claim it");
      }
    }
  }

  private void cite(String id, String file, int line) {
    cited.add(id);
    if (!campaign.sources().containsKey(id)) {
      add(file, line, "there is no source named " + id + " in sources.txt");
    }
  }

  private void parts() {
    for (Language language : Language.values()) {
      String file = language.name().toLowerCase(Locale.ROOT) + ".md";
      for (PackText.Section section : campaign.page(language).sections()) {
        for (Block block : section.blocks()) {
          if (block instanceof Block.Part part) {
            placed(part, file);
          }
        }
      }
    }
  }

  private void placed(Block.Part part, String file) {
    if (part.kind() == Block.Kind.PICTURE) {
      Picture picture = campaign.pictures().get(part.argument());
      if (picture == null) {
        add(file, part.line(), "there is no picture named " + part.argument());
      } else if (campaign.files().bytes(picture.file()) == null) {
        add("pictures.txt", 0, picture.file() + ": there is no such file");
      }
    } else if (part.kind() == Block.Kind.QUOTE && campaign.quotation(part.argument()).isEmpty()) {
      add(file, part.line(), "there is no quotation named " + part.argument());
    }
  }

  /// Words such as "nearly 1 in 4" may not flatter the number behind them.
  private void figures(PackFiles files) {
    for (Figure figure : campaign.figures()) {
      Matcher ratio = RATIO.matcher(figure.headline().english());
      if (ratio.find()) {
        double said = 100.0 / Integer.parseInt(ratio.group(1));
        String words = figure.headline().english().toLowerCase(Locale.ROOT);
        boolean direction =
            words.contains("nearly") || words.contains("almost")
                ? figure.percent() < said
                : !words.contains("more than") || figure.percent() > said;
        if (Math.abs(said - figure.percent()) > WITHIN || !direction) {
          add(
              "figures.txt",
              lineOf(files, "figures.txt", "headline-en: " + figure.headline().english()),
              "headline-en: " + figure.percent() + "% is not " + figure.headline().english());
        }
      }
      if (!figure.within().isEmpty()
          && campaign.figures().stream().noneMatch(each -> each.id().equals(figure.within()))) {
        add("figures.txt", 0, "within: there is no figure named " + figure.within());
      }
    }
  }

  private void posts(PackFiles files, String site) {
    if (campaign.texts().size() < TEXTS) {
      add("texts.txt", 0, "write at least " + TEXTS + " ready texts");
    }
    for (ReadyText text : campaign.texts()) {
      for (Language language : Language.values()) {
        String words = text.words().in(language);
        String name = language.name().toLowerCase(Locale.ROOT);
        int line = lineOf(files, "texts.txt", name + ": " + words);
        if (FIRST_PERSON.matcher(words).find()) {
          add("texts.txt", line, name + ": makes the one who shares sound like a survivor");
        }
        for (Target target : Target.values()) {
          Post post = Posts.of(campaign, text, language, target, site);
          if (!TextLength.fits(target, post)) {
            add(
                "texts.txt",
                line,
                name
                    + ": too long for "
                    + target.id()
                    + ": "
                    + TextLength.of(target, post)
                    + " of "
                    + target.limit());
          }
        }
      }
    }
  }

  private static int lineOf(PackFiles files, String file, String start) {
    String text = files.text(file);
    String[] lines = text == null ? new String[0] : text.split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      if (lines[at].startsWith(start)) {
        return at + 1;
      }
    }
    return 0;
  }

  private void add(String file, int line, String what) {
    Mistake mistake =
        new Mistake(file.equals("campaigns.txt") ? file : slug + "/" + file, line, what);
    if (!mistakes.contains(mistake)) {
      mistakes.add(mistake);
    }
  }
}
