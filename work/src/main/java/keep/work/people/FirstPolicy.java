package keep.work.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import keep.seal.people.Passphrase;
import keep.seal.people.Policy.Purpose;
import keep.work.http.Refusal;
import org.jspecify.annotations.Nullable;

/// Whose server this is. Whoever files the first policy owns it: so on a server for real people she
/// shows that she is the one who started it, by the words that it said once, at that start, to its
/// own console. Later versions are signed by the roots of those before, and need no words.
///
/// A server for a demo listens on loopback only and holds nobody real: it asks for none.
final class FirstPolicy {
  static final String HEADER = "Keep-Setup";

  private static final int WORDS = 8;

  private final Policies policies;
  private final ServedPurpose served;
  private final String code;

  /// @param given words that somebody chose who starts servers by program; empty draws fresh ones
  FirstPolicy(Policies policies, ServedPurpose served, Optional<String> given) {
    this.policies = policies;
    this.served = served;
    this.code =
        folded(
            given.orElseGet(() -> String.valueOf(Passphrase.generate(new SecureRandom(), WORDS))));
  }

  private boolean isOwned() {
    return served.purpose() != Purpose.LIVE || policies.chain().isPresent();
  }

  /// Says the words, where nobody owns this server yet.
  void sayTo(Consumer<String> console) {
    if (!isOwned()) {
      console.accept(
          "Nobody owns this server yet. Whoever sends the first policy needs these words, in the"
              + " header "
              + HEADER
              + ": "
              + code);
    }
  }

  /// Demands the words, where nobody owns this server yet.
  ///
  /// @param shown what was sent with the policy
  /// @throws Refusal 403
  void demandOwner(@Nullable String shown) {
    if (!isOwned() && (shown == null || !same(folded(shown)))) {
      throw Refusal.setup(
          HEADER, "Send the words that this server said on its console when it was started.");
    }
  }

  private boolean same(String shown) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
  }

  private static String folded(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", " ");
  }

  /// Never the words.
  @Override
  public String toString() {
    return "FirstPolicy";
  }
}
