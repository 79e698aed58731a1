package keep.tools.story;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import keep.seal.encoding.Sid;
import keep.seal.matter.PassageName;
import keep.tools.story.ReleaseSpec.Passage;

/// One of the story's notes once it is sealed: its header, and on which places of its tree the text
/// passages lie. Only the counsellor's own desk knows the places.
///
/// @param number from 1
/// @param header the header's statement id
/// @param leaves the place of text passage `p` is `leaves.get(p - 1)`
record StoryNote(int number, Sid header, List<Integer> leaves) {
  StoryNote {
    leaves = List.copyOf(leaves);
  }

  /// @param passage text passages are counted from 1
  PassageName passage(int passage) {
    return new PassageName(header, leaves.get(passage - 1));
  }

  /// Every text passage.
  List<PassageName> passages() {
    List<PassageName> all = new ArrayList<>();
    for (int p = 1; p <= leaves.size(); p++) {
      all.add(passage(p));
    }
    return all;
  }

  static List<PassageName> named(List<StoryNote> notes, Iterable<Passage> chosen) {
    List<PassageName> all = new ArrayList<>();
    chosen.forEach(one -> all.add(notes.get(one.note() - 1).passage(one.passage())));
    return all;
  }

  /// Places per note, as an order or a release lists them.
  static SortedMap<Sid, List<Integer>> parts(Iterable<PassageName> passages) {
    SortedMap<Sid, List<Integer>> parts = new TreeMap<>();
    for (PassageName passage : passages) {
      parts.computeIfAbsent(passage.header(), none -> new ArrayList<>()).add(passage.index());
    }
    parts.values().forEach(places -> places.sort(Integer::compare));
    return parts;
  }
}
