package keep.work.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keep.seal.box.Box;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sha256;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.matter.Deposit;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// A deposit's ciphertext and boxes, held against what its statement says of them.
///
/// @param boxes one for each reader, in the order of the deposit's `to`
record SealedPaper(Deposit says, Bytes ciphertext, List<Box> boxes) {

  /// Reads `ciphertexts` and `boxes` of a request, for the deposits among its papers.
  static Map<Sid, SealedPaper> read(Fields body, List<Statement> papers) throws MalformedInput {
    List<Statement> deposits =
        papers.stream().filter(paper -> paper.kind() == StatementKind.DEPOSIT).toList();
    List<Fields> ciphertexts = body.objects("ciphertexts", "deposit", "ct");
    List<Fields> boxes = body.objects("boxes", "deposit", "reader", "enc", "ct");
    if (ciphertexts.size() != deposits.size()) {
      throw body.fault("ciphertexts", "must be one for each new deposit, in their order");
    }
    Map<Sid, SealedPaper> all = new HashMap<>();
    int at = 0;
    for (int i = 0; i < deposits.size(); i++) {
      Sid sid = deposits.get(i).sid();
      Deposit says = Deposit.parse(deposits.get(i));
      Fields ciphertext = ciphertexts.get(i);
      if (!ciphertext.sid("deposit").equals(sid)) {
        throw ciphertext.fault("deposit", "must be that of the deposit in its place");
      }
      List<Box> own = new ArrayList<>();
      for (Sid reader : says.to()) {
        if (at >= boxes.size()) {
          throw body.fault("boxes", "must be one for each new deposit and reader, in their order");
        }
        Fields box = boxes.get(at++);
        if (!box.sid("deposit").equals(sid) || !box.sid("reader").equals(reader)) {
          throw box.fault("reader", "must be that of the deposit and reader in its place");
        }
        own.add(Box.parse(box.bytes("enc"), box.bytes("ct"), box.place()));
      }
      all.put(sid, checked(says, ciphertext.base64("ct"), own, ciphertext.place()));
    }
    if (at != boxes.size()) {
      throw body.fault("boxes", "are more than there are readers");
    }
    return all;
  }

  /// @param place where the ciphertext stands, for errors
  static SealedPaper checked(Deposit says, Bytes ciphertext, List<Box> boxes, String place)
      throws MalformedInput {
    if (ciphertext.length() != says.length()
        || !Digest.of(Sha256.hash(ciphertext.toArray())).equals(says.ctSha256())) {
      throw MalformedInput.mismatch(place, "is not the ciphertext that the deposit names");
    }
    return new SealedPaper(says, ciphertext, boxes);
  }
}
