package keep.casework.fold;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.law.Clock;
import keep.law.Duty;
import keep.law.Reason;
import keep.law.Ruling;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonArray;
import keep.seal.json.Json.JsonInteger;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;
import keep.seal.json.Json.Member;

/// A ruling as it is filed, answered and shown: docs/http.md section 6. The one writer of it.
public final class RulingJson {
  private RulingJson() {}

  /// The whole ruling.
  public static JsonObject of(Ruling ruling) {
    return JsonObject.with()
        .put("verdict", ruling.word())
        .put("regime", ruling.trace().regime())
        .put("gate", ruling.trace().gate().word())
        .put("question", ruling.trace().gate().question())
        .put("day", ruling.trace().day().toString())
        .put("rules", ruling.trace().version())
        .list("reasons", ruling.reasons().stream().map(RulingJson::reason).toList())
        .list("duties", ruling.duties().stream().map(RulingJson::duty).toList())
        .list("clocks", ruling.clocks().stream().map(RulingJson::clock).toList())
        .object();
  }

  private static JsonObject reason(Reason reason) {
    return JsonObject.with()
        .put("rule", reason.rule().text())
        .put("question", reason.question())
        .put("answer", reason.answer().word())
        .put("source", reason.source().text())
        .put("because", reason.because())
        .object();
  }

  private static JsonObject duty(Duty duty) {
    return JsonObject.with()
        .put("word", duty.word())
        .put("who", duty.who())
        .put("by", day(duty.by()))
        .put("rule", duty.rule().text())
        .put("what", duty.what())
        .put("discharged_by", duty.dischargedBy())
        .object();
  }

  private static JsonObject clock(Clock clock) {
    return JsonObject.with()
        .put("word", clock.word())
        .put("rule", clock.rule().text())
        .put("starts", clock.starts().toString())
        .put("ends", day(clock.ends()))
        .put("next", day(clock.next()))
        .put("what", clock.what())
        .object();
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  /// The whole evaluation, rules not asked among them, for the archive.
  public static JsonObject trace(Ruling ruling) {
    return object(ruling.trace().plain());
  }

  private static JsonObject object(Map<?, ?> plain) {
    return new JsonObject(
        plain.entrySet().stream()
            .map(entry -> new Member(String.valueOf(entry.getKey()), json(entry.getValue())))
            .toList());
  }

  private static Json json(Object plain) {
    return switch (plain) {
      case Map<?, ?> map -> object(map);
      case List<?> list -> new JsonArray(list.stream().map(RulingJson::json).toList());
      case Integer number when number >= 0 -> new JsonInteger(number);
      case Long number when number >= 0 -> new JsonInteger(number);
      default -> new JsonText(String.valueOf(plain));
    };
  }
}
