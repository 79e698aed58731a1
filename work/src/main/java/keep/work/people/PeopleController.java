package keep.work.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.casework.sight.Sight;
import keep.casework.sight.SightTable;
import keep.casework.sight.Thing;
import keep.casework.sight.Tie;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonObject;
import keep.seal.people.Policy;
import keep.seal.people.PolicyChain;
import keep.seal.people.Role;
import keep.seal.statement.Statement;
import keep.work.http.Bodies;
import keep.work.http.Bounds;
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
  /// Offices, whose holders everybody with a card may find. The others are people whose cards only
  /// the service's members look up.
  private static final Set<Role> OFFICES =
      Set.of(Role.JUDGE, Role.REGISTRAR, Role.RELEASER, Role.COUNSELLOR);

  private final Policies policies;
  private final FirstPolicy first;
  private final Cards cards;
  private final SignedReads reads;
  private final Acquaintance acquaintance;

  PeopleController(
      Policies policies,
      FirstPolicy first,
      Cards cards,
      SignedReads reads,
      Acquaintance acquaintance) {
    this.first = first;
    this.acquaintance = acquaintance;
    this.policies = policies;
    this.cards = cards;
    this.reads = reads;
  }

  @PostMapping("/policies")
  Json filePolicy(HttpServletRequest request) throws MalformedInput {
    first.demandOwner(request.getHeader(FirstPolicy.HEADER));
    Policy newest = policies.file(PolicyChain.read(Bodies.bytes(request, "policy", Bounds.POLICY)));
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
    JsonObject body = Bodies.object(request, "card", Bounds.CARD);
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
    FiledCard reader = reads.reader(request);
    Optional<FiledCard> card = cards.find(Sid.parse(sid));
    Tie tie = card.map(one -> tie(reader, one)).orElse(Tie.NONE);
    if (SightTable.of(reader.role(), Thing.CARD, tie) == Sight.NOTHING) {
      throw Refusal.notYours("card");
    }
    return card.orElseThrow(() -> Refusal.unknown("card")).json();
  }

  /// A card that is not there has no tie to anybody, and is answered like one that is not hers.
  private Tie tie(FiledCard reader, FiledCard card) {
    if (card.sid().equals(reader.sid())) {
      return Tie.OWN;
    }
    boolean known =
        OFFICES.contains(card.role()) || acquaintance.shareAMatter(reader.sid(), card.sid());
    return known ? Tie.SEATED : Tie.NONE;
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
