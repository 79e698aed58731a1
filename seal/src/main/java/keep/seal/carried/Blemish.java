package keep.seal.carried;

/// What happened to a file on its way. None of these says that anybody meant to change it, and with
/// each of them the file is refused all the same: what was signed are bytes.
public enum Blemish {
  UTF_16("it was saved in another encoding (UTF-16)"),
  BYTE_ORDER_MARK("a byte order mark was put before it"),
  SPACE_AROUND("white space or a line end was added before or after it"),
  SPACE_INSIDE("line ends or spaces were put between its parts"),
  LINES_BROKEN("its long lines were broken"),
  MAIL("the headers of an e-mail stand before it"),
  BASE64("it is still in base64, as mail carries attachments"),
  QUOTED_PRINTABLE("it is still in quoted-printable, as mail carries text"),
  REPLY_MARKS("a mail programme put marks before its lines"),
  WEB_PAGE("it was made part of a web page"),
  ESCAPED("its quotation marks were replaced by codes"),
  TYPOGRAPHIC_QUOTES("its quotation marks were replaced by typographic ones"),
  ARCHIVED("it lies in an archive; take it out first"),
  CUT_SHORT("its end is missing"),
  GOES_ON("something else follows it");

  private final String sentence;

  Blemish(String sentence) {
    this.sentence = sentence;
  }

  /// What happened, to stand after a colon.
  public String sentence() {
    return sentence;
  }
}
