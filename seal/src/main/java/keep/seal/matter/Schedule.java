package keep.seal.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;

/// Which notes the service holds, from the releaser to the judge, as the content of a deposit of
/// kind `schedule` (protocol section 7).
///
/// @param step existence, which names no header, or production, which names them
/// @param asked the act that asked
/// @param from the first day it covers
/// @param to the last day it covers
/// @param rows by date, equal dates by the other fields in turn
/// @param complete whether Keep holds no others that fit; only ever of what Keep holds
public record Schedule(
    ScheduleStep step, Sid asked, LocalDate from, LocalDate to, List<Row> rows, boolean complete) {
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MOST_PASSAGES = 65_535;

  /// One note.
  ///
  /// @param header the note version's header; empty in the existence step
  /// @param date the day of the session
  /// @param kind the kind of record, a word
  /// @param role the author's role, a word
  /// @param passages how many text passages it has; 0 in the existence step
  public record Row(Optional<Sid> header, LocalDate date, String kind, String role, int passages) {
    static final Comparator<Row> ORDER =
        Comparator.comparing(Row::date)
            .thenComparing(row -> row.header().map(Sid::hex).orElse(""))
            .thenComparing(Row::kind)
            .thenComparing(Row::role)
            .thenComparingInt(Row::passages);

    public Row {
      if (!WORD.matcher(kind).matches() || !WORD.matcher(role).matches() || passages < 0) {
        throw new IllegalArgumentException("kind and role are words");
      }
    }

    boolean fits(ScheduleStep step) {
      return switch (step) {
        case EXISTENCE -> header.isEmpty() && passages == 0;
        case PRODUCTION -> header.isPresent() && passages > 0;
      };
    }
  }

  public Schedule {
    rows = rows.stream().sorted(Row.ORDER).toList();
    for (Row row : rows) {
      if (!row.fits(step)) {
        throw new IllegalArgumentException("only the production step names headers and counts");
      }
    }
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the last day is before the first");
    }
  }

  /// Reads a schedule's content.
  public static Schedule read(byte[] content) throws MalformedInput {
    Fields fields =
        Fields.read(content, "schedule", "v", "for", "asked", "from", "to", "rows", "complete")
            .version();
    ScheduleStep step = fields.word("for", ScheduleStep.values());
    List<Row> rows = new ArrayList<>();
    for (Fields row : fields.objects("rows", "header", "date", "kind", "role", "passages")) {
      if (!WORD.matcher(row.text("kind")).matches() || !WORD.matcher(row.text("role")).matches()) {
        throw MalformedInput.form(row.place(), "has a kind or role that is not a word");
      }
      Row read =
          new Row(
              row.sidOrEmpty("header"),
              row.date("date"),
              row.text("kind"),
              row.text("role"),
              (int) row.integer("passages", 0, MOST_PASSAGES));
      if (!read.fits(step)) {
        throw MalformedInput.form(row.place(), "names more, or less, than this step may");
      }
      if (!rows.isEmpty() && Row.ORDER.compare(rows.getLast(), read) > 0) {
        throw MalformedInput.form(row.place(), "must not come before the one before it");
      }
      rows.add(read);
    }
    LocalDate from = fields.date("from");
    LocalDate to = fields.date("to");
    if (to.isBefore(from)) {
      throw fields.fault("to", "must not be before the first day");
    }
    return new Schedule(step, fields.sid("asked"), from, to, rows, fields.yes("complete"));
  }

  /// The content's bytes.
  public byte[] bytes() {
    List<JsonObject> list = new ArrayList<>();
    for (Row row : rows) {
      list.add(
          JsonObject.with()
              .sidOrEmpty("header", row.header())
              .put("date", row.date().toString())
              .put("kind", row.kind())
              .put("role", row.role())
              .put("passages", row.passages())
              .object());
    }
    return JsonObject.with()
        .version()
        .put("for", step)
        .put("asked", asked)
        .put("from", from.toString())
        .put("to", to.toString())
        .list("rows", list)
        .put("complete", complete ? "yes" : "no")
        .bytes();
  }
}
