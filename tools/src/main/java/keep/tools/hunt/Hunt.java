package keep.tools.hunt;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A search for needles through places, which proves first that it can find.
///
/// What it cannot do is said in its report: compressed or encrypted content is searched as it lies
/// on the disk, and a run of fewer than sixteen bytes proves nothing either way.
public final class Hunt {
  private static final int MOST_HITS_KEPT = 200;

  /// The number of a needle that is known to lie in a place.
  private static final int KNOWN = -2;

  private final List<Needle> needles;
  private final List<BitSet> excused = new ArrayList<>();
  private final Map<String, Integer> excusedCounts = new LinkedHashMap<>();
  private final List<Spelled> writings = new ArrayList<>();
  private final Map<String, Index> indexes = new HashMap<>();
  private final Random random;

  /// @param needles what must not be found
  /// @param seed the plants' randomness; the hunt itself has none
  public Hunt(List<Needle> needles, long seed) {
    this.needles = List.copyOf(needles);
    this.random = new Random(seed);
    for (int n = 0; n < this.needles.size(); n++) {
      excused.add(new BitSet());
      writings.addAll(Writing.of(n, this.needles.get(n)));
    }
  }

  /// Leaves out every run that stands in these bytes, which may be seen by anybody.
  ///
  /// @param reason why, for the report ("also stand in a released passage")
  public void excuse(String reason, byte[] bytes) {
    try {
      excuse(reason, new ByteArrayInputStream(bytes));
      spread(reason);
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can be read", e);
    }
  }

  /// Leaves out every run that stands in the program's own files: what was there before any note.
  ///
  /// @param roots folders and files; jars are searched unpacked
  public void excuseProgram(String reason, List<Path> roots) throws IOException {
    for (Path root : roots) {
      for (Path file : Place.of(reason, root).files()) {
        if (file.toString().endsWith(".jar")) {
          excuseJar(reason, file);
        } else {
          try (InputStream in = Files.newInputStream(file)) {
            excuse(reason, in);
          }
        }
      }
    }
    spread(reason);
  }

  private void excuseJar(String reason, Path jar) throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        excuse(reason, zip);
      }
    }
  }

  private void excuse(String reason, InputStream in) throws IOException {
    Scan scan =
        new Scan(
            index(),
            (writing, first, last, offset) -> {
              BitSet marks = excused.get(writing.needle());
              int before = marks.cardinality();
              mark(marks, writing, first, last);
              excusedCounts.merge(reason, marks.cardinality() - before, Integer::sum);
            });
    excusedCounts.putIfAbsent(reason, 0);
    scan.over(in);
  }

  /// An index leads to one of many equal runs. Whoever excuses that one excuses the others.
  private void spread(String reason) {
    for (int n = 0; n < needles.size(); n++) {
      BitSet marks = excused.get(n);
      int before = marks.cardinality();
      spread(marks, needles.get(n));
      excusedCounts.merge(reason, marks.cardinality() - before, Integer::sum);
    }
  }

  private static void spread(BitSet marks, Needle needle) {
    if (marks.isEmpty()) {
      return;
    }
    String bytes = new String(needle.bytes(), StandardCharsets.ISO_8859_1);
    int length = needle.runLength();
    Set<String> known = new HashSet<>();
    marks.stream().forEach(run -> known.add(bytes.substring(run, run + length)));
    for (int run = marks.nextClearBit(0); run < needle.runs(); run = marks.nextClearBit(run + 1)) {
      if (known.contains(bytes.substring(run, run + length))) {
        marks.set(run);
      }
    }
  }

  private Index index() {
    return indexes.computeIfAbsent("", none -> Index.of(writings));
  }

  /// Searches every place, after planting one needle per place and spelling and while finding it.
  /// The plants are gone afterwards.
  public HuntReport search(List<Place> places) throws IOException {
    List<HuntReport.Searched> searched = new ArrayList<>();
    for (Place place : places) {
      searched.add(search(place));
    }
    int runs = needles.stream().mapToInt(Needle::runs).sum();
    int tooShort = (int) needles.stream().filter(Needle::tooShort).count();
    return new HuntReport(
        needles.size(),
        runs,
        Spelling.values().length,
        tooShort,
        Map.copyOf(excusedCounts),
        List.copyOf(searched));
  }

  private HuntReport.Searched search(Place place) throws IOException {
    List<Spelled> sought = new ArrayList<>();
    for (Spelled writing : writings) {
      if (!place.lawful().contains(needles.get(writing.needle()).label())) {
        sought.add(writing);
      }
    }
    List<Spelled> plants = Plant.grow(random);
    sought.addAll(plants);
    place.known().ifPresent(known -> sought.addAll(Writing.of(KNOWN, known)));
    boolean[] knownFound = {place.known().isEmpty()};
    Index index = Index.of(sought);
    List<BitSet> marks = marksIn(place, index);
    EnumMap<Spelling, Boolean> plantsFound = new EnumMap<>(Spelling.class);
    List<Hit> hits = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    long[] totals = new long[2];
    try (Plant planted = Plant.in(place, plants)) {
      for (Path file : place.files()) {
        Scan scan =
            new Scan(
                index,
                (writing, first, last, offset) -> {
                  if (writing.needle() == KNOWN) {
                    knownFound[0] = true;
                  } else if (writing.needle() < 0) {
                    plantsFound.put(writing.spelling(), true);
                  } else if (counts(marks, writing, first, last)
                      && hits.size() < MOST_HITS_KEPT
                      && seen.add(file + "@" + offset + writing.spelling() + writing.needle())) {
                    hits.add(hit(place, file, writing, offset));
                  }
                });
        try (InputStream in = Files.newInputStream(file)) {
          totals[1] += scan.over(in);
          totals[0]++;
        } catch (NoSuchFileException e) {
          // A program that still runs may delete a file of its own while we walk; it is gone.
          continue;
        }
      }
      totals[0] -= planted.filesAdded();
      totals[1] -= planted.bytesAdded();
    }
    int lawful =
        (int) needles.stream().filter(each -> place.lawful().contains(each.label())).count();
    return new HuntReport.Searched(
        place.name(),
        lawful,
        knownFound[0],
        totals[0],
        totals[1],
        plants.size(),
        plantsFound.size(),
        List.copyOf(hits));
  }

  private Hit hit(Place place, Path file, Spelled writing, long offset) {
    String name =
        file.equals(place.root())
            ? place.root().getFileName().toString()
            : place.root().relativize(file).toString();
    return new Hit(
        place.name(), name, offset, needles.get(writing.needle()).label(), writing.spelling());
  }

  /// The runs excused in this place: those excused everywhere, and those that also stand in a text
  /// which the case itself put there.
  private List<BitSet> marksIn(Place place, Index index) throws IOException {
    List<BitSet> marks = new ArrayList<>();
    excused.forEach(each -> marks.add((BitSet) each.clone()));
    for (Needle needle : needles) {
      if (place.lawful().contains(needle.label())) {
        Scan scan =
            new Scan(
                index,
                (writing, first, last, offset) -> {
                  if (writing.needle() >= 0) {
                    mark(marks.get(writing.needle()), writing, first, last);
                  }
                });
        scan.over(new ByteArrayInputStream(needle.bytes()));
      }
    }
    if (!place.lawful().isEmpty()) {
      for (int n = 0; n < marks.size(); n++) {
        spread(marks.get(n), needles.get(n));
      }
    }
    return marks;
  }

  private void mark(BitSet marks, Spelled writing, int first, int last) {
    int length = needles.get(writing.needle()).runLength();
    marks.set(writing.runs().from(first), writing.runs().to(last) - length + 1);
  }

  /// Whether at least one of the runs found is not excused.
  private boolean counts(List<BitSet> excusedHere, Spelled writing, int first, int last) {
    BitSet marks = excusedHere.get(writing.needle());
    int length = needles.get(writing.needle()).runLength();
    for (int run = first; run <= last; run++) {
      int clear = marks.nextClearBit(writing.runs().from(run));
      if (clear <= writing.runs().to(run) - length) {
        return true;
      }
    }
    return false;
  }
}
