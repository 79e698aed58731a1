package keep.tools.setup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keep.seal.json.Json.JsonObject;
import keep.seal.people.Card;
import keep.seal.people.Fingerprint;
import keep.seal.people.SigningKey;
import keep.seal.statement.Signer;
import keep.pen.Person;
import keep.tools.setup.AuthorityFile.Office;
import keep.tools.vault.KeysFile;
import keep.tools.vault.TwoSecrets;
import keep.tools.vault.WholeFiles;

/// What one run of `keep setup` makes: holders' keys, cards and the sheets that go with them. Files
/// appear together or not at all; secrets are printed after that, and forgotten.
final class Made implements AutoCloseable {
  private final Path folder;
  private final SecureRandom random = new SecureRandom();
  private final WholeFiles files = new WholeFiles();
  private final Set<String> names = new HashSet<>();
  private final List<SigningKey> pens = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<JsonObject> openings = new ArrayList<>();

  Made(Path folder) throws IOException {
    this.folder = folder;
    files.into(folder);
  }

  SecureRandom random() {
    return random;
  }

  void file(String name, byte[] bytes) throws IOException {
    files.add(folder.resolve(name), bytes);
  }

  /// A key for each holder of an office, each in a file of its own.
  List<SigningKey> keys(Office office, List<String> holders) throws IOException {
    List<SigningKey> keys = new ArrayList<>();
    for (String holder : holders) {
      SigningKey pen = SigningKey.generate(random);
      pens.add(pen);
      keys.add(pen);
      TwoSecrets secrets = TwoSecrets.draw(random);
      String file = name(office.word() + "-" + Slug.of(holder)) + ".authority.json";
      file(file, AuthorityFile.of(office, pen, secrets, random).bytes());
      sheets.add(new Sheet(holder, office.word() + " key", file, List.of(), secrets));
    }
    return keys;
  }

  /// A member with keys and a card that `authority` certifies.
  void member(Enrolled member, List<? extends Signer> authority, long at) throws IOException {
    TwoSecrets secrets = TwoSecrets.draw(random);
    String name = name(Slug.of(member.name()) + "-" + member.role().word());
    try (Person person =
        Person.enrol(member.name(), member.role(), authority, random, random, at)) {
      Card card = person.card();
      file(name + ".keys.json", KeysFile.of(card, person.keys(), secrets, random).bytes());
      file(name + ".card.json", card.statement().envelope());
      openings.add(
          JsonObject.with()
              .put("card", card.sid())
              .put("name", member.name())
              .put("blind", person.name().blind().bytes())
              .object());
      sheets.add(
          new Sheet(
              member.name(),
              member.role().word(),
              name + ".keys.json",
              new Fingerprint(card.sid()).words(),
              secrets));
    }
  }

  /// Puts all files in their places, then prints every sheet.
  ///
  /// @param policy the fingerprint that everybody compares, as words; empty where there is none yet
  void commit(List<String> policy, PrintWriter out) throws IOException {
    if (!openings.isEmpty()) {
      file(
          name("names") + ".json",
          JsonObject.with().put("format", "keep-names/1").list("names", openings).bytes());
    }
    files.commit();
    sheets.forEach(sheet -> sheet.print(policy, out));
    out.flush();
  }

  private String name(String wanted) {
    String free = wanted;
    for (int n = 2; !names.add(free); n++) {
      free = wanted + "-" + n;
    }
    return free;
  }

  @Override
  public void close() throws IOException {
    pens.forEach(SigningKey::close);
    sheets.forEach(Sheet::close);
    files.close();
  }
}
