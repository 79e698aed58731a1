package keep.seal.people;

import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// What one guess at a passphrase costs: Argon2id version 0x13 (RFC 9106), 32 bytes out.
///
/// @param memory KiB, 65,536 to 262,144
/// @param passes 3 to 10
/// @param lanes 1 to 16
public record Stretching(int memory, int passes, int lanes) {
  /// 64 MiB, three passes, four lanes: a quarter to half a second.
  public static final Stretching USUAL = new Stretching(65_536, 3, 4);

  private static final int LEAST_MEMORY = 65_536;
  private static final int MOST_MEMORY = 262_144;
  private static final int LEAST_PASSES = 3;
  private static final int MOST_PASSES = 10;
  private static final int MOST_LANES = 16;
  private static final int OUTPUT = 32;

  public Stretching {
    if (memory < LEAST_MEMORY
        || memory > MOST_MEMORY
        || passes < LEAST_PASSES
        || passes > MOST_PASSES
        || lanes < 1
        || lanes > MOST_LANES) {
      throw new IllegalArgumentException("outside the protocol's bounds");
    }
  }

  /// Refuses less than the floor, which would hand guessing to whoever changed the slot, and more
  /// than the ceiling, which would keep the holder out.
  static Stretching parse(Fields fields) throws MalformedInput {
    fields.literal("alg", "argon2id");
    return new Stretching(
        bounded(fields, "m", LEAST_MEMORY, MOST_MEMORY),
        bounded(fields, "t", LEAST_PASSES, MOST_PASSES),
        bounded(fields, "p", 1, MOST_LANES));
  }

  private static int bounded(Fields fields, String name, int least, int most)
      throws MalformedInput {
    long value = fields.integer(name);
    if (value < least || value > most) {
      throw new MalformedInput(
          MalformedInput.Fault.LIMIT,
          fields.place() + "." + name,
          "is " + value + ", outside " + least + " to " + most,
          "Somebody changed this slot; do not type the passphrase. Use another slot and report it.");
    }
    return (int) value;
  }

  JsonObject json() {
    return JsonObject.with()
        .put("alg", "argon2id")
        .put("m", memory)
        .put("t", passes)
        .put("p", lanes)
        .object();
  }

  /// Argon2id over the passphrase's bytes.
  Secret stretch(Secret passphrase, byte[] salt) {
    Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
    argon2.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] output = new byte[OUTPUT];
    argon2.generateBytes(passphrase.reveal(), output);
    return Secret.taking(output);
  }
}
