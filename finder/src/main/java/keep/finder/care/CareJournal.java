package keep.finder.care;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import keep.finder.Centre;
import keep.finder.Checked;
import keep.finder.Directory;

/// The journal of corrections. A centre's own word changes an entry only when a second person, who
/// is neither the one who gave it nor the one who made its code, accepts it.
public final class CareJournal {
  /// How long a code works.
  public static final Duration LIFE = Duration.ofDays(14);

  private static final String SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
  private static final int LENGTH = 24;
  private static final int LONGEST_NAME = 100;
  private static final Duration BETWEEN_REMINDERS = Duration.ofDays(30);
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private final JournalFile file;

  /// @param folder the finder's folder below `KEEP_HOME`
  public CareJournal(Path folder) {
    file = new JournalFile(folder.resolve("care.journal"));
  }

  /// Makes a code for a centre. It is given back once and kept as a digest.
  public String invite(Directory directory, String centre, String by, Instant now)
      throws IOException, CareProblem {
    if (directory.centre(centre).isEmpty()) {
      throw new CareProblem("There is no centre with that id.");
    }
    String name = name(by);
    String code = code();
    file.locked((before, append) -> {
      append.line(new Happening.Invited(centre, now, name, digest(code), now.plus(LIFE)));
      return code;
    });
    return code;
  }

  private static String code() {
    SecureRandom random = new SecureRandom();
    StringBuilder code = new StringBuilder();
    for (int at = 0; at < LENGTH; at++) {
      code.append(at > 0 && at % 6 == 0 ? "-" : "")
          .append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return code.toString();
  }

  private static String digest(String code) {
    try {
      String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java has SHA-256", never);
    }
  }

  /// The centre a code is for, while it works.
  public Optional<String> centreOf(String code, Instant now) throws IOException, CareProblem {
    return invited(file.read(), code, now).map(Happening.Invited::centre);
  }

  /// The entry a code is for, as it stands with every accepted correction, while the code works.
  public Optional<Centre> entryOf(Directory directory, String code, Instant now)
      throws IOException, CareProblem {
    List<Happening> happenings = file.read();
    return invited(happenings, code, now)
        .flatMap(invited -> applied(directory, happenings).centre(invited.centre()));
  }

  private static Optional<Happening.Invited> invited(
      List<Happening> happenings, String code, Instant now) {
    String digest = digest(code);
    boolean used =
        happenings.stream()
            .anyMatch(
                one -> one instanceof Happening.Proposed made && made.digest().equals(digest));
    return happenings.stream()
        .filter(Happening.Invited.class::isInstance)
        .map(Happening.Invited.class::cast)
        .filter(one -> !used && one.digest().equals(digest) && now.isBefore(one.expires()))
        .findFirst();
  }

  /// What a centre says about its entry. No changes mean: it is right as it stands. The code is
  /// used up.
  ///
  /// @param by name of the person at the centre
  /// @return the proposal's number
  public int propose(
      Directory directory, String code, String by, Map<CareField, String> changes, Instant now)
      throws IOException, CareProblem {
    String name = name(by);
    for (Map.Entry<CareField, String> each : changes.entrySet()) {
      Optional<String> wrong = each.getKey().wrong(each.getValue());
      if (wrong.isPresent()) {
        throw new CareProblem(each.getKey().word() + ": " + wrong.get());
      }
    }
    return file.locked((before, append) -> {
      Happening.Invited invited =
          invited(before, code, now)
              .orElseThrow(() ->
                  new CareProblem(
                      "This code is not known, was used, or is older than 14 days. Ask for a new one."));
      Centre centre = applied(directory, before).centre(invited.centre()).orElseThrow();
      Map<CareField, String> was = new EnumMap<>(CareField.class);
      Map<CareField, String> after = new EnumMap<>(CareField.class);
      changes.forEach((field, value) -> {
        if (!field.in(centre).equals(value)) {
          was.put(field, field.in(centre));
          after.put(field, value);
        }
      });
      int number = proposals(before).size() + 1;
      append.line(
          new Happening.Proposed(centre.id(), now, name, invited.digest(), number, was, after));
      return number;
    });
  }

  private static Map<Integer, Happening.Proposed> proposals(List<Happening> happenings) {
    Map<Integer, Happening.Proposed> all = new LinkedHashMap<>();
    for (Happening one : happenings) {
      if (one instanceof Happening.Proposed proposed) {
        all.put(proposed.number(), proposed);
      }
    }
    return all;
  }

  /// Proposals that nobody has judged yet, the oldest first.
  public List<Happening.Proposed> pending() throws IOException, CareProblem {
    return pending(file.read());
  }

  private static List<Happening.Proposed> pending(List<Happening> happenings) {
    Map<Integer, Happening.Proposed> open = proposals(happenings);
    for (Happening one : happenings) {
      if (one instanceof Happening.Judged judged) {
        open.remove(judged.number());
      }
    }
    return List.copyOf(open.values());
  }

  /// Accepts or refuses a proposal.
  ///
  /// @param by neither who proposed it nor who made its code
  /// @param reason needed for a refusal
  public void judge(int number, boolean accept, String by, String reason, Instant now)
      throws IOException, CareProblem {
    String name = name(by);
    if (!accept && reason.isBlank()) {
      throw new CareProblem("A refusal needs a reason; the centre will ask for it.");
    }
    file.locked((before, append) -> {
      Happening.Proposed proposed =
          pending(before).stream()
              .filter(one -> one.number() == number)
              .findFirst()
              .orElseThrow(() -> new CareProblem("No proposal with that number waits for review."));
      for (Happening one : before) {
        boolean part =
            one.equals(proposed)
                || (one instanceof Happening.Invited invited
                    && invited.digest().equals(proposed.digest()));
        if (part && same(one.by(), name)) {
          throw new CareProblem(
              "A second person must judge this: not the one who proposed it, nor the one who made its code.");
        }
      }
      append.line(
          new Happening.Judged(proposed.centre(), now, name, number, accept, reason.strip()));
      return number;
    });
  }

  private static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String name) {
    return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String name(String by) throws CareProblem {
    String name = by.strip();
    if (plain(name).isEmpty() || name.length() > LONGEST_NAME) {
      throw new CareProblem("Say who you are: a name of at most 100 letters.");
    }
    return name;
  }

  /// Everything that happened to a centre's entry, in order.
  public List<Happening> history(String centre) throws IOException, CareProblem {
    return file.read().stream().filter(one -> one.centre().equals(centre)).toList();
  }

  /// The directory with every accepted correction.
  public Directory directory(Directory directory) throws IOException, CareProblem {
    return applied(directory, file.read());
  }

  private static Directory applied(Directory directory, List<Happening> happenings) {
    Map<Integer, Happening.Proposed> proposals = proposals(happenings);
    Map<String, Centre> centres = new LinkedHashMap<>(directory.centres());
    for (Happening one : happenings) {
      Happening.Proposed proposed =
          one instanceof Happening.Judged judged && judged.accepted()
              ? proposals.get(judged.number())
              : null;
      Centre centre = proposed == null ? null : centres.get(proposed.centre());
      if (proposed != null && centre != null) {
        LocalDate day = LocalDate.ofInstant(proposed.at(), HERE);
        centres.put(centre.id(), new Corrected(centre, proposed.after(), day).apply());
      }
    }
    return new Directory(centres, directory.lines());
  }

  /// Open centres whose entry is to be confirmed: six months have gone by, and none was reminded
  /// within 30 days.
  public List<Centre> due(Directory directory, Instant now) throws IOException, CareProblem {
    List<Happening> happenings = file.read();
    LocalDate today = LocalDate.ofInstant(now, HERE);
    List<Centre> due = new ArrayList<>();
    for (Centre centre : applied(directory, happenings).open()) {
      boolean old = !centre.checked().last().plusMonths(Checked.FRESH_MONTHS).isAfter(today);
      boolean reminded =
          happenings.stream()
              .anyMatch(one ->
                  one instanceof Happening.Reminded
                      && one.centre().equals(centre.id())
                      && one.at().plus(BETWEEN_REMINDERS).isAfter(now));
      if (old && !reminded) {
        due.add(centre);
      }
    }
    return due;
  }

  /// Notes that a reminder was written.
  public void reminded(String centre, String by, Instant now) throws IOException, CareProblem {
    String name = name(by);
    file.locked((before, append) -> {
      append.line(new Happening.Reminded(centre, now, name));
      return centre;
    });
  }
}
