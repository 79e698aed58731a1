package keep.work.people;

import keep.seal.people.Policy.Purpose;

/// Whether this server was started for a demo or for real people. It files only policies of its own
/// purpose, so that a demo's keys are never believed where real notes lie, nor the other way round.
public record ServedPurpose(Purpose purpose) {}
