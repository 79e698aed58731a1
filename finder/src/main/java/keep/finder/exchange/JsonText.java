package keep.finder.exchange;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes JSON: on one line, or spread out for people. The same value always gives the same text.
public final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /// The value on one line.
  public static String of(Json value) {
    StringWriter text = new StringWriter();
    write(value, FACTORY.createGenerator(ObjectWriteContext.empty(), text));
    return text.toString();
  }

  /// The value over many lines, with a line end at the end.
  public static String pretty(Json value) {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
    write(value, FACTORY.createGenerator(new Pretty(printer), text));
    return text.append('\n').toString();
  }

  /// Reads one value that this class wrote.
  public static Json read(String text) {
    try (JsonSource source = new JsonSource(new StringReader(text), twice -> {})) {
      source.next();
      return source.value();
    }
  }

  private static final class Pretty extends ObjectWriteContext.Base {
    private final DefaultPrettyPrinter printer;

    private Pretty(DefaultPrettyPrinter printer) {
      this.printer = printer;
    }

    @Override
    public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
      return printer.createInstance();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  private static void write(Json value, JsonGenerator out) {
    try (out) {
      out.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
      put(value, out);
    }
  }

  private static void put(Json value, JsonGenerator out) {
    switch (value) {
      case Json.Text text -> out.writeString(text.value());
      case Json.Num number -> put(number.value(), out);
      case Json.Flag flag -> out.writeBoolean(flag.value());
      case Json.Nothing nothing -> out.writeNull();
      case Json.PassedOver passed -> out.writeNull();
      case Json.Items items -> {
        out.writeStartArray();
        items.items().forEach(item -> put(item, out));
        out.writeEndArray();
      }
      case Json.Fields fields -> {
        out.writeStartObject();
        for (Map.Entry<String, Json> each : fields.fields().entrySet()) {
          out.writeName(each.getKey());
          put(each.getValue(), out);
        }
        out.writeEndObject();
      }
    }
  }

  private static void put(double number, JsonGenerator out) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      out.writeNumber((long) number);
    } else {
      out.writeNumber(number);
    }
  }
}
