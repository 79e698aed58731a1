-- Matters: the chain of acts, the law's ruling on each, and the papers filed with them.
CREATE SCHEMA cases;
COMMENT ON SCHEMA cases IS 'Kinds, dates, answers, pseudonyms, digests. Free text exists only inside deposits, which nobody here can open.';

CREATE TABLE cases.matter (
  matter   bytea CONSTRAINT matter_pk PRIMARY KEY CONSTRAINT matter_id_length CHECK (octet_length(matter) = 16),
  regime   text  NOT NULL,
  head_seq int   NOT NULL CONSTRAINT matter_head_from_zero CHECK (head_seq >= 0),
  head_act bytea NULL CONSTRAINT matter_head_length CHECK (octet_length(head_act) = 32)
);
COMMENT ON TABLE cases.matter IS 'Locked FOR UPDATE while an act is judged and filed; the only row of a case that is updated. A projection that a test rebuilds.';

CREATE TABLE cases.act (
  matter        bytea NOT NULL CONSTRAINT act_of_matter REFERENCES cases.matter,
  seq           int   NOT NULL CONSTRAINT act_seq_from_one CHECK (seq >= 1),
  act           bytea NOT NULL CONSTRAINT act_once UNIQUE CONSTRAINT act_sid CHECK (octet_length(act) = 32),
  prev          bytea NULL CONSTRAINT act_prev_length CHECK (octet_length(prev) = 32),
  step          text  NOT NULL,
  gate          text  NOT NULL,
  actor         bytea NOT NULL CONSTRAINT act_actor REFERENCES people.card,
  entered_for   text  NULL CONSTRAINT act_for_known CHECK (entered_for IN
                  ('police', 'prosecutor', 'defence', 'accused', 'survivor', 'court', 'adviser', 'other')),
  day           date  NOT NULL,
  at            bigint NOT NULL CONSTRAINT act_time CHECK (at >= 0),
  verdict       text  NOT NULL CONSTRAINT act_verdict_known CHECK (verdict IN ('allowed', 'refused', 'not-assessed')),
  ruling        text  NOT NULL CONSTRAINT act_ruling_is_json CHECK (ruling IS JSON OBJECT),
  trace         text  NOT NULL CONSTRAINT act_trace_is_json CHECK (trace IS JSON OBJECT),
  rules_version text  NOT NULL,
  entry_id      bigint NOT NULL CONSTRAINT act_entry_once UNIQUE CONSTRAINT act_queued REFERENCES record.entry,
  CONSTRAINT act_pk PRIMARY KEY (matter, seq),
  CONSTRAINT act_one_successor UNIQUE NULLS NOT DISTINCT (matter, prev)
);
COMMENT ON COLUMN cases.act.day IS 'The day of the act in the regime''s country: the day by whose rules it was judged.';
COMMENT ON COLUMN cases.act.ruling IS 'text and not jsonb: the same act gets the same answer, byte for byte.';
COMMENT ON COLUMN cases.act.trace IS 'The whole evaluation, rules not asked among them: enough to see why without any program.';
COMMENT ON CONSTRAINT act_one_successor ON cases.act IS 'Two acts that follow the same one cannot both be filed: the chain is the matter.';

CREATE INDEX act_refused_of_card ON cases.act (matter, actor, at) WHERE verdict <> 'allowed';
COMMENT ON INDEX cases.act_refused_of_card IS 'How often a card was refused of late is counted before each of its acts.';
CREATE INDEX act_by_actor ON cases.act (actor, matter);

-- Apart from the act, so that it can be deleted when it need no longer be kept; chain and leaf stay.
CREATE TABLE cases.act_body (
  act   bytea CONSTRAINT act_body_pk PRIMARY KEY CONSTRAINT act_body_of_act REFERENCES cases.act (act),
  bytes bytea NOT NULL
);

CREATE TABLE cases.paper (
  stmt     bytea CONSTRAINT paper_pk PRIMARY KEY CONSTRAINT paper_sid CHECK (octet_length(stmt) = 32),
  type     text  NOT NULL CONSTRAINT paper_type_known CHECK (type IN ('deposit', 'order', 'order-end', 'clearance', 'release')),
  matter   bytea NULL CONSTRAINT paper_of_matter REFERENCES cases.matter,
  bytes    bytea NOT NULL,
  entry_id bigint NOT NULL CONSTRAINT paper_entry_once UNIQUE CONSTRAINT paper_queued REFERENCES record.entry
);
COMMENT ON COLUMN cases.paper.matter IS 'Where it was filed. Empty: taken in from somebody without an account, named by no act yet.';

CREATE INDEX paper_by_matter ON cases.paper (matter, type);

CREATE TABLE cases.act_paper (
  act  bytea NOT NULL CONSTRAINT act_paper_act REFERENCES cases.act (act),
  stmt bytea NOT NULL CONSTRAINT act_paper_paper REFERENCES cases.paper,
  CONSTRAINT act_paper_pk PRIMARY KEY (act, stmt)
);
CREATE INDEX act_paper_by_paper ON cases.act_paper (stmt);

CREATE TABLE cases.deposit (
  deposit    bytea CONSTRAINT deposit_pk PRIMARY KEY CONSTRAINT deposit_is_paper REFERENCES cases.paper,
  deposit_id bytea NOT NULL CONSTRAINT deposit_id_once UNIQUE CONSTRAINT deposit_id_length CHECK (octet_length(deposit_id) = 16),
  kind       text  NOT NULL CONSTRAINT deposit_kind_known CHECK (kind IN ('harm', 'reasons', 'schedule', 'scan', 'submission', 'intake', 'opening')),
  ct         bytea NOT NULL
);
ALTER TABLE cases.deposit ALTER COLUMN ct SET STORAGE EXTERNAL;

CREATE TABLE cases.deposit_box (
  deposit bytea NOT NULL CONSTRAINT deposit_box_of REFERENCES cases.deposit,
  reader  bytea NOT NULL CONSTRAINT deposit_box_reader REFERENCES people.card,
  enc     bytea NOT NULL CONSTRAINT deposit_box_enc_length CHECK (octet_length(enc) = 1120),
  ct      bytea NOT NULL CONSTRAINT deposit_box_ct_length CHECK (octet_length(ct) = 48),
  CONSTRAINT deposit_box_pk PRIMARY KEY (deposit, reader)
);
CREATE INDEX deposit_box_by_reader ON cases.deposit_box (reader);

-- What each order names. Part of no decision here: the law and the releaser read the order itself.
CREATE TABLE cases.ordered (
  order_stmt bytea NOT NULL CONSTRAINT ordered_by REFERENCES cases.paper,
  header     bytea NOT NULL CONSTRAINT ordered_header_length CHECK (octet_length(header) = 32),
  passage    int   NOT NULL CONSTRAINT ordered_passage CHECK (passage >= -1),
  CONSTRAINT ordered_pk PRIMARY KEY (order_stmt, header, passage)
);
COMMENT ON COLUMN cases.ordered.passage IS 'Leaf index in the note; -1 where the order names the whole note.';

CREATE TABLE cases.release (
  release    bytea CONSTRAINT release_pk PRIMARY KEY CONSTRAINT release_is_paper REFERENCES cases.paper,
  order_stmt bytea NOT NULL CONSTRAINT release_order REFERENCES cases.paper,
  clearance  bytea NULL CONSTRAINT release_clearance REFERENCES cases.paper
);

CREATE TABLE cases.release_reader (
  release    bytea NOT NULL CONSTRAINT release_reader_of REFERENCES cases.release,
  reader     bytea NOT NULL CONSTRAINT release_reader_card REFERENCES people.card,
  fetched_at timestamptz NULL,
  CONSTRAINT release_reader_pk PRIMARY KEY (release, reader)
);

CREATE TABLE cases.envelope (
  release bytea CONSTRAINT envelope_pk PRIMARY KEY CONSTRAINT envelope_of_release REFERENCES cases.release,
  bytes   bytea NOT NULL
);
ALTER TABLE cases.envelope ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- What was filed stays as it was filed: the application may add and read, not change and not delete.
GRANT USAGE ON SCHEMA cases TO keep_application;
GRANT SELECT, INSERT ON cases.matter, cases.act, cases.act_body, cases.paper, cases.act_paper, cases.deposit,
  cases.deposit_box, cases.ordered, cases.release, cases.release_reader, cases.envelope TO keep_application;
GRANT UPDATE (head_seq, head_act) ON cases.matter TO keep_application;
GRANT UPDATE (matter) ON cases.paper TO keep_application;
GRANT UPDATE (fetched_at) ON cases.release_reader TO keep_application;
