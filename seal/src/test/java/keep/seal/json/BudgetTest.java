package keep.seal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Json.JsonArray;
import keep.seal.json.Json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{}`|1|0",
        "`[[],[],[]]`|6|0",
        "`{\"a\":[1,2],\"b\":\"c\"}`|6|1",
        "`\"{[:,\"`|0|4",
        "`[\"\\\"[[\",\"a\\\\\"]`|2|4",
        "`{\"a\":\"\\u0000ü\"}`|2|8"
      })
  void exactly_so_much_is_read_and_one_less_is_not(String json, int marks, int text)
      throws MalformedInput {
    byte[] bytes = json.getBytes(UTF_8);
    StrictJson.read(bytes, new Budget(marks, text));
    if (marks > 0) {
      assertOver(bytes, new Budget(marks - 1, text));
    }
    if (text > 0) {
      assertOver(bytes, new Budget(marks, text - 1));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"`[[[[`|3|9", "`\"abcdef`|0|5", "`nonsense,,,,`|3|9", "`\"abc\\`|0|3"})
  void what_is_too_large_is_that_even_where_it_is_malformed(String json, int marks, int text) {
    assertOver(json.getBytes(UTF_8), new Budget(marks, text));
  }

  @Test
  void no_text_has_more_values_than_one_more_than_its_marks() throws MalformedInput {
    Random random = new Random(17);
    for (int i = 0; i < 500; i++) {
      Json value = any(random, 1);
      int least = 0;
      while (isOver(value.bytes(), new Budget(least, 1000))) {
        least++;
      }
      assertThat(values(value)).isLessThanOrEqualTo(least + 1);
    }
  }

  private static int values(Json value) {
    return switch (value) {
      case JsonObject object ->
          1 + object.members().stream().mapToInt(member -> values(member.value())).sum();
      case JsonArray array -> 1 + array.items().stream().mapToInt(BudgetTest::values).sum();
      case Json.JsonText _, Json.JsonInteger _ -> 1;
    };
  }

  private static Json any(Random random, int depth) {
    int choice = random.nextInt(depth < 5 ? 4 : 2);
    if (choice < 2) {
      return choice == 0
          ? new Json.JsonInteger(random.nextInt(9))
          : new Json.JsonText("[\"" + "\\".repeat(random.nextInt(3)));
    }
    java.util.List<Json> items =
        java.util.stream.Stream.generate(() -> any(random, depth + 1))
            .limit(random.nextInt(4))
            .toList();
    if (choice == 2) {
      return new JsonArray(items);
    }
    ObjectWriter writer = JsonObject.with();
    for (int i = 0; i < items.size(); i++) {
      writer.put("n" + i, items.get(i));
    }
    return writer.object();
  }

  private static boolean isOver(byte[] json, Budget budget) {
    try {
      budget.demand(json, "thing");
      return false;
    } catch (MalformedInput e) {
      assertThat(e.fault()).isEqualTo(MalformedInput.Fault.LIMIT);
      return true;
    }
  }

  private static void assertOver(byte[] json, Budget budget) {
    assertThatThrownBy(() -> StrictJson.read(json, budget))
        .isInstanceOfSatisfying(
            MalformedInput.class, e -> assertThat(e.fault()).isEqualTo(MalformedInput.Fault.LIMIT));
  }
}
