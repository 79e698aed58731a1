package keep.site.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BytesInHandTest {
  private final AtomicLong now = new AtomicLong(7);
  private final BytesInHand inHand = new BytesInHand(1000, now::get);

  @Test
  void what_several_send_at_once_is_bounded_and_given_back() throws IOException {
    try (BytesInHand.Share first = inHand.share();
        BytesInHand.Share second = inHand.share()) {
      first.read(body(800), 5000);
      assertThatThrownBy(() -> second.read(body(300), 5000)).satisfies(notTaken(503));
    }
    assertThat(inHand.held()).isZero();
    try (BytesInHand.Share again = inHand.share()) {
      assertThat(again.read(body(900), 5000)).hasSize(900);
    }
  }

  @Test
  void one_alone_is_taken_however_large_it_may_be_here() throws IOException {
    try (BytesInHand.Share alone = inHand.share()) {
      assertThat(alone.read(body(4000), 5000)).hasSize(4000);
      assertThatThrownBy(() -> alone.read(body(5001), 5000)).satisfies(notTaken(413));
    }
  }

  @Test
  void who_sends_letter_by_letter_is_not_waited_for_for_ever() {
    InputStream slow =
        new InputStream() {
          @Override
          public int read() {
            now.addAndGet(Duration.ofSeconds(5).toNanos());
            return 'a';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            into[from] = (byte) read();
            return 1;
          }
        };
    try (BytesInHand.Share share = inHand.share()) {
      assertThatThrownBy(() -> share.read(slow, 5000)).satisfies(notTaken(408));
    }
    assertThat(inHand.held()).isZero();
  }

  private static java.util.function.Consumer<Throwable> notTaken(int status) {
    return thrown ->
        assertThat(thrown)
            .isInstanceOfSatisfying(
                BytesInHand.NotTaken.class, e -> assertThat(e.status()).isEqualTo(status));
  }

  private static InputStream body(int length) {
    return new ByteArrayInputStream(new byte[length]);
  }
}
