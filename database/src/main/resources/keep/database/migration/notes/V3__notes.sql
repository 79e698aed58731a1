-- Sealed notes: signed headers, ciphertext nobody here can read, and a box for each reader.
CREATE SCHEMA notes;
COMMENT ON SCHEMA notes IS 'Holds no plaintext and no key. What is in clear: author''s pseudonym, day, padded sizes, readers'' pseudonyms.';

CREATE TABLE notes.header (
  header   bytea CONSTRAINT header_pk PRIMARY KEY CONSTRAINT header_sid CHECK (octet_length(header) = 32),
  note     bytea NOT NULL CONSTRAINT header_note_length CHECK (octet_length(note) = 16),
  ver      int   NOT NULL CONSTRAINT header_version_from_one CHECK (ver >= 1),
  prev     bytea NULL CONSTRAINT header_follows REFERENCES notes.header,
  author   bytea NOT NULL CONSTRAINT header_author REFERENCES people.card,
  leaves   int   NOT NULL CONSTRAINT header_leaves_bounds CHECK (leaves BETWEEN 1 AND 65536),
  root     bytea NOT NULL CONSTRAINT header_root_length CHECK (octet_length(root) = 32),
  bytes    bytea NOT NULL,
  entry_id bigint NOT NULL CONSTRAINT header_entry_once UNIQUE CONSTRAINT header_queued REFERENCES record.entry,
  CONSTRAINT header_version_once UNIQUE (note, ver),
  CONSTRAINT header_first_has_no_prev CHECK ((ver = 1) = (prev IS NULL))
);

CREATE TABLE notes.seal (
  seal      bytea CONSTRAINT seal_pk PRIMARY KEY CONSTRAINT seal_sid CHECK (octet_length(seal) = 32),
  header    bytea NOT NULL CONSTRAINT seal_of_header REFERENCES notes.header,
  seal_id   bytea NOT NULL CONSTRAINT seal_id_once UNIQUE CONSTRAINT seal_id_length CHECK (octet_length(seal_id) = 16),
  len       int   NOT NULL CONSTRAINT seal_len_positive CHECK (len > 0),
  ct_sha256 bytea NOT NULL CONSTRAINT seal_digest_length CHECK (octet_length(ct_sha256) = 32),
  bytes     bytea NOT NULL,
  entry_id  bigint NOT NULL CONSTRAINT seal_entry_once UNIQUE CONSTRAINT seal_queued REFERENCES record.entry
);
COMMENT ON CONSTRAINT seal_id_once ON notes.seal IS 'A key derived for one seal id encrypts one text, ever.';

-- Apart from the seal, so that the ciphertext can be destroyed while the statement stays.
CREATE TABLE notes.body (
  seal bytea CONSTRAINT body_pk PRIMARY KEY CONSTRAINT body_of_seal REFERENCES notes.seal ON DELETE CASCADE,
  ct   bytea NOT NULL
);
ALTER TABLE notes.body ALTER COLUMN ct SET STORAGE EXTERNAL;

CREATE TABLE notes.grants (
  grants     bytea CONSTRAINT grants_pk PRIMARY KEY CONSTRAINT grants_sid CHECK (octet_length(grants) = 32),
  by_card    bytea NOT NULL CONSTRAINT grants_grantor REFERENCES people.card,
  why        text  NOT NULL CONSTRAINT grants_why_known CHECK (why IN ('share', 'release')),
  order_stmt bytea NULL CONSTRAINT grants_order_length CHECK (octet_length(order_stmt) = 32),
  bytes      bytea NOT NULL,
  entry_id   bigint NOT NULL CONSTRAINT grants_entry_once UNIQUE CONSTRAINT grants_queued REFERENCES record.entry,
  CONSTRAINT grants_order_only_for_release CHECK ((why = 'release') = (order_stmt IS NOT NULL))
);

CREATE TABLE notes.box (
  seal   bytea NOT NULL CONSTRAINT box_of_seal REFERENCES notes.seal ON DELETE CASCADE,
  reader bytea NOT NULL CONSTRAINT box_reader REFERENCES people.card,
  grants bytea NOT NULL CONSTRAINT box_of_grants REFERENCES notes.grants,
  enc    bytea NOT NULL CONSTRAINT box_enc_length CHECK (octet_length(enc) = 1120),
  ct     bytea NOT NULL CONSTRAINT box_ct_length CHECK (octet_length(ct) = 48),
  CONSTRAINT box_pk PRIMARY KEY (seal, reader, grants)
);
CREATE INDEX box_by_reader ON notes.box (reader);

GRANT USAGE ON SCHEMA notes TO keep_application;
GRANT SELECT, INSERT ON notes.header, notes.seal, notes.grants, notes.box, notes.body TO keep_application;
GRANT DELETE ON notes.body, notes.box TO keep_application;
