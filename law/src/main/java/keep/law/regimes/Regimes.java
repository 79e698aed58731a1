package keep.law.regimes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import keep.law.Nearest;
import keep.law.Regime;
import keep.law.campaign.Campaign;
import keep.law.canada.Canada;
import keep.law.elsewhere.Elsewhere;
import keep.law.englandwales.EnglandWales;
import keep.law.newsouthwales.NewSouthWales;
import keep.law.ireland.Ireland;
import keep.law.policy.PolicyOverLaw;
import keep.law.victoria.Victoria;

/// Every regime by name, and by the short names and versions that published case files use.
public final class Regimes {
  /// One entry: a name with its versions, the first being the one used when none is given.
  ///
  /// @param aliases other names by which case files call it, for example `NSW`
  /// @param versions a supplier for each version word
  /// @param since the year from which a version is the text in force; empty where only the present
  ///   text was written
  public record Entry(
      String name,
      List<String> aliases,
      Map<String, Supplier<Regime>> versions,
      NavigableMap<Integer, String> since) {
    private static final int ANY_WORD = -1;

    public Entry {
      aliases = List.copyOf(aliases);
      versions = new LinkedHashMap<>(versions);
      since = new TreeMap<>(since);
    }

    Entry(String name, List<String> aliases, Map<String, Supplier<Regime>> versions) {
      this(name, aliases, versions, new TreeMap<>());
    }

    /// Of a place of which one text was read, whatever year is named.
    static Entry ofAnyYear(String name, List<String> aliases, Supplier<Regime> only) {
      return of(name, aliases, only).since(Map.of(0, "current"));
    }

    /// Of a place where the law of one decision was written: whatever its text is called, that is
    /// the one.
    static Entry ofOneText(String name, List<String> aliases, Supplier<Regime> only) {
      return of(name, aliases, only).since(Map.of(ANY_WORD, "current"));
    }

    private boolean hasOneText() {
      return since.containsKey(ANY_WORD);
    }

    Entry since(Map<Integer, String> years) {
      return new Entry(name, aliases, versions, new TreeMap<>(years));
    }

    /// Names are told apart by their letters alone: `New South Wales` and `nsw` are both known.
    private boolean isCalled(String said) {
      String wanted = plain(said);
      return plain(name).equals(wanted)
          || aliases.stream().anyMatch(each -> plain(each).equals(wanted));
    }

    private static String plain(String text) {
      return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    static Entry of(String name, List<String> aliases, Supplier<Regime> only) {
      Map<String, Supplier<Regime>> versions = new LinkedHashMap<>();
      versions.put("current", only);
      return new Entry(name, aliases, versions);
    }
  }

  /// A name or version that does not exist, with those that do.
  public static final class UnknownRegime extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String field;

    UnknownRegime(String field, String said, List<String> allowed) {
      super(
          field
              + ": there is none called \""
              + said
              + "\"."
              + Nearest.hint(said, allowed)
              + " Allowed: "
              + String.join(", ", allowed)
              + ".");
      this.field = field;
    }

    /// `regime` or `regimeVersion`.
    public String field() {
      return field;
    }
  }

  /// Add a regime here: one line.
  private static final List<Entry> ALL =
      List.of(
          Entry.of("campaign", List.of("EW-campaign"), Campaign::new),
          Entry.of("england-wales", List.of("EW", "E&W"), EnglandWales::new),
          Entry.of("campaign-over-england-wales", List.of(), PolicyOverLaw::new),
          new Entry(
                  NewSouthWales.NAME,
                  List.of("NSW"),
                  Texts.of("current", NewSouthWales::new, "before 2002", NewSouthWales::before2002))
              .since(Map.of(0, "before 2002", 2002, "current")),
          Entry.ofAnyYear(NewSouthWales.QUEENSLAND, List.of("QLD"), NewSouthWales::queensland),
          new Entry(
                  Canada.NAME,
                  List.of("CA"),
                  Texts.and(
                      Texts.and(
                          Texts.and(
                              Texts.and(
                                  Texts.of(
                                      "current",
                                      Canada::new,
                                      "before the 1997 scheme",
                                      Canada::before1997),
                                  "1997 text",
                                  Canada::of1997),
                              "2015 text",
                              Canada::of2015),
                          "pre-2018 text",
                          Canada::before2018),
                      "2018 text (V1)",
                      Canada::of2018))
              .since(
                  Map.of(
                      0,
                      "before the 1997 scheme",
                      1997,
                      "1997 text",
                      2015,
                      "2015 text",
                      2019,
                      "2018 text (V1)",
                      2026,
                      "current")),
          new Entry(
              Ireland.NAME,
              List.of("IE"),
              Texts.of("current", Ireland::new, "2017 text (V1)", Ireland::new)),
          new Entry(
                  Victoria.NAME,
                  List.of("VIC"),
                  Texts.of("current", Victoria::new, "before July 2023", Victoria::before2023))
              .since(Map.of(0, "before July 2023", 2024, "current")),
          Entry.ofOneText("south-australia", List.of("SA"), Elsewhere::southAustralia),
          Entry.ofOneText("scotland", List.of("SCO", "SCT"), Elsewhere::scotland),
          Entry.ofOneText("pennsylvania", List.of("PA", "US", "US-PA"), Elsewhere::pennsylvania),
          Entry.ofOneText(
              "australian-capital-territory",
              List.of("ACT"),
              Elsewhere::australianCapitalTerritory));

  private Regimes() {}

  /// The names, in order.
  public static List<String> names() {
    return ALL.stream().map(Entry::name).toList();
  }

  /// The regime that judges a case of which a file says one name and the command another.
  ///
  /// The command's word counts, except that Queensland runs on New South Wales: a file of
  /// Queensland asked of New South Wales is judged by Queensland's variant.
  ///
  /// @param asked what the command says, or empty text
  /// @param said what the file says, or empty text
  /// @return the name to use; empty text where neither says one
  public static String either(String asked, String said) {
    if (asked.isEmpty()) {
      return said;
    }
    boolean variant =
        !said.isEmpty()
            && named(asked).name().equals(NewSouthWales.NAME)
            && ALL.stream()
                .anyMatch(
                    each -> each.name().equals(NewSouthWales.QUEENSLAND) && each.isCalled(said));
    return variant ? NewSouthWales.QUEENSLAND : asked;
  }

  /// The regime of this name or alias, in its present version.
  ///
  /// @throws UnknownRegime listing the names
  public static Regime named(String name) {
    return named(name, "");
  }

  /// The regime of this name or alias, in this version; empty text means the present one.
  ///
  /// @throws UnknownRegime listing the names or the versions
  public static Regime named(String name, String version) {
    Entry entry =
        ALL.stream()
            .filter(each -> each.isCalled(name))
            .findFirst()
            .orElseThrow(() -> new UnknownRegime("regime", name, names()));
    if (version.isBlank() || entry.hasOneText()) {
      return entry.versions().values().iterator().next().get();
    }
    Optional<Supplier<Regime>> exact = Texts.named(entry.versions(), version);
    if (exact.isPresent()) {
      return exact.get().get();
    }
    for (Supplier<Regime> each : entry.versions().values()) {
      Regime regime = each.get();
      if (regime.version().equals(version)) {
        return regime;
      }
    }
    Optional<Supplier<Regime>> dated =
        Texts.numbered(entry.versions(), version)
            .or(() -> Texts.ofYear(entry.versions(), version))
            .or(() -> Texts.inForce(entry, version));
    if (dated.isPresent()) {
      return dated.get().get();
    }
    throw new UnknownRegime("regimeVersion", version, List.copyOf(entry.versions().keySet()));
  }
}
