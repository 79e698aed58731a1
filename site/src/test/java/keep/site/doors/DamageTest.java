package keep.site.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DamageTest {
  @AfterEach
  void forget() {
    Damage.forget();
  }

  @Test
  void a_damaged_page_is_told_from_every_other_trouble_and_said_once(CapturedOutput output) {
    assertThat(Damage.isBehind(new SQLException("heron", "08006"))).isFalse();
    assertThat(Damage.isBehind(new IOException("heron"))).isFalse();
    assertThat(Damage.wasSeen()).isFalse();
    for (String state : new String[] {"XX001", "XX002", "XX001"}) {
      Exception inside = new SQLException("invalid page in block 3: heron", state);
      assertThat(Damage.isBehind(new IllegalStateException("heron", inside))).isTrue();
    }
    assertThat(Damage.wasSeen()).isTrue();
    assertThat(output.getAll()).containsOnlyOnce("is damaged").doesNotContain("heron");
  }
}
