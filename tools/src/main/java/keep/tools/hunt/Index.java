package keep.tools.hunt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Eight bytes of every run of every writing, hashed, so that one pass over a file meets them all.
///
/// A writing whose shortest run has `m` bytes has one anchor of eight bytes at every `m - 7`th
/// place: then every run holds at least one whole anchor. Anchors that lie in equal surroundings
/// are kept once, because they lead to the same hits.
final class Index {
  /// Bytes of an anchor.
  static final int ANCHOR = 8;

  private final List<Spelled> writings;
  private final long[] filter;
  private final int filterShift;
  private final int[] heads;
  private final int headShift;
  private final int[] next;
  private final long[] key;
  private final int[] writing;
  private final int[] place;
  private final int reach;

  private Index(List<Spelled> writings, Anchors anchors, int reach) {
    this.writings = writings;
    this.reach = reach;
    int count = anchors.count;
    int headBits = Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(1, count)));
    int filterBits = Math.min(31, headBits + 4);
    this.heads = new int[1 << headBits];
    this.headShift = 64 - headBits;
    this.filter = new long[1 << Math.max(0, filterBits - 6)];
    this.filterShift = 64 - filterBits;
    this.next = new int[count];
    this.key = Arrays.copyOf(anchors.key, count);
    this.writing = Arrays.copyOf(anchors.writing, count);
    this.place = Arrays.copyOf(anchors.place, count);
    Arrays.fill(heads, -1);
    for (int a = 0; a < count; a++) {
      long hash = hash(key[a]);
      int bit = (int) (hash >>> filterShift);
      filter[bit >>> 6] |= 1L << bit;
      int head = (int) (hash >>> headShift);
      next[a] = heads[head];
      heads[head] = a;
    }
  }

  /// The index of all given writings; those with a run shorter than an anchor are left out.
  static Index of(List<Spelled> writings) {
    Anchors anchors = new Anchors();
    int reach = ANCHOR;
    for (int w = 0; w < writings.size(); w++) {
      Spelled spelled = writings.get(w);
      int shortest = spelled.shortest();
      if (shortest < ANCHOR || spelled.runs().count() == 0) {
        continue;
      }
      int longest = spelled.longest();
      reach = Math.max(reach, longest);
      anchors.addAll(w, spelled, shortest - ANCHOR + 1, longest);
    }
    return new Index(writings, anchors, reach);
  }

  List<Spelled> writings() {
    return writings;
  }

  /// How far left or right of an anchor a run may reach, in bytes.
  int reach() {
    return reach;
  }

  static long hash(long window) {
    long mixed = window * 0x9E3779B97F4A7C15L;
    return (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
  }

  /// Whether an anchor may be there; never wrong when it says no.
  boolean maybe(long window) {
    int bit = (int) (hash(window) >>> filterShift);
    return (filter[bit >>> 6] >>> bit & 1L) != 0;
  }

  int first(long window) {
    return heads[(int) (hash(window) >>> headShift)];
  }

  int next(int anchor) {
    return next[anchor];
  }

  long key(int anchor) {
    return key[anchor];
  }

  Spelled writing(int anchor) {
    return writings.get(writing[anchor]);
  }

  int place(int anchor) {
    return place[anchor];
  }

  private static final class Anchors {
    private int count;
    private long[] key = new long[1024];
    private int[] writing = new int[1024];
    private int[] place = new int[1024];

    void addAll(int w, Spelled spelled, int stride, int longest) {
      byte[] stream = spelled.stream();
      Set<String> seen = new HashSet<>();
      List<Integer> places = new ArrayList<>();
      for (int p = 0; p + ANCHOR <= stream.length; p += stride) {
        places.add(p);
      }
      for (int p : places) {
        if (repeats(stream, p, longest) && !seen.add(surroundings(stream, p, longest))) {
          continue;
        }
        add(window(stream, p), w, p);
      }
    }

    /// Cheap test that keeps the expensive one away from ordinary text: eight equal or alternating
    /// bytes.
    private static boolean repeats(byte[] stream, int p, int longest) {
      int from = Math.max(0, p - longest);
      for (int period = 1; period <= 12; period++) {
        boolean periodic = true;
        for (int i = p; i < p + ANCHOR && periodic; i++) {
          periodic = i - period < from || stream[i] == stream[i - period];
        }
        if (periodic) {
          return true;
        }
      }
      return false;
    }

    private static String surroundings(byte[] stream, int p, int longest) {
      int from = Math.max(0, p - longest);
      int to = Math.min(stream.length, p + ANCHOR + longest);
      return new String(stream, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1)
          + "@"
          + (p - from);
    }

    private void add(long window, int w, int p) {
      if (count == key.length) {
        key = Arrays.copyOf(key, count * 2);
        writing = Arrays.copyOf(writing, count * 2);
        place = Arrays.copyOf(place, count * 2);
      }
      key[count] = window;
      writing[count] = w;
      place[count++] = p;
    }
  }

  static long window(byte[] bytes, int at) {
    long window = 0;
    for (int i = at; i < at + ANCHOR; i++) {
      window = (window << 8) | (bytes[i] & 0xffL);
    }
    return window;
  }
}
