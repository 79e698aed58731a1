package keep.law.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keep.law.Facts;
import keep.law.Kind;
import keep.law.Regime;
import keep.law.Ruling;
import keep.law.Signer;
import keep.law.Step;
import keep.law.bench.CourtRegime;
import keep.law.facts.FactReader;
import keep.law.facts.Vocabulary;

/// Plays a walk, one act a line: `role[:person][>for] step name=value name=value`. The members of a
/// list are joined by `+`, and `none` is the empty list. A line may end in `=> verdict`; without
/// one the act must be allowed. `@yyyy-mm-dd` moves the day; `#` is a remark. A refused act leaves
/// the matter as it was.
final class Play {
  private final Regime regime;
  private Facts state = Facts.none();
  private LocalDate day = LocalDate.of(2026, 11, 9);
  private Ruling last = nothing();

  Play(Regime regime) {
    this.regime = regime;
  }

  /// A matter that already stands somewhere under the law of England and Wales.
  Play(Regime regime, String lawStanding) {
    this(regime);
    state = state.with(keep.law.facts.LawWalkFacts.LAW_STANDING, lawStanding);
  }

  Play(Regime regime, Facts state) {
    this(regime);
    this.state = state;
  }

  private static Ruling nothing() {
    return new Ruling.NotAssessed(
        new keep.law.Trace(
            "", "", new keep.law.Gate("", ""), LocalDate.EPOCH, "not-assessed", List.of()),
        List.of(),
        List.of(),
        List.of());
  }

  static Play of(Regime regime, String walk) {
    return new Play(regime).then(walk);
  }

  /// An act as it would be ruled on.
  record Asked(Step step, Facts taken, Signer signer) {}

  Play then(String walk) {
    for (String line : walk.lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("@")) {
        day = LocalDate.parse(line.substring(1));
        continue;
      }
      int arrow = line.indexOf(" => ");
      String act = arrow < 0 ? line : line.substring(0, arrow);
      String wanted = arrow < 0 ? "allowed" : line.substring(arrow + 4);
      Asked asked = ask(act);
      last = regime.rule(asked.taken(), asked.step().gate(), day);
      boolean barred = wanted.equals("barred") && !last.isAllowed();
      assertThat(barred ? wanted : last.word())
          .as(line + ": " + last.reasonsAgainst())
          .isEqualTo(wanted);
      if (last.isAllowed()) {
        state = regime.after(state, asked.taken(), asked.step(), day.atTime(LocalTime.NOON));
      }
    }
    return this;
  }

  Asked ask(String act) {
    String[] words = act.strip().split(" +");
    Step step =
        steps().stream()
            .filter(each -> each.word().equals(words[1]))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No step " + words[1] + "."));
    Signer signer = signer(words[0]);
    Map<String, Object> plain = new LinkedHashMap<>();
    for (int i = 2; i < words.length; i++) {
      int is = words[i].indexOf('=');
      String name = words[i].substring(0, is);
      plain.put(name, value(name, words[i].substring(is + 1)));
    }
    Facts said = new FactReader(regime.zone()).read(plain);
    return new Asked(step, regime.taking(state, step, said, signer), signer);
  }

  /// A court regime shows its walk to the explorer only.
  private List<Step> steps() {
    return regime instanceof CourtRegime court ? court.walk().steps() : regime.steps();
  }

  private static Signer signer(String text) {
    int on = text.indexOf('>');
    String onBehalf = on < 0 ? "" : text.substring(on + 1);
    String who = on < 0 ? text : text.substring(0, on);
    int colon = who.indexOf(':');
    String role = colon < 0 ? who : who.substring(0, colon);
    return new Signer(role, onBehalf, colon < 0 ? "" : who.substring(colon + 1));
  }

  private static Object value(String name, String text) {
    return switch (Vocabulary.named(name).orElseThrow().kind()) {
      case Kind.Words words -> list(text);
      case Kind.Passages passages -> list(text);
      case Kind.Labels labels -> list(text);
      case Kind.Count count -> Integer.valueOf(text);
      default -> text;
    };
  }

  private static List<String> list(String text) {
    return text.equals("none") ? List.of() : List.of(text.split("\\+"));
  }

  Facts state() {
    return state;
  }

  LocalDate day() {
    return day;
  }

  Regime regime() {
    return regime;
  }

  /// The ruling on the last act.
  Ruling last() {
    return last;
  }

  String stands() {
    return regime.standing(state, day).id();
  }
}
