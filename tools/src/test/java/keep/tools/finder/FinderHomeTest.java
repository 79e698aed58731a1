package keep.tools.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the finder's folder is where the server looks for it")
class FinderHomeTest {
  private static String folder(Map<String, String> environment, String system, boolean root) {
    return FinderHome.folder(environment, system, "/home/ann", root).toString();
  }

  @Test
  void a_folder_that_is_named_counts_before_all_else() {
    assertThat(folder(Map.of("KEEP_HOME", "/srv/keep"), "Linux", true))
        .isEqualTo("/srv/keep/finder");
  }

  @Test
  void root_s_is_below_var_lib() {
    assertThat(folder(Map.of("KEEP_HOME", " "), "Linux", true)).isEqualTo("/var/lib/keep/finder");
  }

  @Test
  void a_user_s_is_the_data_folder_of_the_system() {
    assertThat(folder(Map.of("XDG_DATA_HOME", "/data"), "Mac OS X", false))
        .isEqualTo("/data/keep/finder");
    assertThat(folder(Map.of(), "Linux", false)).isEqualTo("/home/ann/.local/share/keep/finder");
    assertThat(folder(Map.of(), "Mac OS X", false))
        .isEqualTo("/home/ann/Library/Application Support/Keep/finder");
  }

  @Test
  void a_relative_one_becomes_absolute() {
    assertThat(Path.of(folder(Map.of("KEEP_HOME", "here"), "Linux", false))).isAbsolute();
  }
}
