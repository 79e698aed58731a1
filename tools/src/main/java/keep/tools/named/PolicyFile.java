package keep.tools.named;

import java.nio.file.Path;
import keep.seal.carried.Carried;
import keep.seal.carried.FileKind;
import keep.seal.encoding.MalformedInput;
import keep.seal.people.PolicyChain;

/// A policy file that somebody named, which is an act of trust of its own.
public final class PolicyFile {
  /// In bytes: every version a service will ever sign.
  private static final int LONGEST = 16 << 20;

  private PolicyFile() {}

  /// The policy with every version, all links verified.
  ///
  /// @throws UnusableFile naming the file and what to do, where it is no policy that holds
  public static PolicyChain read(Path path) throws UnusableFile {
    byte[] bytes = bytes(path);
    try {
      return PolicyChain.parse(bytes);
    } catch (MalformedInput e) {
      String advice = Carried.look(bytes).advice().map(" "::concat).orElse("");
      throw new UnusableFile(noPolicy(path, e) + advice);
    }
  }

  /// Only the bytes.
  ///
  /// @throws UnusableFile where they cannot be read or say plainly that they are no policy
  public static byte[] bytes(Path path) throws UnusableFile {
    return NamedFile.read(path, FileKind.POLICY, "policy file", LONGEST);
  }

  /// The sentence for a file that was read and is no policy that holds.
  public static String noPolicy(Path path, MalformedInput why) {
    return "%s is no policy file that can be used (%s: %s). Name the policy.json that the service or the court gave you."
        .formatted(path, why.place(), why.problem());
  }
}
