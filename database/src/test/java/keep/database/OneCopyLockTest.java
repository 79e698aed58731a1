package keep.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneCopyLockTest {
  @TempDir Path folder;

  @Test
  void it_keeps_a_second_copy_out_and_may_be_given_up_twice() throws Exception {
    OneCopyLock lock = OneCopyLock.take(folder);
    assertThatThrownBy(() -> OneCopyLock.take(folder)).isInstanceOf(DatabaseTrouble.class);
    lock.close();
    assertThatCode(lock::close).doesNotThrowAnyException();
    OneCopyLock.take(folder).close();
  }
}
