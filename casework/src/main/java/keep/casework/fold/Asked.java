package keep.casework.fold;

import java.time.LocalDateTime;
import keep.law.Facts;
import keep.law.Ruling;
import keep.law.Step;
import keep.seal.matter.Act;

/// What the law says to one act.
///
/// @param taken the facts it was judged on
/// @param when the act's own time in the country of its law
public record Asked(Act act, Step step, Facts taken, LocalDateTime when, Ruling ruling) {}
