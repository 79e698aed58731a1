package keep.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// `docs/components.md` lists every component. To write it again, run this test with
/// `-Dkeep.write=true`.
class ComponentListTest {
  @Test
  void the_list_of_components_is_the_one_the_folders_give() throws IOException {
    String now = ComponentList.write(Sources.here());
    Path list = Sources.here().project().resolve("docs").resolve("components.md");
    if (Boolean.getBoolean("keep.write")) {
      Files.writeString(list, now);
    }
    assertThat(Files.readString(list))
        .as("docs/components.md is out of date; write it again with -Dkeep.write=true")
        .isEqualTo(now);
  }
}
