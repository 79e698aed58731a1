package keep.law;

import java.time.LocalDate;

/// The body of a rule: a pure function of facts and day.
@FunctionalInterface
public interface Test {
  Finding test(Known facts, LocalDate day);
}
