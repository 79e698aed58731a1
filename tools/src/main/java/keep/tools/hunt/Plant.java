package keep.tools.hunt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/// Needles put into a place on purpose, one per spelling, so that a hunt which finds nothing is
/// known to be able to find. Closing takes them out again.
final class Plant implements AutoCloseable {
  private static final String FILE = "keep-hunt-plant";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

  private final Path file;
  private final long keep;
  private final int added;
  private final boolean own;

  private Plant(Path file, long keep, int added, boolean own) {
    this.file = file;
    this.keep = keep;
    this.added = added;
    this.own = own;
  }

  /// One writing per spelling, all of one run, all different.
  static List<Spelled> grow(Random random) {
    while (true) {
      List<Spelled> plants = new ArrayList<>();
      plants.addAll(Writing.of(-1, Needle.text("plant", text(random))));
      byte[] secret = new byte[Needle.RUN];
      random.nextBytes(secret);
      EnumSet<Spelling> have = EnumSet.noneOf(Spelling.class);
      plants.forEach(plant -> have.add(plant.spelling()));
      for (Spelled plant : Writing.of(-1, Needle.secret("plant", secret))) {
        if (have.add(plant.spelling())) {
          plants.add(plant);
        }
      }
      if (have.size() == Spelling.values().length) {
        return plants;
      }
    }
  }

  /// Sixteen bytes of UTF-8 that every spelling writes differently.
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 7; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.append("é\n?\"éÿ").toString();
  }

  static Plant in(Place place, List<Spelled> plants) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int gap = 0;
    for (Spelled plant : plants) {
      bytes.writeBytes(new byte[64 + gap++ % 7]);
      bytes.writeBytes(plant.stream());
    }
    bytes.writeBytes(new byte[64]);
    if (Files.isDirectory(place.root())) {
      Path file = place.root().resolve(FILE);
      Files.write(file, bytes.toByteArray(), StandardOpenOption.CREATE_NEW);
      return new Plant(file, 0, bytes.size(), true);
    }
    long size = Files.size(place.root());
    Files.write(place.root(), bytes.toByteArray(), StandardOpenOption.APPEND);
    return new Plant(place.root(), size, bytes.size(), false);
  }

  int filesAdded() {
    return own ? 1 : 0;
  }

  int bytesAdded() {
    return added;
  }

  @Override
  public void close() throws IOException {
    if (own) {
      Files.delete(file);
    } else {
      try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
        channel.truncate(keep);
      }
    }
  }
}
