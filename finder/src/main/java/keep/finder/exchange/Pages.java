package keep.finder.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The pages of one list and whether they fit together: what each says of itself, against what is
/// there.
final class Pages {
  private record Page(String file, Json.Fields head, int records) {
    Optional<Integer> whole(String field) {
      return head.number(field).filter(value -> value == Math.rint(value)).map(Double::intValue);
    }

    int number() {
      return whole("page_number").orElse(0);
    }
  }

  private final Consumer<Fault> faults;
  private final List<Page> pages = new ArrayList<>();

  Pages(Consumer<Fault> faults) {
    this.faults = faults;
  }

  /// A page that was read.
  ///
  /// @param head its fields other than `contents`
  /// @param records how many records stood in it
  void read(String file, Json.Fields head, int records) {
    Page page = new Page(file, head, records);
    pages.add(page);
    size(page);
    ends(page);
  }

  int count() {
    return pages.size();
  }

  private void size(Page page) {
    for (String field : List.of("total_items", "total_pages", "page_number", "size")) {
      if (page.head().get(field).isPresent() && page.whole(field).filter(n -> n >= 0).isEmpty()) {
        tell(page, field, "It should be a whole number from 0.");
      }
    }
    page.whole("size")
        .filter(size -> size != page.records())
        .ifPresent(size ->
            tell(page, "size", "It says " + size + " records; there are " + page.records() + "."));
    if (page.head().get("empty").equals(Optional.of(new Json.Flag(page.records() > 0)))) {
      tell(page, "empty", "It says the opposite of what is there: " + page.records() + " records.");
    }
  }

  private void ends(Page page) {
    Optional<Integer> number = page.whole("page_number");
    Optional<Integer> all = page.whole("total_pages");
    if (number.isEmpty() || all.isEmpty()) {
      return;
    }
    if (number.get() > Math.max(1, all.get()) || number.get() < 1) {
      tell(page, "page_number", "Page " + number.get() + " of " + all.get() + " cannot be.");
    }
    expect(page, "first_page", number.get() == 1);
    expect(page, "last_page", number.get() >= all.get());
  }

  private void expect(Page page, String field, boolean due) {
    if (page.head().get(field).equals(Optional.of(new Json.Flag(!due)))) {
      tell(
          page,
          field,
          "It says "
              + !due
              + " on page "
              + page.number()
              + " of "
              + page.whole("total_pages").orElse(0)
              + ".");
    }
  }

  /// Names what only all pages together show.
  ///
  /// @param different how many different records there were
  void finish(int different) {
    List<Page> numbered =
        pages.stream()
            .filter(page -> page.number() > 0)
            .sorted(Comparator.comparingInt(Page::number))
            .toList();
    if (numbered.isEmpty()) {
      return;
    }
    Page last = numbered.getLast();
    agree(numbered, "total_items");
    agree(numbered, "total_pages");
    int due = last.whole("total_pages").orElse(last.number());
    List<Integer> here = numbered.stream().map(Page::number).distinct().toList();
    if (here.size() < numbered.size()) {
      tell(last, "page_number", "A page number stands on two pages.");
    }
    String missing = missing(here, Math.min(due, 1_000_000));
    if (!missing.isEmpty()) {
      tell(last, "total_pages", "Of " + due + " pages, these are not here: " + missing + ".");
    } else {
      last.whole("total_items")
          .filter(items -> items != different)
          .ifPresent(items ->
              tell(
                  last,
                  "total_items",
                  "It says "
                      + items
                      + " records; the pages hold "
                      + different
                      + " different ones."));
    }
  }

  private void agree(List<Page> numbered, String field) {
    List<Integer> said =
        numbered.stream().flatMap(page -> page.whole(field).stream()).distinct().toList();
    if (said.size() > 1) {
      tell(
          numbered.getLast(),
          field,
          "The pages disagree: "
              + said.stream().limit(5).map(String::valueOf).collect(Collectors.joining(", "))
              + ".");
    }
  }

  private static String missing(List<Integer> here, int due) {
    List<String> gaps = new ArrayList<>();
    int next = 1;
    for (int at = 0; at <= here.size(); at++) {
      int page = at < here.size() ? here.get(at) : due + 1;
      if (page > next) {
        gaps.add(page - 1 == next ? String.valueOf(next) : next + " to " + (page - 1));
      }
      next = Math.max(next, page + 1);
    }
    return gaps.stream().limit(20).collect(Collectors.joining(", "));
  }

  private void tell(Page page, String field, String what) {
    faults.accept(
        new Fault(page.file(), "page " + page.number(), "", "", field, what, Effect.KEPT));
  }
}
