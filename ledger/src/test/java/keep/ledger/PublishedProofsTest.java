package keep.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import keep.ledger.vectors.PublishedVectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Published RFC 6962 proofs (transparency-dev)")
class PublishedProofsTest {
  private static final int INCLUSION = 98;
  private static final int CONSISTENCY = 98;

  @Test
  void every_published_inclusion_proof_gets_the_published_verdict() {
    List<Path> files = PublishedVectors.below("merkle/inclusion", INCLUSION);
    assertThat(files).hasSizeGreaterThan(50);
    for (Path file : files) {
      JsonNode vector = PublishedVectors.read(file);
      boolean accepted = inclusion(vector);
      assertThat(accepted).as(file + ": " + vector.get("desc")).isEqualTo(!wantsError(vector));
    }
  }

  @Test
  void
      every_published_consistency_proof_gets_the_published_verdict_except_over_roots_of_other_lengths() {
    List<Path> files = PublishedVectors.below("merkle/consistency", CONSISTENCY);
    assertThat(files).hasSizeGreaterThan(50);
    int refusedForLength = 0;
    for (Path file : files) {
      JsonNode vector = PublishedVectors.read(file);
      boolean otherLength = lengthOf(vector, "root1") != 32 || lengthOf(vector, "root2") != 32;
      boolean accepted = consistency(vector);
      if (otherLength && !wantsError(vector)) {
        // Their code compares any two byte strings; ours knows only roots of 32 bytes.
        refusedForLength++;
        assertThat(accepted).as(file.toString()).isFalse();
      } else {
        assertThat(accepted).as(file + ": " + vector.get("desc")).isEqualTo(!wantsError(vector));
      }
    }
    assertThat(refusedForLength).isEqualTo(1);
  }

  private static boolean inclusion(JsonNode vector) {
    try {
      return Proofs.includes(
          Hash.fromBase64(vector.get("root").asString()),
          vector.get("treeSize").bigIntegerValue().longValue(),
          vector.get("leafIdx").bigIntegerValue().longValue(),
          Hash.fromBase64(vector.get("leafHash").asString()),
          proof(vector));
    } catch (MalformedRecordException e) {
      return false;
    }
  }

  private static boolean consistency(JsonNode vector) {
    try {
      return Proofs.extendsTree(
          vector.get("size1").bigIntegerValue().longValue(),
          Hash.fromBase64(vector.get("root1").asString()),
          vector.get("size2").bigIntegerValue().longValue(),
          Hash.fromBase64(vector.get("root2").asString()),
          proof(vector));
    } catch (MalformedRecordException e) {
      return false;
    }
  }

  private static List<Hash> proof(JsonNode vector) {
    List<Hash> proof = new ArrayList<>();
    if (vector.get("proof") instanceof JsonNode list && list.isArray()) {
      list.forEach(hash -> proof.add(Hash.fromBase64(hash.asString())));
    }
    return proof;
  }

  private static int lengthOf(JsonNode vector, String name) {
    return Base64Text.fromStandard(vector.get(name).asString()).length;
  }

  private static boolean wantsError(JsonNode vector) {
    return vector.get("wantErr").asBoolean();
  }
}
