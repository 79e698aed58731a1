package keep.finder.exchange;

import java.util.List;

/// What a field of the standard holds.
sealed interface Kind {
  /// The part's own identifier.
  record Id() implements Kind {}

  /// The identifier of another part, which must be somewhere in what is read.
  record Reference(String entity) implements Kind {}

  /// An identifier of something that need not be in the feed.
  record Elsewhere() implements Kind {}

  record Plain(int longest) implements Kind {}

  record WebAddress() implements Kind {}

  record Email() implements Kind {}

  record Phone() implements Kind {}

  record Postcode() implements Kind {}

  record Country() implements Kind {}

  record Language() implements Kind {}

  record Currency() implements Kind {}

  record Date() implements Kind {}

  /// A day that cannot lie in the future.
  record PastDate() implements Kind {}

  /// A point of time with its offset, not in the future.
  record Moment() implements Kind {}

  record TimeOfDay() implements Kind {}

  /// Days of the week, as iCalendar's BYDAY.
  record Weekdays() implements Kind {}

  /// Numbers in a list, as iCalendar's BYMONTHDAY.
  record Numbers(int most) implements Kind {}

  /// A number between two bounds, whole or not.
  record Amount(double least, double most, boolean whole) implements Kind {}

  record OneOf(List<String> words) implements Kind {}

  record Many(String entity) implements Kind {}

  record One(String entity) implements Kind {}
}
