package keep.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// `docs/welsh-review.md` lists every Welsh text that awaits review. To write it again: `./mvnw -pl
/// walls -am test -Dtest=WelshReviewTest -Dkeep.write=true
/// -Dsurefire.failIfNoSpecifiedTests=false`.
class WelshReviewTest {
  @Test
  void the_list_of_texts_awaiting_review_is_the_one_the_sources_give() throws IOException {
    String now = WelshReview.write(Sources.here());
    Path list = Sources.here().project().resolve("docs").resolve("welsh-review.md");
    if (Boolean.getBoolean("keep.write")) {
      Files.createDirectories(list.getParent());
      Files.writeString(list, now);
    }
    assertThat(Files.readString(list))
        .as("docs/welsh-review.md is out of date; write it again with -Dkeep.write=true")
        .isEqualTo(now);
  }
}
