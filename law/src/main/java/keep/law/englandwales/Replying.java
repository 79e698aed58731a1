package keep.law.englandwales;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import keep.law.Consequence.Follows;
import keep.law.Duty;
import keep.law.Known;
import keep.law.RuleId;
import keep.law.facts.HolderFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.RequestFacts;

/// The reply that a paper asks for as it comes in, and by when.
final class Replying {
  private static final RuleId RULE = new RuleId("EW-51");

  private Replying() {}

  static Follows duties(Known facts, LocalDate day, boolean allowed) {
    if (facts.is(RequestFacts.RECIPIENT_KIND, "survivor").isYes()) {
      return Follows.duties(
          duty(
              "letter-to-survivor",
              Optional.empty(),
              "She was asked herself. Write to her: she need not fetch or sign anything, advice is free, and the one who asked is told to come to the service."));
    }
    boolean hers =
        facts.is(RequestFacts.REQUESTER_KIND, "survivor").isYes()
            || facts.is(RequestFacts.INSTRUMENT, "own-access-request").isYes();
    if (hers && facts.yes(HolderFacts.CLIENT_VOLUNTEERS).isYes()) {
      return Follows.duties(
          duty(
              "her-own-wish",
              Optional.empty(),
              "It is her own wish. Offer advice, help her to choose the least, and let her see it first."));
    }
    if (hers) {
      LocalDate received =
          facts.get(MatterFacts.RECEIVED_AT).map(LocalDateTime::toLocalDate).orElse(day);
      return Follows.duties(
          duty(
              "own-access-reply",
              Optional.of(received.plusMonths(1)),
              "Give her what is hers within one month of receipt (UK GDPR Arts 12(3), 15; two more where it is complex, told within the first). By a safe way that she chooses; see her alone where pressure is possible. A solicitor has not confirmed this reading."));
    }
    return Follows.duties(
        duty(
            "reply",
            Optional.empty(),
            "Answer in writing: acknowledge, ask, decline or agree. The law sets no day."));
  }

  private static Duty duty(String word, Optional<LocalDate> by, String what) {
    return new Duty(word, "service", by, RULE, what, "decline");
  }
}
