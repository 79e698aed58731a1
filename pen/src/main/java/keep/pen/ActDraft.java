package keep.pen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.seal.encoding.Sid;
import keep.seal.matter.ActFacts;
import keep.seal.matter.FactValue;
import keep.seal.matter.OnBehalfOf;
import keep.seal.matter.PassageName;

/// An act being prepared: its step, what it states, and the papers that go with it.
public final class ActDraft {
  private final String step;
  private final Map<String, FactValue> facts = new LinkedHashMap<>();
  private final List<Paper> papers = new ArrayList<>();
  private final List<Sid> named = new ArrayList<>();
  private Optional<OnBehalfOf> onBehalfOf = Optional.empty();

  private ActDraft(String step) {
    this.step = step;
  }

  /// @param step a word of the regime's steps (docs/law/campaign-steps.md)
  public static ActDraft of(String step) {
    return new ActDraft(step);
  }

  /// Entered by a member of the service for somebody without a key.
  public ActDraft enteredFor(OnBehalfOf whom) {
    onBehalfOf = Optional.of(whom);
    return this;
  }

  /// States a fact as a word, an answer included.
  public ActDraft with(String fact, String word) {
    return with(fact, FactValue.word(word));
  }

  public ActDraft with(String fact, LocalDate day) {
    return with(fact, new FactValue.Day(day));
  }

  public ActDraft with(String fact, long number) {
    return with(fact, new FactValue.Number(number));
  }

  /// States a fact as a set of words, written in ascending order.
  public ActDraft withWords(String fact, String... words) {
    return with(fact, FactValue.words(List.of(words).stream().sorted().toArray(String[]::new)));
  }

  public ActDraft withPassages(String fact, List<PassageName> passages) {
    return with(fact, FactValue.passages(passages.stream().sorted().toList()));
  }

  public ActDraft with(String fact, FactValue value) {
    facts.put(fact, value);
    return this;
  }

  /// Files a new paper with the act.
  public ActDraft filing(Paper paper) {
    papers.add(paper);
    return this;
  }

  /// Names a paper that is filed in this matter already.
  public ActDraft naming(Sid paper) {
    named.add(paper);
    return this;
  }

  String step() {
    return step;
  }

  ActFacts facts() {
    return ActFacts.of(facts);
  }

  Optional<OnBehalfOf> onBehalfOf() {
    return onBehalfOf;
  }

  /// New papers, in the order in which the act names them: by statement id.
  List<Paper> papers() {
    return papers.stream()
        .sorted(java.util.Comparator.comparing(paper -> paper.statement().sid()))
        .toList();
  }

  /// Every paper the act names.
  List<Sid> allPapers() {
    List<Sid> all = new ArrayList<>(named);
    papers.forEach(paper -> all.add(paper.statement().sid()));
    return all;
  }
}
