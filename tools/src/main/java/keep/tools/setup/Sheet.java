package keep.tools.setup;

import java.io.PrintWriter;
import java.util.List;
import keep.tools.vault.TwoSecrets;

/// What goes on paper for one person: what to compare, and the two ways to open her file.
///
/// @param holder whose it is
/// @param what a role, or an office's key
/// @param file the file it opens
/// @param card the card's fingerprint in words; empty for an office's key, which has no card
record Sheet(String holder, String what, String file, List<String> card, TwoSecrets secrets)
    implements AutoCloseable {
  private static final String RULE = "-".repeat(72);

  void print(List<String> policy, PrintWriter out) {
    out.println(RULE);
    out.println(holder + ", " + what);
    if (!policy.isEmpty()) {
      out.println("  policy         " + String.join(" ", policy));
    }
    if (!card.isEmpty()) {
      out.println("  card           " + String.join(" ", card));
    }
    out.println("  file           " + file);
    out.print("  passphrase     ");
    out.print(secrets.passphrase());
    out.println();
    out.print("  recovery code  ");
    out.print(secrets.recoveryCode());
    out.println();
    out.println();
    out.println(
        "  The file goes to " + holder + " alone. This sheet goes to paper and into another");
    out.println(
        "  place than the file: whoever has both can act in this name. Compare the words of");
    out.println("  the policy by voice before you trust a policy file. It is not shown again.");
  }

  @Override
  public void close() {
    secrets.close();
  }

  @Override
  public String toString() {
    return "Sheet " + what;
  }
}
