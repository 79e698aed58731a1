package keep.seal.note;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sha256;
import keep.seal.encoding.Sid;
import keep.seal.people.Card;
import keep.seal.people.CertifiedCards;
import keep.seal.people.Keyset;
import keep.seal.people.Role;

/// Seals notes with an author's keys, on the author's own device.
///
/// ```java
/// NoteSealer sealer = new NoteSealer(card, keyset, random);
/// NoteText text = NoteText.read(Files.readAllBytes(file), file.toString());
/// NoteSealer.Sealed sealed = sealer.seal(Passage.about(about), Cutting.cut(text), colleagues, created, today);
/// ```
public final class NoteSealer {
  private final Card author;
  private final Keyset keys;
  private final SecureRandom random;

  /// A sealed note with the first granting of it, to its author and to the readers she chose.
  public record Sealed(SealedNote note, Granting granting) {}

  /// Which note, and which version of it.
  ///
  /// @param prev the header before, absent exactly for version 1
  public record Place(Id16 note, int version, Optional<Sid> prev) {}

  /// @param author a counsellor's card
  /// @param keys the keys the card stands on
  public NoteSealer(Card author, Keyset keys, SecureRandom random) {
    if (author.role() != Role.COUNSELLOR) {
      throw new IllegalArgumentException("only a counsellor's card is the author of a note");
    }
    if (!author.signingKey().equals(keys.verifyingKey())) {
      throw new IllegalArgumentException("the card stands on other keys");
    }
    this.author = author;
    this.keys = keys;
    this.random = random;
  }

  /// Seals a new note.
  ///
  /// @param about leaf 0
  /// @param text the passages as [Cutting] made them, 1..65,535
  /// @param readers who may open it beside the author: members' cards
  /// @param created Unix seconds of the granting
  /// @param today the day the header bears
  /// @throws MalformedInput with fault LIMIT for a note that is too long
  public Sealed seal(
      Passage about, List<Passage> text, CertifiedCards readers, long created, LocalDate today)
      throws MalformedInput {
    return seal(
        new Place(Id16.of(draw(Id16.LENGTH)), 1, Optional.empty()),
        about,
        text,
        readers,
        created,
        today);
  }

  /// Seals an amended version of a note: the whole text anew, after the version whose header is
  /// `before`.
  public Sealed amend(
      Header before,
      Passage about,
      List<Passage> text,
      CertifiedCards readers,
      long created,
      LocalDate today)
      throws MalformedInput {
    return seal(
        new Place(before.note(), before.version() + 1, Optional.of(before.sid())),
        about,
        text,
        readers,
        created,
        today);
  }

  private Sealed seal(
      Place place,
      Passage about,
      List<Passage> text,
      CertifiedCards readers,
      long created,
      LocalDate today)
      throws MalformedInput {
    if (about.kind() != Passage.Kind.ABOUT
        || text.isEmpty()
        || !text.stream().allMatch(passage -> passage.kind().isText())) {
      throw new IllegalArgumentException("a note is one passage about it, then text passages");
    }
    List<Passage> leaves = Scatter.over(about, text, random);
    try (NoteBody body = new NoteBody(Secret.taking(draw(PassageCommitment.SALT)), leaves);
        NoteKey key = NoteKey.taking(Secret.taking(draw(NoteKey.LENGTH)))) {
      NoteTree tree = NoteTree.over(place.note(), place.version(), body.saltRoot(), leaves);
      Header header =
          Header.signed(
              place.note(), place.version(), place.prev(), author.sid(), tree, today, keys);
      SealedNote note = close(header, body, key, Id16.of(draw(Id16.LENGTH)));
      return new Sealed(note, grant(note, key, readers, created));
    }
  }

  SealedNote close(Header header, NoteBody body, NoteKey key, Id16 sealId) throws MalformedInput {
    Bytes ciphertext;
    try (Secret plain = Secret.taking(body.bytes())) {
      ciphertext = key.encrypt(plain.reveal(), header.sid(), sealId);
    }
    Seal seal =
        Seal.signed(
            sealId,
            header.sid(),
            ciphertext.length(),
            Digest.of(Sha256.hash(ciphertext.toArray())),
            key.commitment(header.sid(), sealId),
            author.sid(),
            keys);
    return new SealedNote(header, seal, ciphertext);
  }

  private Granting grant(SealedNote note, NoteKey key, CertifiedCards readers, long created)
      throws MalformedInput {
    Map<Sid, Card> once = new LinkedHashMap<>();
    once.put(author.sid(), author);
    for (Card reader : readers.all()) {
      once.put(reader.sid(), reader);
    }
    List<Granting.Gift> gifts = new ArrayList<>();
    for (Card card : once.values()) {
      gifts.add(Granting.Gift.of(note.seal().sid(), key, card));
    }
    return Granting.give(author, keys, Grants.Why.SHARE, Optional.empty(), gifts, created, random);
  }

  private byte[] draw(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
