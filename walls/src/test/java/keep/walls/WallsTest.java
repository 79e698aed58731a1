package keep.walls;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import badly.LawThatReadsTheDatabase;
import badly.LedgerThatKnowsSeals;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import badly.LawThatReadsTheDatabase;
import badly.LedgerThatKnowsSeals;
import keep.publicsite.KeepPublic;
import keep.work.KeepWork;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// Which parts may know which others. A wall that has never been seen to hold is no wall, so each
/// is also shown a class that climbs over it.
class WallsTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("keep");

  private static final ArchRule LAW_STANDS_ALONE =
      classes()
          .that()
          .resideInAPackage("keep.law..")
          .or()
          .haveSimpleName("LawThatReadsTheDatabase")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("keep.law..", "java..", "org.jspecify..");

  private static final ArchRule LEDGER_KNOWS_ONLY_ITSELF =
      classes()
          .that()
          .resideInAPackage("keep.ledger..")
          .or()
          .haveSimpleName("LedgerThatKnowsSeals")
          .should()
          .onlyDependOnClassesThat()
          // The JDK's own HTTP server, behind which a witness answers.
          .resideInAnyPackage(
              "keep.ledger..",
              "java..",
              "javax.crypto..",
              "com.sun.net.httpserver..",
              "org.jspecify..");

  private static final ArchRule SEAL_STANDS_ON_THE_LEDGER =
      noClasses()
          .that()
          .resideInAPackage("keep.seal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "keep.site..",
              "keep.database..",
              "keep.publicsite..",
              "keep.work..",
              "keep.law..",
              "keep.tools..",
              "org.springframework..");

  private static final ArchRule CASEWORK_IS_PURE =
      classes()
          .that()
          .resideInAPackage("keep.casework..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "keep.casework..",
              "keep.law..",
              "keep.seal..",
              "java.lang..",
              "java.time..",
              "java.util..",
              "org.jspecify..");

  private static final ArchRule THE_FINDER_STANDS_BESIDE =
      classes()
          .that()
          .resideInAPackage("keep.finder..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "keep.finder..",
              "keep.places..",
              "java..",
              "org.jspecify..",
              "org.apache.commons.csv..",
              "tools.jackson..");

  private static final ArchRule PLACES_KNOW_ONLY_THEMSELVES =
      classes()
          .that()
          .resideInAPackage("keep.places..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("keep.places..", "java..", "org.jspecify..");

  private static final ArchRule THE_FRAME_KNOWS_NO_ROOM =
      noClasses()
          .that()
          .resideInAPackage("keep.site..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "keep.database..",
              "keep.publicsite..",
              "keep.work..",
              "keep.finder..",
              "keep.seal..",
              "keep.ledger..",
              "keep.law..");

  private static final ArchRule THE_DATABASE_KNOWS_NOBODY =
      noClasses()
          .that()
          .resideInAPackage("keep.database..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("keep..").and(not(resideInAPackage("keep.database.."))));

  private static final ArchRule THE_PUBLIC_SITE_SEES_NEITHER_SEALS_NOR_WORK =
      noClasses()
          .that()
          .resideInAPackage("keep.publicsite..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("keep.seal..", "keep.ledger..", "keep.law..", "keep.work..");

  private static final ArchRule NOTHING_STANDS_ON_A_SITE =
      noClasses()
          .that()
          .resideOutsideOfPackages("keep.publicsite..", "keep.work..", "gg.jte..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("keep.publicsite..", "keep.work..");

  @Test
  void casework_stands_on_law_and_seal_and_reads_nothing() {
    CASEWORK_IS_PURE.check(ALL);
  }

  @Test
  void law_depends_on_java_alone() {
    LAW_STANDS_ALONE.check(ALL);
  }

  @Test
  void a_law_that_read_the_database_would_be_caught() {
    JavaClasses bad = new ClassFileImporter().importClasses(LawThatReadsTheDatabase.class);
    assertThatThrownBy(() -> LAW_STANDS_ALONE.check(bad))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("DatabaseAccess");
  }

  @Test
  void the_ledger_is_usable_by_anyone_without_keep() {
    LEDGER_KNOWS_ONLY_ITSELF.check(ALL);
  }

  @Test
  void a_ledger_that_knew_seals_would_be_caught() {
    JavaClasses bad = new ClassFileImporter().importClasses(LedgerThatKnowsSeals.class);
    assertThatThrownBy(() -> LEDGER_KNOWS_ONLY_ITSELF.check(bad))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("keep.seal");
  }

  @Test
  void seals_know_neither_server_nor_law() {
    SEAL_STANDS_ON_THE_LEDGER.check(ALL);
  }

  @Test
  void the_finder_knows_its_own_files_and_nothing_of_keep() {
    THE_FINDER_STANDS_BESIDE.check(ALL);
    PLACES_KNOW_ONLY_THEMSELVES.check(ALL);
  }

  @Test
  void the_frame_of_a_page_knows_no_room() {
    THE_FRAME_KNOWS_NO_ROOM.check(ALL);
  }

  @Test
  void the_database_knows_nobody() {
    THE_DATABASE_KNOWS_NOBODY.check(ALL);
  }

  @Test
  void the_public_site_sees_neither_seals_nor_work() {
    THE_PUBLIC_SITE_SEES_NEITHER_SEALS_NOR_WORK.check(ALL);
  }

  @Test
  void nothing_below_depends_on_a_site() {
    NOTHING_STANDS_ON_A_SITE.check(ALL);
  }

  @Test
  void no_circle_between_modules() {
    slices().matching("keep.(*)..").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void no_circle_between_the_rooms_of_the_public_site_or_of_the_work() {
    slices().matching("keep.publicsite.campaign.(*)..").should().beFreeOfCycles().check(ALL);
    slices().matching("keep.publicsite.(*)..").should().beFreeOfCycles().check(ALL);
    slices().matching("keep.work.(*)..").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void the_work_rooms_use_only_what_each_says_it_may() {
    ApplicationModules modules = ApplicationModules.of(KeepWork.class);
    assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
        .contains("people", "notes", "cases", "record", "http", "demo");
    modules.verify();
  }

  @Test
  void the_public_rooms_use_only_what_each_says_it_may() {
    ApplicationModules modules = ApplicationModules.of(KeepPublic.class.getPackageName());
    assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
        .contains(
            "finder",
            "exchange",
            "campaign",
            "campaign.briefing",
            "campaign.desk",
            "campaign.letter",
            "campaign.load",
            "campaign.mail",
            "campaign.moderate",
            "campaign.pack",
            "campaign.page",
            "campaign.pledge",
            "campaign.queue",
            "campaign.share",
            "campaign.shelf",
            "campaign.store",
            "campaign.timeline");
    modules.verify();
  }

  @Test
  void a_module_that_reached_into_another_would_be_caught() {
    assertThatThrownBy(
            () -> ApplicationModules.of("badly", (ImportOption) location -> true).verify())
        .hasMessageContaining("Allowed targets: none");
  }
}
