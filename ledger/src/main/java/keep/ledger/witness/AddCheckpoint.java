package keep.ledger.witness;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import keep.ledger.Hash;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.SignedNote;

/// What a log asks of a witness (C2SP tlog-witness): cosign this, which extends what you know.
///
/// @param oldSize the size the log believes the witness to know, 0 for none
/// @param proof consistency from there to the checkpoint's size; at most 63 hashes
/// @param checkpoint what is to be cosigned, signed by the log
public record AddCheckpoint(long oldSize, List<Hash> proof, SignedCheckpoint checkpoint) {
  /// Most hashes in a proof.
  public static final int MAX_PROOF = 63;

  /// Longest request body that is read, in bytes.
  public static final int MAX_BYTES = SignedNote.MAX_BYTES + 4096;

  /// @throws MalformedRecordException if size or proof are out of bounds
  public AddCheckpoint {
    proof = List.copyOf(proof);
    if (oldSize < 0 || oldSize > Checkpoint.MAX_SIZE) {
      throw new MalformedRecordException("add-checkpoint: the old size is out of bounds");
    }
    if (proof.size() > MAX_PROOF) {
      throw new MalformedRecordException("add-checkpoint: more than 63 hashes of proof");
    }
  }

  /// Reads a request body.
  ///
  /// @throws MalformedRecordException unless it is `old <n>`, base64 hashes, a blank line, a
  ///   checkpoint
  public static AddCheckpoint parse(byte[] body) {
    if (body.length > MAX_BYTES) {
      throw new MalformedRecordException("add-checkpoint: longer than " + MAX_BYTES + " bytes");
    }
    String first = line(body, 0);
    if (!first.startsWith("old ")) {
      throw new MalformedRecordException("add-checkpoint: the first line is not \"old <size>\"");
    }
    long oldSize = Checkpoint.size(first.substring(4));
    List<Hash> proof = new ArrayList<>();
    int at = first.length() + 1;
    for (String line = line(body, at); !line.isEmpty(); line = line(body, at)) {
      if (proof.size() == MAX_PROOF) {
        throw new MalformedRecordException("add-checkpoint: more than 63 hashes of proof");
      }
      proof.add(Hash.fromBase64(line));
      at += line.length() + 1;
    }
    byte[] note = Arrays.copyOfRange(body, at + 1, body.length);
    return new AddCheckpoint(oldSize, proof, SignedCheckpoint.parse(note));
  }

  /// The request body.
  public byte[] bytes() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(("old " + oldSize + "\n").getBytes(StandardCharsets.US_ASCII));
    for (Hash hash : proof) {
      body.writeBytes((hash.base64() + "\n").getBytes(StandardCharsets.US_ASCII));
    }
    body.write('\n');
    body.writeBytes(checkpoint.bytes());
    return body.toByteArray();
  }

  /// The line that starts at `from`, without its end; one byte a character.
  private static String line(byte[] body, int from) {
    for (int at = from; at < body.length; at++) {
      if (body[at] == '\n') {
        return new String(body, from, at - from, StandardCharsets.ISO_8859_1);
      }
    }
    throw new MalformedRecordException("add-checkpoint: ends before the checkpoint");
  }
}
