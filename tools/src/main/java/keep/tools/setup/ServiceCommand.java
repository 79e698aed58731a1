package keep.tools.setup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.KeyType;
import keep.ledger.checkpoint.VerifierKey;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.people.Certifier;
import keep.seal.people.Policy;
import keep.seal.people.PolicyChain;
import keep.seal.people.Quorum;
import keep.seal.people.SigningKey;
import keep.tools.named.UnusableFile;
import keep.tools.setup.AuthorityFile.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `keep setup service`: the keys, the policy and the first cards of a real service.
@Command(
    name = "service",
    description = {
      "Makes a real service: keys of roots and authority, a policy marked live, and first cards.",
      "Run it on a machine without a network. Each file of keys goes to its holder alone; the sheets"
          + " are printed once, for paper (docs/operations.md).",
      "Exit codes: 0 made; 2 used wrongly, and then nothing was written."
    },
    mixinStandardHelpOptions = true)
final class ServiceCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
  private CommandSpec spec;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "A new folder.")
  @SuppressWarnings("NullAway.Init") // picocli refuses the command without it
  private Path out;

  @Option(
      names = "--log",
      required = true,
      paramLabel = "VKEY",
      description = "The record's key: what your server answers at /record/log.")
  @SuppressWarnings("NullAway.Init") // picocli refuses the command without it
  private String log;

  @Option(
      names = "--witness",
      paramLabel = "VKEY",
      description =
          "A key of a witness, as its keeper gave it to you. May be given more than once.")
  private List<String> witnesses = List.of();

  @Option(
      names = "--witness-need",
      paramLabel = "N",
      description = "How many witnesses must have signed; without it more than half, at least 2.")
  private Optional<Integer> witnessNeed = Optional.empty();

  @Option(
      names = "--pq-need",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many of them with a post-quantum key: at least 1.")
  private int pqNeed;

  @Option(
      names = "--court",
      paramLabel = "FILE",
      description = "The court's public keys: court.json. Without it nobody is a judge.")
  private Optional<Path> court = Optional.empty();

  @Option(
      names = "--root",
      required = true,
      paramLabel = "HOLDER",
      description = "Who holds a root key, which signs policies. May be given more than once.")
  private List<String> roots = List.of();

  @Option(
      names = "--root-need",
      paramLabel = "N",
      description = "How many of them sign a new policy; without it more than half.")
  private Optional<Integer> rootNeed = Optional.empty();

  @Option(
      names = "--authority",
      required = true,
      paramLabel = "HOLDER",
      description = "Who holds a key that certifies cards. May be given more than once.")
  private List<String> authority = List.of();

  @Option(
      names = "--authority-need",
      paramLabel = "N",
      description = "How many of them sign a card; without it more than half.")
  private Optional<Integer> authorityNeed = Optional.empty();

  @Option(
      names = "--member",
      paramLabel = "NAME:ROLE",
      description =
          "A first card: counsellor, releaser, survivor, adviser or party. May be given more than"
              + " once.")
  private List<String> members = List.of();

  @Option(
      names = "--sole",
      description =
          "A practitioner alone: one member may stand for two, and every paper says so; may go"
              + " without witnesses.")
  private boolean sole;

  private final Clock clock = Clock.systemUTC();

  @Override
  public Integer call() {
    return Making.run(spec, out, this::make);
  }

  private List<String> make(Made made) throws java.io.IOException, MalformedInput {
    long now = clock.instant().getEpochSecond();
    int needOfRoots = Holders.need(roots, rootNeed, "--root-need");
    int needOfAuthority = Holders.need(authority, authorityNeed, "--authority-need");
    List<Enrolled> enrolled =
        members.stream().map(text -> Enrolled.parse(text, Certifier.SERVICE)).toList();
    demandTwoPeople(enrolled);
    demandKey("--log", log, KeyType.LOG_ED25519);
    int need = demandWitnesses();
    Quorum courtKeys = courtKeys();
    List<SigningKey> rootKeys = made.keys(Office.ROOT, roots);
    List<SigningKey> authorityKeys = made.keys(Office.SERVICE, authority);
    byte[] nonce = new byte[Nonce.LENGTH];
    made.random().nextBytes(nonce);
    Policy policy =
        Policy.signed(
            new Policy.Terms(
                1,
                Policy.Purpose.LIVE,
                Holders.quorum(rootKeys, needOfRoots),
                sole,
                log,
                witnesses,
                need,
                need == 0 ? 0 : pqNeed,
                Holders.quorum(authorityKeys, needOfAuthority),
                courtKeys,
                new Quorum(List.of(), 0),
                now,
                Nonce.of(nonce)),
            Optional.empty(),
            rootKeys);
    PolicyChain chain = PolicyChain.of(List.of(policy));
    made.file("policy.json", chain.file());
    for (Enrolled member : enrolled) {
      made.member(member, authorityKeys.subList(0, needOfAuthority), now);
    }
    return chain.fingerprint().words();
  }

  private void demandTwoPeople(List<Enrolled> enrolled) {
    long people =
        enrolled.stream()
            .filter(one -> one.role().isMember())
            .map(Enrolled::name)
            .distinct()
            .count();
    if (people < 2 && !sole) {
      throw new TypeConversionException(
          "A release needs two members: name two people with --member, counsellor or releaser, or"
              + " say --sole.");
    }
  }

  /// The rules of section 3 of the protocol for a live policy.
  private int demandWitnesses() {
    List<VerifierKey> keys = witnesses.stream().map(this::witness).toList();
    long names = keys.stream().map(VerifierKey::name).distinct().count();
    long quantumSafe =
        keys.stream()
            .filter(key -> key.type() == KeyType.COSIGNATURE_ML_DSA_44)
            .map(VerifierKey::name)
            .distinct()
            .count();
    if (keys.isEmpty() && sole && witnessNeed.orElse(0) == 0) {
      return 0;
    }
    int need = witnessNeed.orElse((int) Math.max(2, names / 2 + 1));
    if (need < 2 || need > names) {
      throw new TypeConversionException(
          "A live service needs at least two witnesses, and %d are named: ask two keepers for their"
                  .formatted(names)
              + " keys and name each with --witness.");
    }
    if (pqNeed < 1 || pqNeed > quantumSafe) {
      throw new TypeConversionException(
          "A live service needs a witness with a post-quantum key, and %d are named."
              .formatted(quantumSafe));
    }
    return need;
  }

  private VerifierKey witness(String vkey) {
    return demandKey("--witness", vkey, KeyType.COSIGNATURE_ED25519, KeyType.COSIGNATURE_ML_DSA_44);
  }

  private static VerifierKey demandKey(String option, String vkey, KeyType... types) {
    try {
      VerifierKey key = VerifierKey.parse(vkey);
      if (List.of(types).contains(key.type())) {
        return key;
      }
    } catch (MalformedRecordException e) {
      // Said below: a key that cannot be read cannot be trusted either.
    }
    throw new TypeConversionException(
        "%s is no key of the kind that signs here: a line name+id+key."
            .formatted(option)
            .concat(
                List.of(types).stream()
                    .map(Enum::name)
                    .collect(Collectors.joining(", ", " (", ")"))));
  }

  private Quorum courtKeys() throws UnusableFile, MalformedInput {
    return court.isPresent() ? CourtFile.read(court.get()) : new Quorum(List.of(), 0);
  }
}
