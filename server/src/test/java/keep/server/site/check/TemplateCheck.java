package keep.server.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Templates hold no words, no script and no style of their own; every component is complete.
final class TemplateCheck {
  private static final Map<String, Pattern> INLINE =
      Map.of(
          "an inline script", Pattern.compile("<script(?![^>]*\\ssrc=)"),
          "an inline style", Pattern.compile("<style|\\sstyle=\""),
          "an inline handler", Pattern.compile("<[^>]*\\son[a-z]+="),
          "a script address", Pattern.compile("javascript:"),
          "a foreign address", Pattern.compile("(?:src|href)=\"(?:https?:)?//"),
          "a script without integrity", Pattern.compile("<script(?![^>]*\\sintegrity=)"));
  private final Sources sources;

  TemplateCheck(Sources sources) {
    this.sources = sources;
  }

  List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    sources
        .templates()
        .forEach((name, template) -> {
          TemplateScan.words(template)
              .forEach(words ->
                  found.add(
                      new Finding(
                          Finding.Rule.HARD_CODED,
                          name,
                          "move these words to the message source: " + words)));
          INLINE.forEach((what, pattern) -> {
            if (pattern.matcher(template).find()) {
              found.add(new Finding(Finding.Rule.INLINE, name, "holds " + what));
            }
          });
        });
    components(found);
    return found;
  }

  private void components(List<Finding> found) {
    Map<String, String> templates = sources.templates();
    for (String name : sources.componentNames()) {
      String folder = "src/main/jte/components/" + name + "/";
      for (String file : List.of(name + ".jte", "examples.jte")) {
        if (!templates.containsKey(folder + file)) {
          found.add(new Finding(Finding.Rule.COMPONENT, folder, "has no " + file));
        }
      }
      if (!java.nio.file.Files.exists(sources.components().resolve(name + "/" + name + ".css"))) {
        found.add(new Finding(Finding.Rule.COMPONENT, folder, "has no " + name + ".css"));
      }
      String examples = templates.getOrDefault(folder + "examples.jte", "site.example(");
      if (!examples.contains("site.example(")) {
        found.add(new Finding(Finding.Rule.COMPONENT, folder, "its examples.jte shows no example"));
      }
    }
  }
}
