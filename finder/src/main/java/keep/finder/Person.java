package keep.finder;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a service is for the person asked about.
final class Person {
  private static final int GROWN = 18;
  private static final int SIXTEEN = 16;

  /// How well it fits.
  enum Fit {
    /// It says so, or nothing was asked.
    YES,
    /// It was not seen to say: ask.
    ASK,
    /// It says it is for others.
    NO
  }

  private final @Nullable Who who;
  private final @Nullable Integer age;

  Person(@Nullable Who who, @Nullable Integer age) {
    this.who = who;
    this.age = age;
  }

  /// By the groups it names.
  Fit fits(Audience audience) {
    Set<Group> groups = audience.groups();
    if (who == null || who == Who.EVERYONE) {
      return Fit.YES;
    }
    if (groups.isEmpty()) {
      return Fit.ASK;
    }
    boolean both = groups.contains(Group.WOMEN) && groups.contains(Group.MEN);
    return switch (who) {
      case WOMEN -> grown(audience, Group.WOMEN, Group.GIRLS);
      case MEN -> grown(audience, Group.MEN, Group.BOYS);
      case GIRLS -> young(audience, Group.WOMEN, Group.GIRLS);
      case BOYS -> young(audience, Group.MEN, Group.BOYS);
      case NON_BINARY -> said(groups.contains(Group.NON_BINARY), both);
      case TRANS -> said(groups.contains(Group.TRANS), both);
      case TRANS_WOMEN -> said(groups.contains(Group.TRANS), groups.contains(Group.WOMEN));
      case TRANS_MEN -> said(groups.contains(Group.TRANS), groups.contains(Group.MEN));
      case FAMILY -> groups.contains(Group.FAMILY) ? Fit.YES : Fit.ASK;
      case EVERYONE -> Fit.YES;
    };
  }

  private static Fit said(boolean yes, boolean perhaps) {
    return yes ? Fit.YES : perhaps ? Fit.ASK : Fit.NO;
  }

  private Fit grown(Audience audience, Group adults, Group children) {
    if (age == null || age >= GROWN) {
      return audience.groups().contains(adults) ? Fit.YES : Fit.NO;
    }
    return young(audience, adults, children);
  }

  private Fit young(Audience audience, Group adults, Group children) {
    if (audience.groups().contains(children)) {
      return Fit.YES;
    }
    if (!audience.groups().contains(adults)) {
      return Fit.NO;
    }
    Integer from = audience.youngest();
    if (from != null && from < GROWN) {
      return age == null ? Fit.ASK : Fit.YES;
    }
    return age != null && age >= SIXTEEN ? Fit.ASK : Fit.NO;
  }

  /// By age alone.
  Fit ageFits(Audience audience) {
    if (age == null) {
      return Fit.YES;
    }
    if (!audience.takes(age)) {
      return Fit.NO;
    }
    return audience.youngest() == null && age < GROWN ? Fit.ASK : Fit.YES;
  }

  /// Whether it is somebody under 16.
  boolean underSixteen() {
    return age != null && age < SIXTEEN;
  }

  /// Whether a line takes them. A line that names no group takes everyone.
  boolean mayCall(Line line) {
    return age == null || line.audience().takes(age);
  }
}
