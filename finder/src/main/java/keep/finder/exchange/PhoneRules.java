package keep.finder.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is wrong with a telephone number, by the numbering plan of the United Kingdom (Ofcom). Not
/// a list of the ranges in use: such a list ages, and would refuse a new helpline.
public final class PhoneRules {
  private static final Pattern SIGNS = Pattern.compile("[0-9+()./\\- \u00a0\u2010-\u2013]+");
  private static final Pattern NATIONAL =
      Pattern.compile("0(1\\d{8,9}|2\\d{9}|3\\d{9}|5\\d{9}|7\\d{9}|8\\d{8,9}|800\\d{6}|8001111)");
  private static final Pattern SHORT =
      Pattern.compile("999|112|1(01|05|11|19|59)|116\\d{3}|118\\d{3}|1800[0-2]|\\d{5}");
  private static final Pattern DEAR = Pattern.compile("0(9\\d{8,9}|70\\d{8})");
  private static final Pattern ABROAD = Pattern.compile("\\+[1-9]\\d{7,14}");
  private static final Pattern TEXT_RELAY = Pattern.compile("18001(0\\d{9,10})");

  private static final int SHORTEST = 10;
  private static final Pattern RUN = Pattern.compile("[0-9][0-9+()./\\- \u00a0\u2010-\u2013]*");
  private static final Pattern ABROAD_CODE =
      Pattern.compile("\\(?(\\+|00)44\\)?[ \u00a0-]*(\\(0\\))?[ \u00a0-]*");

  private PhoneRules() {}

  public static Optional<String> number(String value) {
    if (!SIGNS.matcher(value.strip()).matches()) {
      return wrong(value, "holds other signs than those of a telephone number");
    }
    String digits = value.replaceAll("[^0-9+]", "");
    if (digits.lastIndexOf('+') > 0) {
      return wrong(value, "is not a telephone number");
    }
    String national = national(digits);
    if (DEAR.matcher(national).matches()) {
      return wrong(value, "is a premium-rate or personal number, which is never shown");
    }
    if (national.matches("(\\d)\\1{5,}|0(\\d)\\2{8,9}|01234567890?")) {
      return wrong(value, "is a placeholder, not a telephone number");
    }
    boolean known =
        NATIONAL.matcher(national).matches()
            || SHORT.matcher(national).matches()
            || TEXT_RELAY.matcher(national).matches()
            || ABROAD.matcher(national).matches();
    if (known) {
      return Optional.empty();
    }
    return national.startsWith("0")
        ? wrong(
            value,
            "is not a number of the United Kingdom: "
                + national.length()
                + " digits, or a beginning that is not in use")
        : wrong(value, "is not a telephone number");
  }

  /// Everything in a text that may be a number of the United Kingdom, as digits with the leading 0:
  /// every ten and eleven digits in a row, whatever stands between them.
  static Stream<String> numbersIn(String text) {
    if (text.chars().filter(Character::isDigit).limit(SHORTEST).count() < SHORTEST) {
      return Stream.empty();
    }
    return RUN.matcher(ABROAD_CODE.matcher(text).replaceAll("0"))
        .results()
        .map(run -> run.group().replaceAll("[^0-9]", ""))
        .flatMap(digits ->
            IntStream.range(0, digits.length())
                .filter(at -> digits.charAt(at) == '0')
                .boxed()
                .flatMap(at ->
                    IntStream.of(SHORTEST, SHORTEST + 1)
                        .filter(length -> at + length <= digits.length())
                        .mapToObj(length -> digits.substring(at, at + length))));
  }

  /// A number of the United Kingdom with its leading 0; one from abroad with its plus.
  static String national(String digits) {
    if (digits.startsWith("+44")) {
      String rest = digits.substring(3);
      return rest.startsWith("0") ? rest : "0" + rest;
    }
    if (digits.startsWith("0044")) {
      return national("+44" + digits.substring(4));
    }
    return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
  }

  private static Optional<String> wrong(String value, String why) {
    return Optional.of(Shown.text(value) + " " + why + ".");
  }
}
