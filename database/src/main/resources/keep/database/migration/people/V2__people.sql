-- Who may speak in which role: policies, cards and their ends, as the bytes that were signed.
CREATE SCHEMA people;
COMMENT ON SCHEMA people IS 'Pseudonyms and public keys. No name is stored: a card holds a commitment to one.';

CREATE TABLE people.statement (
  stmt     bytea CONSTRAINT statement_pk PRIMARY KEY CONSTRAINT statement_sid CHECK (octet_length(stmt) = 32),
  type     text  NOT NULL CONSTRAINT statement_type_known CHECK (type IN ('policy', 'card', 'card-end')),
  bytes    bytea NOT NULL,
  entry_id bigint NOT NULL CONSTRAINT statement_entry_once UNIQUE CONSTRAINT statement_queued REFERENCES record.entry
);
COMMENT ON COLUMN people.statement.bytes IS 'The envelope as it was sent. bytea and not jsonb: jsonb orders keys anew, and the signature would no longer fit.';

CREATE TABLE people.policy (
  stmt    bytea CONSTRAINT policy_pk PRIMARY KEY CONSTRAINT policy_of_statement REFERENCES people.statement,
  version int   NOT NULL CONSTRAINT policy_version_once UNIQUE CONSTRAINT policy_version_from_one CHECK (version >= 1),
  purpose text  NOT NULL CONSTRAINT policy_purpose_known CHECK (purpose IN ('live', 'demo'))
);

CREATE TABLE people.card (
  stmt     bytea CONSTRAINT card_pk PRIMARY KEY CONSTRAINT card_of_statement REFERENCES people.statement,
  subject  bytea NOT NULL CONSTRAINT card_subject_length CHECK (octet_length(subject) = 16),
  epoch    int   NOT NULL CONSTRAINT card_epoch_from_one CHECK (epoch >= 1),
  role     text  NOT NULL CONSTRAINT card_role_known CHECK (role IN ('counsellor', 'releaser', 'registrar', 'judge', 'survivor', 'adviser', 'party')),
  sig_pk   bytea NOT NULL CONSTRAINT card_sig_length CHECK (octet_length(sig_pk) = 32),
  kem_pk   bytea NOT NULL CONSTRAINT card_kem_length CHECK (octet_length(kem_pk) = 1216),
  ended_by bytea NULL CONSTRAINT card_end_filed REFERENCES people.statement,
  CONSTRAINT card_epoch_once UNIQUE (subject, role, epoch),
  CONSTRAINT card_key_once_a_role UNIQUE (sig_pk, role)
);
COMMENT ON COLUMN people.card.ended_by IS 'A projection of the card-ends that a test rebuilds; the only column here that ever changes.';

-- Unlock slots: what opens a keyset on its owner''s device. The server can open none of them.
CREATE TABLE people.slot (
  slot       bytea CONSTRAINT slot_pk PRIMARY KEY CONSTRAINT slot_id_length CHECK (octet_length(slot) = 16),
  keyset     bytea NOT NULL CONSTRAINT slot_keyset_length CHECK (octet_length(keyset) = 16),
  type       text  NOT NULL CONSTRAINT slot_type_known CHECK (type IN ('passphrase', 'recovery')),
  params     bytea NOT NULL,
  ct         bytea NOT NULL CONSTRAINT slot_ct_length CHECK (octet_length(ct) = 48),
  retired_at timestamptz NULL
);
CREATE TABLE people.part (
  keyset bytea NOT NULL CONSTRAINT part_keyset_length CHECK (octet_length(keyset) = 16),
  name   text  NOT NULL,
  ct     bytea NOT NULL,
  CONSTRAINT part_pk PRIMARY KEY (keyset, name)
);

-- A signed read counts once. Kept as long as its time would still be believed, on every node.
CREATE TABLE people.read_nonce (
  by_card bytea  NOT NULL CONSTRAINT read_nonce_of_card REFERENCES people.card,
  nonce   bytea  NOT NULL CONSTRAINT read_nonce_length CHECK (octet_length(nonce) = 16),
  at      bigint NOT NULL,
  CONSTRAINT read_nonce_pk PRIMARY KEY (by_card, nonce)
);
CREATE INDEX read_nonce_by_time ON people.read_nonce (at);

GRANT USAGE ON SCHEMA people TO keep_application;
GRANT SELECT, INSERT ON people.statement, people.policy, people.card TO keep_application;
GRANT UPDATE (ended_by) ON people.card TO keep_application;
GRANT SELECT, INSERT ON people.slot, people.part TO keep_application;
GRANT UPDATE (retired_at) ON people.slot TO keep_application;
GRANT SELECT, INSERT, DELETE ON people.read_nonce TO keep_application;
