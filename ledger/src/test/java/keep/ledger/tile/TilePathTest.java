package keep.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import keep.ledger.MalformedRecordException;
import keep.ledger.vectors.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 256, tile/0/000",
    "0, 0, 1, tile/0/000.p/1",
    "1, 5, 112, tile/1/005.p/112",
    "0, 999, 256, tile/0/999",
    "0, 1000, 256, tile/0/x001/000",
    "2, 1234067, 255, tile/2/x001/x234/067.p/255",
  })
  void a_tile_of_hashes_lies_where_tlog_tiles_says(int level, long index, int width, String path) {
    TilePath tile = TilePath.hashes(level, index, width);
    assertThat(tile.path()).isEqualTo(path);
    assertThat(TilePath.parse(path)).isEqualTo(tile);
  }

  @Test
  void entries_have_a_row_of_their_own() {
    assertThat(TilePath.entries(1234067, 3).path()).isEqualTo("tile/entries/x001/x234/067.p/3");
    assertThat(TilePath.parse("tile/entries/x001/x234/067.p/3"))
        .isEqualTo(TilePath.entries(1234067, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tile",
        "tile/0",
        "tile/0/",
        "tile/0/0",
        "tile/0/0000",
        "tile/0/x000/000",
        "tile/0/001/000",
        "tile/0/x001",
        "tile/0/000.p/0",
        "tile/0/000.p/256",
        "tile/0/000.p/257",
        "tile/0/000.p/01",
        "tile/0/000.p/",
        "tile/0/000.p",
        "tile/00/000",
        "tile/7/000",
        "tile/-1/000",
        "tile/0/-01",
        "tile/0/../checkpoint",
        "tile/0/٠٠٠",
        "/tile/0/000",
        "tile/0/000/",
        "tile//000",
        "tiles/0/000",
        "tile/entries/x999/x999/x999/x999/x999/x999/999",
      })
  void no_other_spelling_is_a_tile(String path) {
    assertThatThrownBy(() -> TilePath.parse(path)).isInstanceOf(MalformedRecordException.class);
  }

  @Test
  void every_path_written_is_read_back() {
    var random = Seeded.random(11);
    for (int i = 0; i < 2000; i++) {
      long index = random.nextLong(1L << random.nextInt(1, 46));
      TilePath tile =
          random.nextBoolean()
              ? TilePath.entries(index, random.nextInt(1, 257))
              : TilePath.hashes(random.nextInt(TilePath.LEVELS), index, random.nextInt(1, 257));
      assertThat(TilePath.parse(tile.path())).isEqualTo(tile);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0",
    "1, 0, 0, 1",
    "256, 0, 0, 256",
    "256, 0, 1, 0",
    "70000, 0, 273, 112",
    "70000, 1, 0, 256",
    "70000, 1, 1, 17",
    "70000, 2, 0, 1",
    "70000, 3, 0, 0",
  })
  void a_partial_tile_is_as_wide_as_what_is_left(long size, int level, long index, int width) {
    assertThat(TilePath.widthIn(size, level, index)).isEqualTo(width);
  }
}
