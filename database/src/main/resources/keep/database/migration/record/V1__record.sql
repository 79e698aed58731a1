-- The tamper-evident record: what is queued, what has an index, what was signed.
CREATE SCHEMA record;
COMMENT ON SCHEMA record IS 'Queue, sequence and checkpoints of the ledger. Rows here are never changed, but for the head.';

CREATE TABLE record.log (
  log_id  int  CONSTRAINT log_pk PRIMARY KEY CHECK (log_id >= 1),
  origin  text NOT NULL CONSTRAINT log_origin_once UNIQUE,
  vkey    text NOT NULL
);
COMMENT ON TABLE record.log IS 'The log this database belongs to. A second key for the same origin would be a second log: refused at start.';

-- Written in the same transaction as its statement: nothing is filed that is not queued.
CREATE TABLE record.entry (
  entry_id  bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT entry_pk PRIMARY KEY,
  form      text  NOT NULL CONSTRAINT entry_form_known CHECK (form IN ('public', 'end', 'sealed')),
  kind      text  NOT NULL CONSTRAINT entry_kind_known CHECK (kind IN
              ('policy', 'card', 'card-end', 'act', 'header', 'seal', 'grants', 'deposit', 'order', 'order-end', 'clearance', 'release', 'cover')),
  leaf      bytea NOT NULL CONSTRAINT entry_leaf_once UNIQUE CONSTRAINT entry_leaf_short CHECK (octet_length(leaf) BETWEEN 1 AND 1024),
  queued_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON COLUMN record.entry.entry_id IS 'Order of queueing inside a transaction. The index in the log is given by the sequencer alone.';
COMMENT ON COLUMN record.entry.kind IS 'cover: a leaf that commits to nothing, so that a batch does not tell how much was filed.';
COMMENT ON COLUMN record.entry.leaf IS 'The leaf text that the log commits to: kind words and 32 random-looking bytes, nothing else.';

-- What the sequencer has still to take. A row leaves here in the transaction that gives its entry an index.
CREATE TABLE record.waiting (
  entry_id bigint CONSTRAINT waiting_pk PRIMARY KEY CONSTRAINT waiting_entry REFERENCES record.entry
);

-- Apart from the entry, so that deleting it erases: a commitment without its blind can never be opened.
CREATE TABLE record.blind (
  entry_id bigint CONSTRAINT blind_pk PRIMARY KEY CONSTRAINT blind_of_entry REFERENCES record.entry,
  blind    bytea NOT NULL CONSTRAINT blind_length CHECK (octet_length(blind) = 32)
);

CREATE TABLE record.leaf (
  log_id   int    NOT NULL CONSTRAINT leaf_of_log REFERENCES record.log,
  index    bigint NOT NULL CONSTRAINT leaf_index_from_zero CHECK (index >= 0),
  entry_id bigint NOT NULL CONSTRAINT leaf_entry_once UNIQUE CONSTRAINT leaf_of_entry REFERENCES record.entry,
  hash     bytea  NOT NULL CONSTRAINT leaf_hash_length CHECK (octet_length(hash) = 32),
  CONSTRAINT leaf_pk PRIMARY KEY (log_id, index),
  CONSTRAINT leaf_hash_once UNIQUE (log_id, hash)
);
COMMENT ON TABLE record.leaf IS 'Written by the sequencer only; indices are dense because it compares and sets the head in the same transaction.';

CREATE TABLE record.head (
  log_id int    CONSTRAINT head_pk PRIMARY KEY CONSTRAINT head_of_log REFERENCES record.log,
  size   bigint NOT NULL CONSTRAINT head_size_from_zero CHECK (size >= 0),
  root   bytea  NOT NULL CONSTRAINT head_root_length CHECK (octet_length(root) = 32)
);

CREATE TABLE record.checkpoint (
  log_id int    NOT NULL CONSTRAINT checkpoint_of_log REFERENCES record.log,
  size   bigint NOT NULL CONSTRAINT checkpoint_size_from_zero CHECK (size >= 0),
  root   bytea  NOT NULL CONSTRAINT checkpoint_root_length CHECK (octet_length(root) = 32),
  body   bytea  NOT NULL,
  CONSTRAINT checkpoint_pk PRIMARY KEY (log_id, size)
);
COMMENT ON CONSTRAINT checkpoint_pk ON record.checkpoint IS 'A log signs one root for one size. This key refuses a second one, whatever the program does.';

CREATE TABLE record.cosignature (
  log_id  int    NOT NULL,
  size    bigint NOT NULL,
  witness text   NOT NULL,
  at      bigint NOT NULL CONSTRAINT cosignature_time CHECK (at >= 0),
  line    text   NOT NULL,
  CONSTRAINT cosignature_pk PRIMARY KEY (log_id, size, witness),
  CONSTRAINT cosignature_of_checkpoint FOREIGN KEY (log_id, size) REFERENCES record.checkpoint
);
COMMENT ON COLUMN record.cosignature.line IS 'The signed note line as the witness gave it, without its line end.';

GRANT USAGE ON SCHEMA record TO keep_application;
GRANT SELECT, INSERT ON record.log, record.entry, record.leaf, record.checkpoint, record.cosignature TO keep_application;
GRANT SELECT, INSERT, DELETE ON record.blind, record.waiting TO keep_application;
GRANT SELECT, INSERT, UPDATE ON record.head TO keep_application;
-- A witness may see the same checkpoint again, later: a quiet record stays fresh.
GRANT UPDATE (at, line) ON record.cosignature TO keep_application;
