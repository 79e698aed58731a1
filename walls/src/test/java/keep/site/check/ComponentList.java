package keep.site.check;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Writes `docs/components.md`: every component with what it is for, what it is given and which
/// examples show it, from the component's own folder.
final class ComponentList {
  private static final Pattern GIVEN = Pattern.compile("(?m)^@param (.+)$");
  private static final Pattern EXAMPLE =
      Pattern.compile("site\\.example\\(page = page, name = \"([a-z]+)\"");

  private ComponentList() {}

  static String write(Sources sources) {
    Map<String, String> templates = sources.templates();
    StringBuilder out = new StringBuilder(20_000);
    out.append("# Components\n\n")
        .append(
            "A component is a folder in `site/src/main/jte/components`: its template, its style, where it\n")
        .append(
            "behaves an ES module, and `examples.jte`, which is its page in the gallery. `./keep demo` serves the\n")
        .append(
            "gallery at `/gallery`; axe looks at every example in both languages and both colour schemes.\n")
        .append(
            "This file is made by the build (`ComponentListTest`); correct the folders instead.\n");
    for (String name : sources.componentNames()) {
      String folder = "site/src/main/jte/components/" + name + "/";
      String template = Objects.requireNonNull(templates.get(folder + name + ".jte"), name);
      out.append("\n## ").append(name).append("\n\n");
      out.append(said(sources, "part." + name)).append("\n\n");
      List<String> given =
          GIVEN
              .matcher(template)
              .results()
              .map(match -> match.group(1).strip())
              .filter(each -> !each.equals("Page page"))
              .map(each -> "`" + each + "`")
              .toList();
      out.append("Given: ")
          .append(given.isEmpty() ? "the page" : String.join(", ", given))
          .append(". Shown: ");
      List<String> examples =
          EXAMPLE
              .matcher(Objects.requireNonNull(templates.get(folder + "examples.jte"), name))
              .results()
              .map(match -> said(sources, "ex." + match.group(1)).replaceAll("\\.$", ""))
              .toList();
      out.append(String.join("; ", examples)).append('.');
      if (Files.exists(sources.components().resolve(name + "/" + name + ".mjs"))) {
        out.append(" Module: `").append(name).append(".mjs`.");
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String said(Sources sources, String key) {
    return Objects.requireNonNull(sources.english().get(key), key).text();
  }
}
