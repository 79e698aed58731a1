package keep.work.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonObject;
import keep.seal.people.Policy;
import keep.seal.people.PolicyChain;
import keep.seal.people.Role;
import keep.seal.statement.Statement;
import keep.work.http.Bodies;
import keep.work.http.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Policy and cards: docs/http.md section 2.
@RestController
class PeopleController {
  private static final int POLICY_FILE = 1 << 20;

  /// Offices, whose holders everybody with a card may find. The others are people whose cards only
  /// the service's members look up.
  private static final Set<Role> OFFICES =
      Set.of(Role.JUDGE, Role.REGISTRAR, Role.RELEASER, Role.COUNSELLOR);

  private final Policies policies;
  private final Cards cards;
  private final SignedReads reads;

  PeopleController(Policies policies, Cards cards, SignedReads reads) {
    this.policies = policies;
    this.cards = cards;
    this.reads = reads;
  }

  @PostMapping("/policies")
  Json filePolicy(HttpServletRequest request) throws MalformedInput {
    Policy newest = policies.file(PolicyChain.read(Bodies.bytes(request, "policy", POLICY_FILE)));
    return JsonObject.with()
        .put("sid", newest.sid())
        .put("version", newest.terms().version())
        .object();
  }

  @GetMapping("/policies/current")
  ResponseEntity<byte[]> policy() {
    PolicyChain chain = policies.chain().orElseThrow(Refusal::noPolicy);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(chain.file());
  }

  @PostMapping("/cards")
  Json fileCard(HttpServletRequest request) throws MalformedInput {
    JsonObject body = Bodies.object(request, "card", 1 << 20);
    if (body.members().size() == 1
        && body.members().getFirst().value() instanceof JsonObject envelope) {
      switch (body.members().getFirst().name()) {
        case "card" -> {
          return sid(cards.file(Statement.of(envelope, "card")));
        }
        case "end" -> {
          return sid(cards.end(Statement.of(envelope, "end")));
        }
        default -> {
          // Falls through to the one answer for every other shape.
        }
      }
    }
    throw Refusal.malformed("card", "Send {\"card\":…} or {\"end\":…}, one statement and no more.");
  }

  private static Json sid(Sid sid) {
    return JsonObject.with().put("sid", sid).object();
  }

  @GetMapping("/cards/{sid}")
  Json card(@PathVariable("sid") String sid, HttpServletRequest request) throws MalformedInput {
    reads.reader(request);
    return cards.find(Sid.parse(sid)).orElseThrow(() -> Refusal.unknown("card")).json();
  }

  @GetMapping("/cards")
  Json ofRole(@RequestParam("role") String word, HttpServletRequest request) {
    FiledCard reader = reads.reader(request);
    for (Role role : Role.values()) {
      if (role.word().equals(word)) {
        if (!OFFICES.contains(role) && !reader.role().isMember()) {
          throw Refusal.notYours("role");
        }
        return JsonObject.with()
            .list("cards", cards.ofRole(role).stream().map(FiledCard::json).toList())
            .object();
      }
    }
    throw Refusal.malformed("role", "Name one of the roles of the protocol, section 3.");
  }

  /// The card to which somebody without an account seals a deposit.
  @GetMapping("/intake")
  Json intake() {
    List<FiledCard> live =
        cards.ofRole(Role.RELEASER).stream().filter(card -> !card.hasEnded()).toList();
    if (live.isEmpty()) {
      throw Refusal.unknown("intake");
    }
    return JsonObject.with().put("card", live.getLast().card().statement().json()).object();
  }
}
