package keep.site.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import keep.site.words.UnreadableWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The build refuses incomplete languages, unused texts, words and scripts in templates, and
/// components without examples: each of them once on purpose, and none in the project itself.
class HouseCheckTest {

  @Test
  void the_project_itself_has_no_finding() {
    assertThat(HouseCheck.of(Sources.here())).isEmpty();
  }

  /// @param name what is done to the sources
  /// @param expected what the build then says
  /// @param damage how it is done
  record Case(String name, Finding.Rule expected, String where, Damage damage) {
    @Override
    public String toString() {
      return name;
    }
  }

  interface Damage {
    void to(Path server) throws IOException;
  }

  static Stream<Case> cases() {
    return Stream.of(
        new Case(
            "a Welsh text is removed",
            Finding.Rule.MISSING,
            "cy.words exit.link",
            server ->
                edit(
                    server,
                    "site/src/main/resources/messages/house/cy.words",
                    "exit\\.link ~.*\n",
                    "")),
        new Case(
            "an English text is removed",
            Finding.Rule.MISSING,
            "en.words exit.link",
            server ->
                edit(
                    server,
                    "site/src/main/resources/messages/house/en.words",
                    "exit\\.link = .*\n",
                    "")),
        new Case(
            "an English text changes and its Welsh does not",
            Finding.Rule.STALE,
            "cy.words exit.link",
            server ->
                edit(
                    server,
                    "site/src/main/resources/messages/house/en.words",
                    "= Exit this page",
                    "= Exit")),
        new Case(
            "a text is written that nothing says",
            Finding.Rule.UNUSED,
            "en.words spare.text",
            server ->
                edit(
                    server,
                    "site/src/main/resources/messages/house/en.words",
                    "(?s)\\z",
                    "\nspare.text = Nobody says this.\n")),
        new Case(
            "a translation loses an argument",
            Finding.Rule.BROKEN_PATTERN,
            "cy.words content.law",
            server ->
                edit(
                    server,
                    "site/src/main/resources/messages/house/cy.words",
                    "(content\\.law ~.*)\\{day\\}",
                    "$1")),
        new Case(
            "a banned word is used",
            Finding.Rule.BANNED_WORD,
            "en.words foot.advice",
            server ->
                edit(
                    server,
                    "site/src/main/resources/messages/house/en.words",
                    "foot.advice = .*",
                    "foot.advice = Your notes are safe.")),
        new Case(
            "a template says a word of its own",
            Finding.Rule.HARD_CODED,
            "site/src/main/jte/site/trouble.jte",
            server ->
                edit(
                    server,
                    "site/src/main/jte/site/trouble.jte",
                    "<h1>",
                    "<p>Something happened</p><h1>")),
        new Case(
            "a component is given a sentence of its own",
            Finding.Rule.HARD_CODED,
            "site/src/main/jte/components/empty/examples.jte",
            server ->
                edit(
                    server,
                    "site/src/main/jte/components/empty/examples.jte",
                    "page\\.say\\(\"ex\\.empty\"\\)",
                    "\"No requests yet\"")),
        new Case(
            "an attribute is read aloud in one language only",
            Finding.Rule.HARD_CODED,
            "site/src/main/jte/components/skip/skip.jte",
            server ->
                edit(
                    server,
                    "site/src/main/jte/components/skip/skip.jte",
                    "aria-label=\"[^\"]*\\$\\{[^}]*\\}\"",
                    "aria-label=\"Shortcuts\"")),
        new Case(
            "a template holds a script",
            Finding.Rule.INLINE,
            "site/src/main/jte/site/trouble.jte",
            server ->
                edit(
                    server,
                    "site/src/main/jte/site/trouble.jte",
                    "<h1>",
                    "<script>f()</script><h1>")),
        new Case(
            "a template holds a handler",
            Finding.Rule.INLINE,
            "site/src/main/jte/site/trouble.jte",
            server ->
                edit(server, "site/src/main/jte/site/trouble.jte", "<h1>", "<h1 onclick=\"f()\">")),
        new Case(
            "a template holds a style",
            Finding.Rule.INLINE,
            "site/src/main/jte/site/trouble.jte",
            server ->
                edit(server, "site/src/main/jte/site/trouble.jte", "<h1>", "<h1 style=\"x\">")),
        new Case(
            "a Welsh text is still the English",
            Finding.Rule.UNTRANSLATED,
            "cy.words exit.link",
            server ->
                edit(
                    server,
                    "site/src/main/resources/messages/house/cy.words",
                    "(exit\\.link ~\\w+) = .*",
                    "$1 = Exit this page")),
        new Case(
            "a Welsh plural lacks a form",
            Finding.Rule.BROKEN_PATTERN,
            "cy.words count.most",
            server ->
                edit(
                    server,
                    "site/src/main/resources/messages/house/cy.words",
                    "few \\{Hyd at # nod\\} ",
                    "")),
        new Case(
            "words are put together in an attribute",
            Finding.Rule.HARD_CODED,
            "site/src/main/jte/site/trouble.jte",
            server ->
                edit(
                    server,
                    "site/src/main/jte/site/trouble.jte",
                    "<h1>",
                    "<p aria-label=\"\\${\"Short\" + \"cuts\"}\"></p><h1>")),
        new Case(
            "words are put together in a text",
            Finding.Rule.HARD_CODED,
            "site/src/main/jte/site/trouble.jte",
            server ->
                edit(
                    server,
                    "site/src/main/jte/site/trouble.jte",
                    "<h1>",
                    "<p>\\${\"some\" + \"thing\"}</p><h1>")),
        new Case(
            "a word is chosen by a condition",
            Finding.Rule.HARD_CODED,
            "site/src/main/jte/site/trouble.jte",
            server ->
                edit(
                    server,
                    "site/src/main/jte/site/trouble.jte",
                    "<h1>",
                    "<p>\\${key.isEmpty() ? \"none\" : key}</p><h1>")),
        new Case(
            "an attribute has other quotation marks",
            Finding.Rule.HARD_CODED,
            "site/src/main/jte/site/trouble.jte",
            server ->
                edit(
                    server,
                    "site/src/main/jte/site/trouble.jte",
                    "<h1>",
                    "<p title='Something'></p><h1>")),
        new Case(
            "words for a script stand in the template",
            Finding.Rule.HARD_CODED,
            "site/src/main/jte/site/trouble.jte",
            server ->
                edit(
                    server,
                    "site/src/main/jte/site/trouble.jte",
                    "<h1>",
                    "<p data-done=\"It was copied.\"></p><h1>")),
        new Case(
            "a script tag is written in capitals",
            Finding.Rule.INLINE,
            "site/src/main/jte/site/trouble.jte",
            server ->
                edit(
                    server,
                    "site/src/main/jte/site/trouble.jte",
                    "<h1>",
                    "<SCRIPT>f()</SCRIPT><h1>")),
        new Case(
            "a handler has other quotation marks",
            Finding.Rule.INLINE,
            "site/src/main/jte/site/trouble.jte",
            server ->
                edit(
                    server,
                    "site/src/main/jte/site/trouble.jte",
                    "<h1>",
                    "<p onclick = 'f()'></p><h1>")),
        new Case(
            "a page is put into a frame",
            Finding.Rule.INLINE,
            "site/src/main/jte/site/trouble.jte",
            server ->
                edit(
                    server,
                    "site/src/main/jte/site/trouble.jte",
                    "<h1>",
                    "<iframe src=\"/\"></iframe><h1>")),
        new Case(
            "a picture comes from elsewhere",
            Finding.Rule.INLINE,
            "site/src/main/jte/site/trouble.jte",
            server ->
                edit(
                    server,
                    "site/src/main/jte/site/trouble.jte",
                    "<h1>",
                    "<img src='//elsewhere.example/x.png'><h1>")),
        new Case(
            "a module says a word",
            Finding.Rule.HARD_CODED,
            "site/src/main/jte/components/copy/copy.mjs",
            server ->
                edit(
                    server,
                    "site/src/main/jte/components/copy/copy.mjs",
                    "button\\.hidden = false;",
                    "said.textContent = \"Copied\";")),
        new Case(
            "a module says a word by an attribute",
            Finding.Rule.HARD_CODED,
            "site/src/main/jte/components/copy/copy.mjs",
            server ->
                edit(
                    server,
                    "site/src/main/jte/components/copy/copy.mjs",
                    "button\\.hidden = false;",
                    "button.setAttribute(\"aria-label\", \"copy\");")),
        new Case(
            "a module writes markup",
            Finding.Rule.INLINE,
            "site/src/main/jte/components/copy/copy.mjs",
            server ->
                edit(
                    server,
                    "site/src/main/jte/components/copy/copy.mjs",
                    "button\\.hidden = false;",
                    "said.innerHTML = \"\";")),
        new Case(
            "a module asks somebody else",
            Finding.Rule.INLINE,
            "site/src/main/jte/components/copy/copy.mjs",
            server ->
                edit(
                    server,
                    "site/src/main/jte/components/copy/copy.mjs",
                    "button\\.hidden = false;",
                    "fetch(\"https://elsewhere.example/\");")),
        new Case(
            "a style says a word",
            Finding.Rule.HARD_CODED,
            "site/src/main/jte/components/empty/empty.css",
            server ->
                edit(
                    server,
                    "site/src/main/jte/components/empty/empty.css",
                    "(?s)\\z",
                    ".x::after { content: \"New\"; }")),
        new Case(
            "a style loads from elsewhere",
            Finding.Rule.INLINE,
            "site/src/main/jte/components/empty/empty.css",
            server ->
                edit(
                    server,
                    "site/src/main/jte/components/empty/empty.css",
                    "(?s)\\z",
                    "@import \"//elsewhere.example/x.css\";")),
        new Case(
            "a program writes markup",
            Finding.Rule.INLINE,
            "site/src/main/java/keep/site/doors/TroublePages.java",
            server ->
                edit(
                    server,
                    "site/src/main/java/keep/site/doors/TroublePages.java",
                    "house\\.render\\(",
                    "\"<p>Hello there</p>\" + house.render(")),
        new Case(
            "a program gives a page a sentence",
            Finding.Rule.HARD_CODED,
            "site/src/main/java/keep/site/doors/TroublePages.java",
            server ->
                edit(
                    server,
                    "site/src/main/java/keep/site/doors/TroublePages.java",
                    "trouble\\.key\\(\\)\\)",
                    "\"Something broke here.\")")),
        new Case(
            "a component's examples show another component",
            Finding.Rule.COMPONENT,
            "site/src/main/jte/components/empty/",
            server ->
                edit(
                    server,
                    "site/src/main/jte/components/empty/examples.jte",
                    "components\\.empty\\.empty\\(",
                    "components.notice.notice(")),
        new Case(
            "a component has no example",
            Finding.Rule.COMPONENT,
            "site/src/main/jte/components/empty/",
            server ->
                Files.delete(server.resolve("site/src/main/jte/components/empty/examples.jte"))),
        new Case(
            "a component has no style",
            Finding.Rule.COMPONENT,
            "site/src/main/jte/components/empty/",
            server ->
                Files.delete(server.resolve("site/src/main/jte/components/empty/empty.css"))));
  }

  @Test
  void the_build_fails_when_two_rooms_give_one_name_to_two_texts(@TempDir Path copy)
      throws IOException {
    copyAll(copy);
    edit(
        copy,
        "public/src/main/resources/messages/finder/en.words",
        "(?s)\\z",
        "\nexit.link = Out\n");
    assertThatThrownBy(() -> HouseCheck.of(new Sources(copy)))
        .isInstanceOf(UnreadableWords.class)
        .hasMessageContaining("exit.link");
  }

  @ParameterizedTest(name = "the build fails when {0}")
  @MethodSource("cases")
  void the_build_fails_when(Case damaged, @TempDir Path copy) throws IOException {
    copyAll(copy);
    damaged.damage().to(copy);
    assertThat(HouseCheck.of(new Sources(copy)))
        .anySatisfy(finding -> {
          assertThat(finding.rule()).isEqualTo(damaged.expected());
          assertThat(finding.where()).isEqualTo(damaged.where());
        });
  }

  private static void edit(Path server, String file, String pattern, String instead)
      throws IOException {
    Path path = server.resolve(file);
    String before = Files.readString(path);
    String after = before.replaceFirst(pattern, instead);
    assertThat(after).as("the damage was done").isNotEqualTo(before);
    Files.writeString(path, after);
  }

  private static void copyAll(Path copy) throws IOException {
    for (String module : Sources.MODULES) {
      copy(
          Sources.here().project().resolve(module + "/src/main"),
          copy.resolve(module + "/src/main"));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
