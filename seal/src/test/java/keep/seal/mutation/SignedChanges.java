package keep.seal.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Sid;
import keep.seal.json.Json;
import keep.seal.matter.Act;
import keep.seal.order.ChargeWord;
import keep.seal.order.Ended;
import keep.seal.order.Mode;
import keep.seal.order.Recipient;
import keep.seal.order.StayWord;
import keep.seal.release.Latest;
import keep.seal.release.Opens;
import keep.seal.release.ReleasePart;
import keep.seal.world.FixedRandom;
import keep.seal.world.Recipe;
import keep.seal.world.Terms;
import keep.seal.world.Times;
import keep.seal.world.World;

/// What those who hold the right keys can do: every statement says something else, and is signed
/// again by whoever has to sign it, and put on the record.
final class SignedChanges {
  private static final List<String> PEOPLE = World.get().people();
  private static final List<String> NOTES = List.of("noteA", "noteB", "noteC", "noteTomorrow");
  private static final List<String> WORDS =
      List.of("judge", "survivor", "party", "registrar", "counsellor");
  private static final List<String> WITNESSES = List.of("w1", "w2", "pq", "stranger");
  private static final List<String> RECORDED =
      List.of("author", "judge", "releaser", "asked", "order", "clearance", "release", "noteA");

  private final Random random;

  SignedChanges(Random random) {
    this.random = random;
  }

  Recipe change(Recipe recipe) {
    Recipe changed = recipe;
    for (int i = 0; i <= random.nextInt(3); i++) {
      changed = once(changed);
    }
    return changed;
  }

  private Recipe once(Recipe recipe) {
    return switch (random.nextInt(30)) {
      case 0 -> recipe.by(person());
      case 1 -> recipe.by(person(), person());
      case 2 -> recipe.clearedBy(person());
      case 3 -> recipe.releasedBy(person());
      case 4 -> recipe.uncleared();
      case 5 -> {
        Recipient to = recipient();
        yield recipe.orderedFor(to).to(to);
      }
      case 6 -> recipe.to(recipient());
      case 7 -> recipe.to(recipient(), recipient());
      case 8 -> {
        long issued = time();
        long from = issued + random.nextLong(1_000_000);
        long expires = from + 1 + random.nextLong(40_000_000);
        yield recipe.order(order -> order.times(issued, from, expires));
      }
      case 9 -> {
        long created = time();
        yield recipe.clearance(clearance -> clearance.created = created);
      }
      case 10 -> {
        long until = time();
        yield recipe.clearance(clearance -> clearance.validUntil = until);
      }
      case 11 -> {
        long released = time();
        yield recipe.release(release -> release.released = released);
      }
      case 12 -> recipe.cosignsAt(time(), "w1", "w2", "pq");
      case 13 -> recipe.cosigns("w1", "pq").alsoCosigned(witness(), time());
      case 14 -> recipe.cosigns(witness(), witness());
      case 15 -> recipe.cosigns("w1", "w2").alsoCosigned("pq", random.nextInt(2));
      case 16 -> {
        long asOf = random.nextInt(20);
        yield recipe.clearance(clearance -> clearance.asOf = asOf);
      }
      case 17 -> {
        Ended end = new Ended(ended(), random.nextInt(14));
        yield recipe.clearance(clearance ->
            clearance.ends.add(
                random.nextInt(3) == 0 ? new Ended(clearance.order, end.index()) : end));
      }
      case 18 ->
          recipe.clearance(clearance -> {
            clearance.charge = any(ChargeWord.values());
            clearance.stay = any(StayWord.values());
          });
      case 19 -> recipe.order(order -> order.tellWithheld(random.nextBoolean()));
      case 20 -> recipe.order(order -> order.mode(any(Mode.values())));
      case 21 -> recipe.order(Bases::whole);
      case 22 -> recipe.released(note(), 1);
      case 23 -> recipe.ordered(note(), 1);
      case 24 -> recipe.countersignedBy(person());
      case 25 -> {
        long at = time();
        yield recipe.countersign(act -> dated(act, at));
      }
      case 26 -> recipe.release(this::otherRelease);
      case 27 -> {
        String moved = RECORDED.get(random.nextInt(RECORDED.size()));
        String other = RECORDED.get(random.nextInt(RECORDED.size()));
        yield moved.equals(other)
            ? recipe
            : recipe.sequence(keys -> {
              if (keys.remove(moved)) {
                keys.add(Math.max(0, keys.indexOf(other)), moved);
              }
            });
      }
      case 28 -> recipe.terms(terms());
      default -> recipe.naming(person());
    };
  }

  private void otherRelease(keep.seal.world.ReleaseSketch release) {
    switch (random.nextInt(5)) {
      case 0 -> release.opens = Opens.NOTHING;
      case 1 -> release.witnessed = !release.witnessed;
      case 2 -> release.releasedDigest = Digest.of(new FixedRandom(random.nextInt()).draw(32));
      case 3 -> release.clearance = Optional.empty();
      default -> {
        List<ReleasePart> parts = new ArrayList<>(release.parts);
        ReleasePart part = parts.removeFirst();
        parts.add(
            new ReleasePart(part.header(), List.of(random.nextInt(16)), any(Latest.values())));
        release.parts = parts;
      }
    }
  }

  private static Act dated(Act act, long at) {
    return new Act(
        act.matter(),
        act.prev(),
        act.step(),
        act.facts(),
        act.onBehalfOf(),
        act.by(),
        act.papers(),
        at,
        act.nonce());
  }

  private Terms terms() {
    return switch (random.nextInt(4)) {
      case 0 -> Terms.standard().alone();
      case 1 -> Terms.standard().demo();
      case 2 -> Terms.standard().demo().needing(1, 0);
      default -> Terms.standard().alone().needing(0, 0);
    };
  }

  private Recipient recipient() {
    return switch (random.nextInt(4)) {
      case 0 -> Recipient.byHand(random.nextBoolean() ? "survivor" : "police");
      case 1 -> {
        var one = World.get().person(person());
        yield Recipient.card(one.sid(), one.card().role().word());
      }
      default -> Recipient.card(World.get().person(person()).sid(), any(WORDS));
    };
  }

  /// Around every date there is, and far from all of them.
  private long time() {
    long[] known = {
      0,
      1,
      Times.CARDS,
      Times.ISSUED,
      Times.NOT_BEFORE,
      Times.CLEARED,
      Times.RELEASED,
      Times.WITNESSED,
      Times.VALID_UNTIL,
      Times.EXPIRES,
      Json.GREATEST_INTEGER - 400
    };
    return Math.max(0, known[random.nextInt(known.length)] + random.nextInt(-301, 302));
  }

  private Sid ended() {
    return World.get().person(person()).sid();
  }

  private String person() {
    return any(PEOPLE);
  }

  private String note() {
    return any(NOTES);
  }

  private String witness() {
    return any(WITNESSES);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> T any(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
