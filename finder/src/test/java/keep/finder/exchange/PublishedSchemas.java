package keep.finder.exchange;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// The schemas of HSDS-UK 3.0 as published, from the folder that `KEEP_PUBLISHED_VECTORS` names.
final class PublishedSchemas {
  private PublishedSchemas() {}

  static String text(String file) throws IOException {
    String folder = System.getenv("KEEP_PUBLISHED_VECTORS");
    if (folder == null || !Files.exists(Path.of(folder, "hsds-uk", file))) {
      String message = "published vectors not at hand, 1 case skipped (hsds-uk/" + file + ")";
      System.out.println(message);
      Assumptions.abort(message);
    }
    return Files.readString(Path.of(folder, "hsds-uk", file));
  }

  /// What is wrong with a JSON text by a published schema, formats included.
  static List<String> faults(String schema, String json) throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Schema judge = registry.getSchema(text(schema));
    return judge
        .validate(
            json,
            com.networknt.schema.InputFormat.JSON,
            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
