package keep.work.cases;

import java.util.Optional;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Sid;
import keep.seal.statement.Statement;

/// A paper on file.
///
/// @param matter where it was filed; empty for an intake that no act has named yet
/// @param entry its entry for the record
/// @param effective whether an act that the law allowed names it; until then it opens nothing
record FiledPaper(Statement statement, Optional<Id16> matter, long entry, boolean effective) {
  Sid sid() {
    return statement.sid();
  }
}
