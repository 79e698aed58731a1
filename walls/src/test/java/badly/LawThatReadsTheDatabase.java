package badly;

import keep.database.DatabaseAccess;

/// What a rule of law must never look like.
public record LawThatReadsTheDatabase(DatabaseAccess database) {}
