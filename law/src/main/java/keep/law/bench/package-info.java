/// What the regimes outside England and Wales share: how their rules are written, how a court's
/// walk runs, and how single steps of published decisions are judged.
@NullMarked
package keep.law.bench;

import org.jspecify.annotations.NullMarked;
