package keep.tools.story;

import java.security.SecureRandom;
import java.util.List;
import keep.seal.json.Json.JsonObject;
import keep.seal.people.PolicyChain;
import keep.seal.people.Role;
import keep.seal.people.SigningKey;
import keep.pen.CardFile;
import keep.pen.Desk;
import keep.pen.Person;
import keep.pen.RecordView;

/// The people of a story. All invented; none is cast from any group as accused or as the one who
/// was harmed.
///
/// @param counsellor Mair, who keeps notes
/// @param releaser Delyth, who sends out exactly what an order names
/// @param survivor whose notes they are
/// @param prosecutor Ms Adeyemi
/// @param defence Mr Shah
/// @param judge Judge Lowe
/// @param registrar Sue at the court office
record Cast(
    Seat counsellor,
    Seat releaser,
    Seat survivor,
    Seat prosecutor,
    Seat defence,
    Seat judge,
    Seat registrar)
    implements AutoCloseable {

  /// One person at her desk, with the cards and the view of the record that she has checked
  /// herself.
  record Seat(String called, Desk desk, CardFile cards) {
    Person person() {
      return desk.person();
    }
  }

  /// Makes keys and cards and files the cards.
  ///
  /// @param survivor how the person is called whose notes they are
  static Cast enrol(StoryWorld world, String survivor, DrawnSecrets random, Canaries canaries) {
    SigningKey service = world.keys().service();
    SigningKey court = world.keys().court();
    Enrolment enrolment = new Enrolment(world, random, canaries);
    return new Cast(
        enrolment.seat("Mair", "Mair Tegwen (invented)", Role.COUNSELLOR, service),
        enrolment.seat("Delyth", "Delyth Marsh (invented)", Role.RELEASER, service),
        enrolment.seat(survivor, survivor + " Arianwen (invented)", Role.SURVIVOR, service),
        enrolment.seat("Ms Adeyemi", "Ms Adeyemi, prosecuting (invented)", Role.PARTY, court),
        enrolment.seat("Mr Shah", "Mr Shah, defending (invented)", Role.PARTY, court),
        enrolment.seat("Judge Lowe", "Her Honour Judge Lowe (invented)", Role.JUDGE, court),
        enrolment.seat("Sue", "Sue Finch, court office (invented)", Role.REGISTRAR, court));
  }

  private record Enrolment(StoryWorld world, DrawnSecrets random, Canaries canaries) {
    Seat seat(String called, String name, Role role, SigningKey authority) {
      // Blinds and nonces are no secrets of a person's: they come from another source, so that what
      // a hunt looks for is keys.
      SecureRandom open = new SecureRandom();
      Person person =
          Person.enrol(name, role, List.of(authority), random, open, world.clock().now());
      canaries.name("the name behind the card of " + called, name);
      byte[] body = JsonObject.with().put("card", person.card().statement().json()).bytes();
      world.line().post("/cards", body).orThrow("the card of " + called);
      Desk desk = new Desk(person, world.line(), world.clock()::now, random, open);
      PolicyChain pinned = world.policy();
      RecordView record = new RecordView(world.line(), pinned.latest());
      return new Seat(called, desk, new CardFile(desk, pinned.latest(), record));
    }
  }

  List<Seat> all() {
    return List.of(counsellor, releaser, survivor, prosecutor, defence, judge, registrar);
  }

  @Override
  public void close() {
    all().forEach(seat -> seat.person().close());
  }
}
