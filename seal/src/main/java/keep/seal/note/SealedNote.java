package keep.seal.note;

import java.util.List;
import keep.seal.box.Box;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sha256;
import keep.seal.people.Card;
import keep.seal.people.CertifiedCards;
import keep.seal.people.Keyset;
import keep.seal.people.Role;
import keep.seal.statement.Signatures;
import keep.seal.statement.Statement;

/// A note as it is stored: nothing in it can be read without a granted box and the reader's keys.
///
/// @param header what the author signed
/// @param seal which ciphertext holds it
/// @param ciphertext the sealed body, tag included
public record SealedNote(Header header, Seal seal, Bytes ciphertext) {

  /// Opens the note for one reader. Every step of protocol section 5 is taken in its order, the
  /// recomputed root last; the first that fails is the error.
  ///
  /// @param reader the reader's unlocked keys
  /// @param readerCard the card that was granted to
  /// @param grants the statement that gives it
  /// @param box the box that the statement names
  /// @param cards the cards that the three statements name, checked against the policy
  public OpenedNote open(
      Keyset reader, Card readerCard, Grants grants, Box box, CertifiedCards cards)
      throws MalformedInput {
    demandSigned(header.statement(), cards.demand(header.author(), AUTHORS, "header.author"));
    demandSigned(seal.statement(), cards.demand(seal.by(), AUTHORS, "seal.by"));
    demandSigned(grants.statement(), cards.demand(grants.by(), AUTHORS, "grants.by"));
    demandTogether(readerCard, grants, box);
    byte[] info = Grants.info(seal.sid(), readerCard.sid());
    NoteKey key = NoteKey.taking(reader.open(box, info, "grants.box"));
    try {
      return openWith(key);
    } catch (MalformedInput e) {
      key.close();
      throw e;
    }
  }

  private static final List<Role> AUTHORS = List.of(Role.COUNSELLOR);

  private static void demandSigned(Statement statement, Card by) throws MalformedInput {
    try {
      Signatures.of(by.signingKey()).demandOn(statement);
    } catch (MalformedInput e) {
      throw e.within(statement.kind().word());
    }
  }

  private void demandTogether(Card readerCard, Grants grants, Box box) throws MalformedInput {
    if (!seal.header().equals(header.sid())) {
      throw MalformedInput.mismatch("seal.header", "belongs to another note");
    }
    if (!grants.gives(seal.sid(), readerCard.sid(), box.sha256())) {
      throw MalformedInput.mismatch("grants.list", "does not give this card this box");
    }
    if (ciphertext.length() != seal.length()
        || !Digest.of(Sha256.hash(ciphertext.toArray())).equals(seal.ctSha256())) {
      throw MalformedInput.mismatch("seal.ct_sha256", "is not that of the ciphertext");
    }
  }

  private OpenedNote openWith(NoteKey key) throws MalformedInput {
    if (!key.commitment(header.sid(), seal.seal()).equals(seal.cekCommit())) {
      throw MalformedInput.mismatch("seal.cek_commit", "is not that of the key in the box");
    }
    byte[] plain = key.decrypt(ciphertext, header.sid(), seal.seal());
    NoteBody body;
    try (Secret clearing = Secret.taking(plain)) {
      body = NoteBody.parse(clearing.reveal(), header.leaves());
    }
    NoteTree tree = NoteTree.over(header.note(), header.version(), body.saltRoot(), body.leaves());
    if (!tree.root().equals(header.root())) {
      // Also stops a ciphertext made to open as two different notes under two keys.
      body.close();
      throw MalformedInput.mismatch("header.root", "is not that of the note inside");
    }
    if (!tree.countCommitment().equals(header.countCommitment())) {
      body.close();
      throw MalformedInput.mismatch(
          "header.count_commit", "is not that of the number of passages inside");
    }
    return new OpenedNote(header, seal, key, body, tree);
  }
}
