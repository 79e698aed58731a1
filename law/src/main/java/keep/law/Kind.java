package keep.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The shape of a fact's value. Every kind also allows "unknown", which is the absence of a value.
///
/// @param <T> the Java type of a known value; always immutable
public sealed interface Kind<T> {
  /// One word for documents: `yes or no`, `date`, `one word` and so on.
  String word();

  /// What a value may be, in words for an error message.
  String allowed();

  /// Yes or no.
  record YesNo() implements Kind<Boolean> {
    @Override
    public String word() {
      return "yes or no";
    }

    @Override
    public String allowed() {
      return "yes, no or unknown";
    }
  }

  /// A calendar day.
  record Day() implements Kind<LocalDate> {
    @Override
    public String word() {
      return "date";
    }

    @Override
    public String allowed() {
      return "a date as yyyy-mm-dd, or unknown";
    }
  }

  /// A date with the local time of the regime's country.
  record Moment() implements Kind<LocalDateTime> {
    @Override
    public String word() {
      return "date and time";
    }

    @Override
    public String allowed() {
      return "a date and time as yyyy-mm-ddThh:mm (local), optionally with an offset, or unknown";
    }
  }

  /// A whole number, 0 or more.
  record Count() implements Kind<Integer> {
    @Override
    public String word() {
      return "whole number";
    }

    @Override
    public String allowed() {
      return "a whole number, 0 or more, or unknown";
    }
  }

  /// One word of a closed list.
  record Word(List<String> words) implements Kind<String> {
    public Word {
      words = List.copyOf(words);
    }

    @Override
    public String word() {
      return "one word";
    }

    @Override
    public String allowed() {
      return "one of " + String.join(", ", words) + ", or unknown";
    }
  }

  /// A set of words of a closed list; the empty set means "known to be none".
  record Words(List<String> words) implements Kind<Set<String>> {
    public Words {
      words = List.copyOf(words);
    }

    @Override
    public String word() {
      return "set of words";
    }

    @Override
    public String allowed() {
      return "a list of words out of " + String.join(", ", words) + " ([] means none), or unknown";
    }
  }

  /// A set of passage names; the empty set means "known to be none".
  record Passages() implements Kind<Set<String>> {
    @Override
    public String word() {
      return "list of passages";
    }

    @Override
    public String allowed() {
      return "a list of passage names ([] means none), or unknown";
    }
  }

  /// One row a passage with the judge's three findings.
  record Findings() implements Kind<List<PassageFinding>> {
    @Override
    public String word() {
      return "passage rows";
    }

    @Override
    public String allowed() {
      return "rows {passage, substantialProbativeValue, otherEvidenceAvailable,"
          + " publicInterestSubstantiallyOutweighs}, each passage once";
    }
  }

  /// One answer a passage.
  record Answers() implements Kind<Map<String, Answer>> {
    @Override
    public String word() {
      return "passage rows";
    }

    @Override
    public String allowed() {
      return "rows {passage, answer} with answer yes, no or unknown, each passage once";
    }
  }

  /// For a passage, the other passages named with it.
  record Links() implements Kind<Map<String, Set<String>>> {
    @Override
    public String word() {
      return "passage rows";
    }

    @Override
    public String allowed() {
      return "rows {passage, needs: [passages]}, each passage once";
    }
  }

  /// A short label of letters, digits, spaces, dots and hyphens; never a name of a person.
  record Label() implements Kind<String> {
    @Override
    public String word() {
      return "label";
    }

    @Override
    public String allowed() {
      return "1 to 64 letters, digits, spaces, dots, hyphens or underscores, or unknown";
    }
  }

  /// A set of labels.
  record Labels() implements Kind<Set<String>> {
    @Override
    public String word() {
      return "list of labels";
    }

    @Override
    public String allowed() {
      return "a list of labels ([] means none), or unknown";
    }
  }
}
