package keep.publicsite.campaign.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Markdown file of a campaign: a heading, a first paragraph, then sections that begin with `##`.
/// A section may be named at its end, `## Words {#name}`; a line such as `{share}` places a part.
///
/// @param headingLine where the heading stands in its file
public record PackText(String heading, int headingLine, String lead, List<Section> sections) {
  private static final Pattern NAMED = Pattern.compile("(.*?)\\s*\\{#([a-z-]+)}");
  private static final Pattern PLACED = Pattern.compile("\\{([a-z-]+)(?: ([^}]+))?}");

  /// @param id its anchor; `part-N` when it has no name
  public record Section(String id, String heading, int line, List<Block> blocks) {}

  /// @param skipped lines of front matter before `body`, so that mistakes name the file's own lines
  static PackText read(String body, int skipped, String file, List<Mistake> mistakes) {
    String[] lines = body.split("\n", -1);
    int at = 0;
    while (at < lines.length && lines[at].isBlank()) {
      at++;
    }
    String heading = "";
    int headingLine = skipped + at + 1;
    if (at < lines.length && lines[at].startsWith("# ")) {
      heading = lines[at].substring(2).strip();
      at++;
    } else {
      mistakes.add(new Mistake(file, headingLine, "begins with one # heading"));
    }
    StringBuilder lead = new StringBuilder();
    while (at < lines.length && (lead.isEmpty() || !lines[at].isBlank())) {
      if (lines[at].startsWith("## ")) {
        break;
      }
      lead.append(lines[at].strip()).append(lines[at].isBlank() ? "" : " ");
      at++;
    }
    if (lead.toString().isBlank()) {
      mistakes.add(new Mistake(file, headingLine, "write a first paragraph under the heading"));
    }
    List<Section> sections = new ArrayList<>();
    while (at < lines.length) {
      int start = at;
      String title = lines[at].startsWith("## ") ? lines[at].substring(3).strip() : "";
      at++;
      while (at < lines.length && !lines[at].startsWith("## ")) {
        at++;
      }
      if (!title.isEmpty()) {
        Matcher named = NAMED.matcher(title);
        boolean hasName = named.matches();
        sections.add(
            new Section(
                hasName ? named.group(2) : "part-" + (sections.size() + 1),
                hasName ? named.group(1) : title,
                skipped + start + 1,
                blocks(lines, start + 1, at, skipped, file, mistakes)));
      }
    }
    return new PackText(heading, headingLine, lead.toString().strip(), List.copyOf(sections));
  }

  private static List<Block> blocks(
      String[] lines, int from, int to, int skipped, String file, List<Mistake> mistakes) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder prose = new StringBuilder();
    int began = from;
    for (int at = from; at < to; at++) {
      Matcher placed = PLACED.matcher(lines[at].strip());
      if (!placed.matches()) {
        prose.append(lines[at]).append('\n');
        continue;
      }
      add(blocks, prose, skipped + began + 1);
      began = at + 1;
      String name = placed.group(1).toUpperCase(Locale.ROOT).replace('-', '_');
      try {
        String argument = placed.group(2) == null ? "" : placed.group(2);
        blocks.add(new Block.Part(Block.Kind.valueOf(name), argument, skipped + at + 1));
      } catch (IllegalArgumentException unknown) {
        mistakes.add(
            new Mistake(file, skipped + at + 1, "there is no part named " + placed.group(1)));
      }
    }
    add(blocks, prose, skipped + began + 1);
    return List.copyOf(blocks);
  }

  private static void add(List<Block> blocks, StringBuilder prose, int line) {
    if (!prose.toString().isBlank()) {
      blocks.add(new Block.Prose(prose.toString().strip() + "\n", line));
    }
    prose.setLength(0);
  }
}
