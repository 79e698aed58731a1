package keep.finder.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keep.finder.Access;
import keep.finder.Group;
import keep.finder.Need;

/// Our small taxonomies, as the standard tells them: what a service offers, whom it says it is for,
/// and what it has for access.
final class Terms {
  static final String NEEDS = "Keep: what is offered";
  static final String GROUPS = "Keep: for whom";
  static final String ACCESS = "Keep: access";

  private Terms() {}

  static Json.Fields need(Need need) {
    return term(NEEDS, need.word(), "The service offers: " + need.word() + ".");
  }

  static Json.Fields group(Group group) {
    return term(GROUPS, group.word(), "The service says it is for: " + group.word() + ".");
  }

  static Json.Fields access(Access access) {
    return term(ACCESS, access.word(), "The service has this: " + access.word() + ".");
  }

  private static Json.Fields term(String taxonomy, String word, String description) {
    return Json.object()
        .text("id", Parts.uuid("term", taxonomy + "/" + word))
        .text("name", word)
        .text("description", description)
        .text("taxonomy", taxonomy)
        .text("taxonomy_id", Parts.uuid("taxonomy", taxonomy))
        .text("term", word)
        .build();
  }

  /// Every term.
  static List<Json.Fields> all() {
    return Stream.of(
            Stream.of(Need.values()).map(Terms::need),
            Stream.of(Group.values()).map(Terms::group),
            Stream.of(Access.values()).map(Terms::access))
        .flatMap(terms -> terms)
        .toList();
  }

  /// Every taxonomy.
  static List<Json.Fields> taxonomies() {
    return List.of(
        taxonomy(NEEDS, "What a service offers."),
        taxonomy(GROUPS, "Whom a service says it is for; a service without one has not said."),
        taxonomy(
            ACCESS,
            "What a service has for access; where a term is absent, nothing was seen, which is not no."));
  }

  private static Json.Fields taxonomy(String name, String description) {
    return Json.object()
        .text("id", Parts.uuid("taxonomy", name))
        .text("name", name)
        .text("description", description)
        .text("version", "1")
        .build();
  }

  static Optional<Json.Fields> byId(List<Json.Fields> list, String id) {
    return list.stream().filter(one -> one.text("id").filter(id::equals).isPresent()).findFirst();
  }
}
