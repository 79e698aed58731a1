package keep.finder.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import keep.finder.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HsdsApiTest {
  private final HsdsApi api = new HsdsApi(Directory.load(), Feeds.TODAY);

  private HsdsApi.Answer list(String name, String... parameters) {
    Map<String, String[]> asked = new java.util.LinkedHashMap<>();
    for (int at = 0; at < parameters.length; at += 2) {
      asked.put(parameters[at], new String[] {parameters[at + 1]});
    }
    return api.list(name, asked);
  }

  @Test
  void a_list_comes_in_pages_that_say_what_they_are() {
    Json.Fields first = list("services", "per_page", "10").body();
    int pages = first.number("total_pages").orElseThrow().intValue();
    Json.Fields last = list("services", "per_page", "10", "page", String.valueOf(pages)).body();

    assertThat(first.list("contents")).hasSize(10);
    assertThat(first.get("first_page")).contains(new Json.Flag(true));
    assertThat(first.get("last_page")).contains(new Json.Flag(false));
    assertThat(last.get("last_page")).contains(new Json.Flag(true));
    assertThat((pages - 1) * 10 + last.list("contents").size())
        .isEqualTo(first.number("total_items").orElseThrow().intValue());
  }

  @Test
  void a_service_is_whole_under_its_uuid_and_under_our_own_id() {
    HsdsApi.Answer known = api.one("services", "rctn");

    assertThat(known.status()).isEqualTo(200);
    assertThat(api.one("services", known.body().text("id").orElseThrow())).isEqualTo(known);
    assertThat(known.body().list("service_areas")).isNotEmpty();
  }

  @Test
  void every_entry_of_every_list_can_be_asked_for_by_its_id() {
    for (String name : HsdsApi.names()) {
      Json.Fields page = list(name, "per_page", "100").body();
      assertThat(page.list("contents")).as(name).isNotEmpty();
      page.list("contents")
          .forEach(one ->
              assertThat(api.one(name, one.text("id").orElseThrow()).status()).isEqualTo(200));
    }
  }

  @Test
  void a_closed_service_is_gone_without_its_name() {
    HsdsApi.Answer gone = api.one("services", "savana");

    assertThat(gone.status()).isEqualTo(410);
    assertThat(JsonText.of(gone.body())).doesNotContain("Savana");
    assertThat(list("services", "search", "savana").body().list("contents")).isEmpty();
    assertThat(api.one("services", "nobody").status()).isEqualTo(404);
  }

  @Test
  void filters_leave_what_fits() {
    assertThat(list("services", "search", "coventry").body().list("contents")).isNotEmpty();
    assertThat(list("services", "day", "SU").body().list("contents")).isNotEmpty();
    assertThat(list("services", "minimum_age", "16").body().list("contents"))
        .isNotEmpty()
        .allMatch(one -> one.number("minimum_age").orElseThrow() >= 16);
    String term = Terms.all().getFirst().text("id").orElseThrow();
    assertThat(list("services", "taxonomy_term_id", term).body().list("contents")).isNotEmpty();
    assertThat(list("services", "taxonomy_term_id", "none").body().get("empty"))
        .contains(new Json.Flag(true));
  }

  @ParameterizedTest
  @CsvSource({
    "page,0",
    "page,x",
    "page,99",
    "per_page,101",
    "per_page,-1",
    "day,Monday",
    "start_time,9",
    "minimum_age,old",
    "postcode,CT1 2AB",
    "proximity,1000",
    "colour,red",
    "a<b,1"
  })
  void a_parameter_that_cannot_be_obeyed_is_told_and_not_repeated(String parameter, String value) {
    HsdsApi.Answer refused = list("services", parameter, value);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().text("error")).contains("bad-parameter");
    assertThat(JsonText.of(refused.body())).doesNotContain("CT1 2AB").doesNotContain("a<b");
  }
}
