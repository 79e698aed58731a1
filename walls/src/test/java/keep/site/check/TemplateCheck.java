package keep.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Templates hold no words, no script and no style of their own; every component is complete.
final class TemplateCheck {
  private static final Map<String, Pattern> INLINE =
      Map.of(
          "an inline script", pattern("<script(?![^>]*\\ssrc=)"),
          "an inline style", pattern("<style|<[^>]*[\\s\"']style\\s*="),
          "an inline handler", pattern("<[^>]*[\\s\"'/]on[a-z]+\\s*="),
          "a script address", pattern("javascript:"),
          "a foreign address", pattern("(?:src|href|action)\\s*=\\s*[\"']?(?:https?:)?//"),
          "a script without integrity", pattern("<script(?![^>]*\\sintegrity=)"),
          "a style file without integrity",
              pattern("<link(?=[^>]*rel=\"stylesheet)(?![^>]*\\sintegrity=)"),
          "a frame, a plug-in, a base or a redirect",
              pattern("<(?:iframe|frame|object|embed|base|applet)\\b|http-equiv"));

  /// A test damages one source of many at a time: the others are read once.
  private static final Map<List<String>, List<Finding>> READ = new ConcurrentHashMap<>();

  private final Sources sources;

  TemplateCheck(Sources sources) {
    this.sources = sources;
  }

  List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    sources
        .templates()
        .forEach((name, template) ->
            found.addAll(
                READ.computeIfAbsent(List.of(name, template), key -> template(name, template))));
    components(found);
    return found;
  }

  private static List<Finding> template(String name, String template) {
    List<Finding> found = new ArrayList<>();
    TemplateScan.words(template)
        .forEach(words ->
            found.add(
                new Finding(
                    Finding.Rule.HARD_CODED,
                    name,
                    "move these words to the message source: " + words)));
    String prepared = TemplateScan.prepared(template);
    INLINE.forEach((what, pattern) -> {
      if (pattern.matcher(prepared).find()) {
        found.add(new Finding(Finding.Rule.INLINE, name, "holds " + what));
      }
    });
    return found;
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }

  private void components(List<Finding> found) {
    Map<String, String> templates = sources.templates();
    for (String name : sources.componentNames()) {
      String folder = "site/src/main/jte/components/" + name + "/";
      for (String file : List.of(name + ".jte", "examples.jte")) {
        if (!templates.containsKey(folder + file)) {
          found.add(new Finding(Finding.Rule.COMPONENT, folder, "has no " + file));
        }
      }
      if (!java.nio.file.Files.exists(sources.components().resolve(name + "/" + name + ".css"))) {
        found.add(new Finding(Finding.Rule.COMPONENT, folder, "has no " + name + ".css"));
      }
      String examples = templates.getOrDefault(folder + "examples.jte", "site.example(");
      boolean framed =
          templates
              .getOrDefault("site/src/main/jte/components/page/page.jte", "")
              .contains("components." + name + ".");
      boolean shown = examples.contains("components." + name + "." + name + "(");
      if (!examples.contains("site.example(") || !(shown || framed || name.equals("page"))) {
        found.add(new Finding(Finding.Rule.COMPONENT, folder, "its examples.jte shows no example"));
      }
    }
  }
}
