package keep.publicsite.campaign.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import keep.places.Postcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class PostcodesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String DIRECTORY =
      """
      pcd,pcds,doterm,oseast1m,pcon24cd
      "ZZ1 1AA","ZZ1 1AA","",1,"E14999901"
      "ZZ1 2CD","ZZ1 2CD","",1,"E14999901"
      "ZZ1 2CD","ZZ1 2CD","",1,"E14999902"
      "ZZ1 9ZZ","ZZ1 9ZZ","201905",1,"E14999902"
      "ZZ1 8YY","ZZ1 8YY","",1,""
      rubbish
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void every_kind_of_postcode_gets_a_true_answer() throws IOException {
    PostcodeTable table = directory().table().table(DAY, "made up");
    assertThat(find(table, "zz1 1aa")).isInstanceOf(Place.One.class);
    assertThat(find(table, "ZZ12CD"))
        .isInstanceOfSatisfying(
            Place.Several.class,
            several ->
                assertThat(several.constituencies())
                    .extracting(Constituency::code)
                    .containsExactly("E14999901", "E14999902"));
    assertThat(find(table, "ZZ1 9ZZ")).isInstanceOf(Place.Ended.class);
    assertThat(find(table, "ZZ1 7AA")).isInstanceOf(Place.Unknown.class);
    assertThat(find(table, "BT1 1AA")).isInstanceOf(Place.NorthernIrelandNotHeld.class);
    Map.of(
            "JE2 3AB", Place.Without.Why.CROWN_DEPENDENCY,
            "GY1 1AA", Place.Without.Why.CROWN_DEPENDENCY,
            "IM1 1AA", Place.Without.Why.CROWN_DEPENDENCY,
            "BFPO 12", Place.Without.Why.FORCES,
            "BF1 2AA", Place.Without.Why.FORCES,
            "ASCN 1ZZ", Place.Without.Why.TERRITORY,
            "GIR 0AA", Place.Without.Why.SPECIAL,
            "XM4 5HQ", Place.Without.Why.SPECIAL)
        .forEach((postcode, why) ->
            assertThat(find(table, postcode)).as(postcode).isEqualTo(new Place.Without(why)));
    for (String typed : List.of("", "ZZ1", "LEEDS", "ZZ1 1A", "1AA ZZ1", "ZZ1 1AA or ZZ1 2AA")) {
      assertThat(Postcode.whole(typed)).as(typed).isEmpty();
    }
    for (String typed : List.of("ZZ1 1AA extra", "zz1-1aa.", "1 Some Street, ZZ1 1AA")) {
      assertThat(Postcode.whole(typed)).as(typed).contains(new Postcode("ZZ", "1", "1", "AA"));
    }
  }

  @Test
  void rows_that_cannot_be_read_are_counted_and_the_others_taken() throws IOException {
    PostcodeFiles files = directory();
    assertThat(files.taken()).isEqualTo(4);
    assertThat(files.leftOut()).isEqualTo(2);
  }

  @Test
  void a_ward_in_two_constituencies_splits_its_postcodes() throws IOException {
    Path wards =
        Files.writeString(
            folder.resolve("wards.csv"),
            """
            WD24CD,WD24NM,PCON24CD,PCON24NM
            E05999901,One,E14999901,Sampleford North
            E05999902,Two,E14999901,Sampleford North
            E05999902,Two,E14999902,Sampleford South
            """);
    Path points =
        Files.writeString(
            folder.resolve("points.csv"),
            """
            "ZZ1 1AA",10,1,1,"E92000001","","","","E07999901","E05999901"
            "ZZ1 1AB",10,1,1,"E92000001","","","","E07999901","E05999902"
            "ZZ1 1AD",90,0,0,"E92000001","","","","E07999901","E05999901"
            """);
    PostcodeTable table =
        new PostcodeFiles().codePoint(points, wards).table().table(DAY, "made up");
    assertThat(find(table, "ZZ1 1AA")).isInstanceOf(Place.One.class);
    assertThat(find(table, "ZZ1 1AB")).isInstanceOf(Place.Several.class);
    assertThat(find(table, "ZZ1 1AD")).isInstanceOf(Place.Unknown.class);
  }

  @Test
  void a_table_is_the_same_after_it_was_written_and_half_a_file_is_none() throws IOException {
    PostcodeTable table = directory().table().table(DAY, "made up");
    Path file = folder.resolve("postcodes.kpt");
    TableFile.write(table, file);
    PostcodeTable again = TableFile.read(file);
    assertThat(again.asAt()).isEqualTo(DAY);
    assertThat(again.size()).isEqualTo(table.size());
    assertThat(find(again, "ZZ1 2CD")).isEqualTo(find(table, "ZZ1 2CD"));
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 40] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> TableFile.read(file)).isInstanceOf(IOException.class);
  }

  @Test
  void members_are_read_from_saved_answers_and_matched_by_name() throws IOException {
    Files.writeString(
        folder.resolve("page-0.json"),
        """
        {"items":[
          {"value":{"id":1,"nameDisplayAs":"Alex Sample","latestParty":{"name":"Invented Party"},
            "latestHouseMembership":{"membershipFrom":"Sampleford North","house":1,"membershipEndDate":null}}},
          {"value":{"id":2,"nameDisplayAs":"Lord Sample","latestHouseMembership":{"membershipFrom":"Life peer","house":2}}}
        ]}
        """);
    Files.writeString(
        folder.resolve("contact-1.json"),
        """
        {"value":[{"type":"Website"},{"type":"Parliamentary office","email":"alex@parliament.example"}]}
        """);
    Constituency north = new Constituency("E14999901", "Sampleford North");
    MembersFiles files = new MembersFiles(List.of(north)).folder(folder);
    Parliament parliament = Parliament.read(files.snapshot(DAY, "made up"));
    assertThat(files.leftOut()).isEqualTo(1);
    assertThat(parliament.member(north))
        .hasValue(
            new Parliament.Member("Alex Sample", "Invented Party", "alex@parliament.example"));
    assertThat(parliament.asAt()).isEqualTo(DAY);
  }

  @Test
  void a_seat_without_a_member_and_an_address_that_is_none_are_named() throws IOException {
    Files.writeString(
        folder.resolve("page-0.json"),
        """
        {"items":[
          {"value":{"id":1,"nameDisplayAs":"Alex Sample",
            "latestHouseMembership":{"membershipFrom":"Sampleford North","house":1}}},
          {"value":{"id":2,"nameDisplayAs":"Bo Sample",
            "latestHouseMembership":{"membershipFrom":"Sampleford South","house":1}}}
        ]}
        """);
    Files.writeString(
        folder.resolve("contact-1.json"),
        "{\"value\":[{\"email\":\"a@parliament.example; b@parliament.example\"}]}");
    Files.writeString(
        folder.resolve("contact-2.json"), "{\"value\":[{\"email\":\"see the website\"}]}");
    Constituency north = new Constituency("E14999901", "Sampleford North");
    MembersFiles files =
        new MembersFiles(
                List.of(
                    north,
                    new Constituency("E14999902", "Sampleford South"),
                    new Constituency("E14999903", "Sampleford Vacant")))
            .folder(folder);
    assertThat(files.faults())
        .containsExactly(
            "Sampleford North: email in contact-1.json holds several; the first was taken.",
            "Sampleford South: email in contact-2.json is no e-mail address; none was taken.",
            "Sampleford Vacant: no member.");
    assertThat(Parliament.read(files.snapshot(DAY, "made up")).member(north).orElseThrow().email())
        .isEqualTo("a@parliament.example");
  }

  @Test
  void a_fault_of_a_file_has_its_name_whatever_its_encoding() throws IOException {
    Path latin =
        Files.write(
            folder.resolve("names.csv"),
            "PCON24CD,PCON24NM\nW07000112,Ynys M\u00f4n\n"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> new PostcodeFiles().names(latin))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("names.csv")
        .hasMessageContaining("UTF-8");
    Path headless = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
    assertThatThrownBy(() -> new PostcodeFiles().names(headless))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("other.csv");
  }

  @Test
  void a_letter_too_long_for_a_link_says_so_and_its_address_stands_as_programmes_read_it() {
    Letter small = new Letter("a@parliament.example", "A subject", "Words.");
    assertThat(small.isCut()).isFalse();
    assertThat(small.mailto()).startsWith("mailto:a@parliament.example?subject=").contains("Words");
    Letter large = new Letter("a@parliament.example", "A subject", "Words. ".repeat(400));
    assertThat(large.isCut()).isTrue();
    assertThat(large.mailto()).doesNotContain("body=").hasSizeLessThan(Letter.LONGEST_LINK);
  }

  @Test
  void between_dissolution_and_poll_there_are_no_members() {
    Election election =
        Election.of(
            new MockEnvironment()
                .withProperty("keep.campaign.dissolved", "2029-03-30")
                .withProperty("keep.campaign.poll", "2029-05-03"));
    assertThat(election.isOn(LocalDate.of(2029, 3, 29))).isFalse();
    assertThat(election.isOn(LocalDate.of(2029, 3, 30))).isTrue();
    assertThat(election.isOn(LocalDate.of(2029, 5, 3))).isTrue();
    assertThat(election.isOn(LocalDate.of(2029, 5, 4))).isFalse();
    assertThat(Election.of(new MockEnvironment()).isOn(LocalDate.of(2029, 4, 1))).isFalse();
  }

  private PostcodeFiles directory() throws IOException {
    return new PostcodeFiles().directory(Files.writeString(folder.resolve("onspd.csv"), DIRECTORY));
  }

  private static Place find(PostcodeTable table, String typed) {
    return table.find(Postcode.whole(typed).orElseThrow());
  }
}
