package keep.seal.matter;

import java.util.Optional;
import java.util.regex.Pattern;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;

/// What stands before a deposit's content, inside the ciphertext. It has no file name: file names
/// tell stories.
///
/// @param kind the same as in the statement
/// @param media a media type such as `text/plain` or `application/pdf`
/// @param answers the statement this answers, if any
public record DepositHead(DepositKind kind, String media, Optional<Sid> answers) {
  private static final Pattern MEDIA =
      Pattern.compile("[a-z0-9][a-z0-9.+-]{0,63}/[a-z0-9][a-z0-9.+-]{0,63}");

  public DepositHead {
    if (!MEDIA.matcher(media).matches()) {
      throw new IllegalArgumentException("not a media type");
    }
  }

  static DepositHead read(byte[] bytes) throws MalformedInput {
    Fields fields = Fields.read(bytes, "head", "v", "kind", "media", "answers").version();
    String media = fields.text("media");
    if (!MEDIA.matcher(media).matches()) {
      throw fields.fault("media", "must be a media type");
    }
    return new DepositHead(
        fields.word("kind", DepositKind.values()), media, fields.sidOrEmpty("answers"));
  }

  byte[] bytes() {
    return JsonObject.with()
        .version()
        .put("kind", kind)
        .put("media", media)
        .sidOrEmpty("answers", answers)
        .bytes();
  }
}
