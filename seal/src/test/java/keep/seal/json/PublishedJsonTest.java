package keep.seal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keep.seal.encoding.MalformedInput;
import keep.seal.vectors.PublishedVectors;
import org.junit.jupiter.api.Test;

/// JSONTestSuite: what must not be read (`n_`), what general readers read (`y_`), what is left to
/// them (`i_`). Ours reads only what is in the one spelling, so a few of the `y_`.
class PublishedJsonTest {
  private static final int FILES = 318;

  @Test
  void nothing_is_read_that_must_not_be_and_what_is_read_is_in_the_one_spelling()
      throws IOException {
    List<String> read = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(PublishedVectors.folder("json/test_parsing", FILES))) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    assertThat(files).hasSize(FILES);
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      try {
        assertThat(StrictJson.read(bytes).bytes()).as(file.toString()).isEqualTo(bytes);
        read.add(file.getFileName().toString());
      } catch (MalformedInput refused) {
        assertThat(refused.fault()).isEqualTo(MalformedInput.Fault.FORM);
      }
    }
    assertThat(read).noneMatch(name -> name.startsWith("n_"));
    assertThat(read)
        .contains("y_array_empty.json", "y_object_simple.json", "y_string_utf8.json")
        .doesNotContain("y_number_negative_int.json", "y_structure_lonely_null.json");
  }
}
