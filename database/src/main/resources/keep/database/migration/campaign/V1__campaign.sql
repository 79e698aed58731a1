-- What the public site keeps: signatures, letters in waiting, counts. Its role has no right on anything else.
COMMENT ON SCHEMA campaign IS 'The public site. Whatever says who somebody is stands sealed: the key is a file outside this database.';

CREATE TABLE campaign.book (
  book      smallint GENERATED ALWAYS AS IDENTITY CONSTRAINT book_pk PRIMARY KEY,
  slug      text        NOT NULL CONSTRAINT book_slug_once UNIQUE CONSTRAINT book_slug_plain CHECK (slug ~ '^[a-z0-9-]{1,60}$'),
  state     text        NOT NULL DEFAULT 'open' CONSTRAINT book_state_known CHECK (state IN ('open', 'closed', 'erased')),
  opened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  closes_on date,
  closed_at timestamptz,
  erased_at timestamptz
);
COMMENT ON TABLE campaign.book IS 'One book of signatures a campaign.';

-- The exact words somebody agreed to, once each.
CREATE TABLE campaign.wording (
  wording    int  GENERATED ALWAYS AS IDENTITY CONSTRAINT wording_pk PRIMARY KEY,
  place      text NOT NULL CONSTRAINT wording_place_known CHECK (place IN ('signing', 'updates')),
  language   text NOT NULL,
  said       text NOT NULL,
  first_used timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT wording_once UNIQUE (place, language, said)
);

-- A partition a book, so that erasing a book takes its files off the disk at once. No references to other
-- tables: in a storm they would double the work of every row, and a row of a book that is not there has no partition.
CREATE TABLE campaign.signature (
  book         smallint NOT NULL,
  signature    bigint   GENERATED ALWAYS AS IDENTITY,
  address_mac  bytea    NOT NULL CONSTRAINT signature_mac_length CHECK (octet_length(address_mac) = 16),
  sealed       bytea    NOT NULL,
  language     text     NOT NULL CONSTRAINT signature_language_known CHECK (language IN ('EN', 'CY')),
  constituency text     NOT NULL DEFAULT '',
  nation       text     NOT NULL DEFAULT '' CONSTRAINT signature_nation_known CHECK (nation IN ('', 'E', 'W', 'S', 'N')),
  state        text     NOT NULL DEFAULT 'pending' CONSTRAINT signature_state_known CHECK (state IN ('pending', 'signed', 'invalidated')),
  mails        smallint NOT NULL DEFAULT 1,
  asked_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  signed_at    timestamptz,
  rule         bigint,
  wording      int      NOT NULL,
  wants        int,
  CONSTRAINT signature_pk PRIMARY KEY (book, signature),
  CONSTRAINT signature_once_an_address UNIQUE (book, address_mac)
) PARTITION BY LIST (book);
COMMENT ON COLUMN campaign.signature.address_mac IS 'HMAC of the folded e-mail address under the book''s key: finds a second signature, and says nothing once the key is gone.';
COMMENT ON COLUMN campaign.signature.sealed IS 'Name and e-mail address, AES-256-GCM under the book''s key.';
COMMENT ON COLUMN campaign.signature.wants IS 'The words under which updates were asked for; null where they were not.';

-- Who agreed to what, when and how: stays until the book is erased, also after a change of mind.
CREATE TABLE campaign.consent (
  book         smallint NOT NULL CONSTRAINT consent_of_book REFERENCES campaign.book,
  signature    bigint   NOT NULL,
  wording      int      NOT NULL CONSTRAINT consent_wording REFERENCES campaign.wording,
  channel      text     NOT NULL CONSTRAINT consent_channel_known CHECK (channel IN ('signing', 'letter', 'joining')),
  given_at     timestamptz NOT NULL,
  withdrawn_at timestamptz,
  CONSTRAINT consent_pk PRIMARY KEY (book, signature)
);
COMMENT ON COLUMN campaign.consent.channel IS 'There is no channel for asking for help: whoever asks for help is never written to by a campaign.';

-- Confirmed signatures by place, kept in the same transaction as the signatures: it cannot drift.
CREATE TABLE campaign.tally (
  book         smallint NOT NULL CONSTRAINT tally_of_book REFERENCES campaign.book,
  nation       text     NOT NULL,
  constituency text     NOT NULL,
  n            bigint   NOT NULL CONSTRAINT tally_from_zero CHECK (n >= 0),
  CONSTRAINT tally_pk PRIMARY KEY (book, nation, constituency)
) WITH (fillfactor = 40);

CREATE TABLE campaign.outbox (
  book       smallint NOT NULL,
  kind       text     NOT NULL CONSTRAINT outbox_kind_known CHECK (kind IN ('confirm', 'already', 'update', 'letter-confirm', 'letter', 'answered')),
  subject    bigint   NOT NULL,
  generation int      NOT NULL,
  state      text     NOT NULL DEFAULT 'queued' CONSTRAINT outbox_state_known CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'doubt')),
  attempts   smallint NOT NULL DEFAULT 0,
  due_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  claimed_at timestamptz,
  CONSTRAINT outbox_pk PRIMARY KEY (book, kind, subject, generation)
) WITH (fillfactor = 70);
CREATE INDEX outbox_due ON campaign.outbox (due_at) WHERE state = 'queued';
COMMENT ON COLUMN campaign.outbox.state IS 'doubt: the server ended between handing the mail over and noting it. Never sent twice; whoever waits asks again.';

CREATE TABLE campaign.news (
  news      bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT news_pk PRIMARY KEY,
  book      smallint NOT NULL CONSTRAINT news_of_book REFERENCES campaign.book,
  english   text NOT NULL,
  welsh     text NOT NULL,
  written_by text NOT NULL,
  second     text NOT NULL CONSTRAINT news_two_people CHECK (second <> written_by),
  queued_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Letters that go through our queue. The text is there, sealed, only until it was sent.
CREATE TABLE campaign.letter (
  letter       bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT letter_pk PRIMARY KEY,
  book         smallint NOT NULL CONSTRAINT letter_of_book REFERENCES campaign.book,
  constituency text     NOT NULL,
  language     text     NOT NULL,
  state        text     NOT NULL CONSTRAINT letter_state_known CHECK (state IN ('pending', 'ready', 'sent', 'failed', 'finished')),
  sealed       bytea,
  begun_on     date     NOT NULL DEFAULT current_date,
  sent_on      date,
  CONSTRAINT letter_scrubbed_when_finished CHECK (state <> 'finished' OR sealed IS NULL)
);

CREATE TABLE campaign.begun (
  book         smallint NOT NULL CONSTRAINT begun_of_book REFERENCES campaign.book,
  constituency text     NOT NULL,
  n            bigint   NOT NULL,
  answered_yes bigint   NOT NULL DEFAULT 0,
  answered_no  bigint   NOT NULL DEFAULT 0,
  CONSTRAINT begun_pk PRIMARY KEY (book, constituency)
) WITH (fillfactor = 50);
COMMENT ON TABLE campaign.begun IS 'Letters begun here. Whether one was sent only the writer knows.';

-- 64 minima of 16 bits: how alike two letters are, and nothing of what they say.
CREATE TABLE campaign.sketch (
  sketch bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT sketch_pk PRIMARY KEY,
  book   smallint NOT NULL CONSTRAINT sketch_of_book REFERENCES campaign.book,
  minima bytea NOT NULL CONSTRAINT sketch_length CHECK (octet_length(minima) = 128)
);
CREATE INDEX sketch_of ON campaign.sketch (book, sketch DESC);

CREATE TABLE campaign.rule (
  rule        bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT rule_pk PRIMARY KEY,
  book        smallint NOT NULL CONSTRAINT rule_of_book REFERENCES campaign.book,
  kind        text NOT NULL CONSTRAINT rule_kind_known CHECK (kind IN ('domain', 'address', 'name', 'constituency')),
  pattern     text,
  state       text NOT NULL CONSTRAINT rule_state_known CHECK (state IN ('proposed', 'applied', 'lifted')),
  matched     bigint NOT NULL DEFAULT 0,
  proposed_by text NOT NULL,
  applied_by  text,
  why         text NOT NULL
);
COMMENT ON COLUMN campaign.rule.pattern IS 'May hold an address; emptied when the book is erased.';

CREATE TABLE campaign.shed (
  flag text CONSTRAINT shed_pk PRIMARY KEY,
  off  boolean NOT NULL
);
COMMENT ON TABLE campaign.shed IS 'What an operator has switched off for now. Help pages cannot be.';

CREATE TABLE campaign.journal (
  entry  bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT journal_pk PRIMARY KEY,
  at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  who    text NOT NULL,
  second text,
  what   text NOT NULL,
  detail text NOT NULL
);
COMMENT ON TABLE campaign.journal IS 'What the campaign''s desk did. Only ever added to; names staff, never signers.';

-- Run with the owner's rights, because only an owner makes or empties a partition.
CREATE FUNCTION campaign.open_book(wanted text) RETURNS smallint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE found smallint;
BEGIN
  SELECT book INTO found FROM campaign.book WHERE slug = wanted;
  IF found IS NOT NULL THEN RETURN found; END IF;
  PERFORM pg_advisory_xact_lock(hashtext('campaign.book'));
  SELECT book INTO found FROM campaign.book WHERE slug = wanted;
  IF found IS NULL THEN
    INSERT INTO campaign.book (slug) VALUES (wanted) RETURNING book INTO found;
    EXECUTE format('CREATE TABLE campaign.signature_%s PARTITION OF campaign.signature FOR VALUES IN (%s) WITH (fillfactor = 80)', found, found);
  END IF;
  RETURN found;
END $$;

CREATE FUNCTION campaign.erase_book(wanted smallint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  UPDATE campaign.book SET state = 'erased', erased_at = clock_timestamp() WHERE book = wanted AND state = 'closed';
  IF NOT FOUND THEN RAISE EXCEPTION 'only a closed book is erased' USING ERRCODE = 'KB001'; END IF;
  EXECUTE format('TRUNCATE campaign.signature_%s', wanted);
  DELETE FROM campaign.outbox WHERE book = wanted;
  DELETE FROM campaign.consent WHERE book = wanted;
  DELETE FROM campaign.letter WHERE book = wanted;
  DELETE FROM campaign.sketch WHERE book = wanted;
  UPDATE campaign.rule SET pattern = NULL WHERE book = wanted;
END $$;

REVOKE ALL ON FUNCTION campaign.open_book(text) FROM PUBLIC;
REVOKE ALL ON FUNCTION campaign.erase_book(smallint) FROM PUBLIC;
GRANT USAGE ON SCHEMA campaign TO keep_campaign;
GRANT EXECUTE ON FUNCTION campaign.open_book(text), campaign.erase_book(smallint) TO keep_campaign;
GRANT SELECT ON campaign.book, campaign.wording, campaign.journal, campaign.news TO keep_campaign;
GRANT INSERT ON campaign.wording, campaign.journal, campaign.news TO keep_campaign;
GRANT UPDATE (state, closes_on, closed_at) ON campaign.book TO keep_campaign;
GRANT SELECT, INSERT, UPDATE, DELETE ON campaign.signature, campaign.outbox, campaign.letter, campaign.begun, campaign.tally, campaign.sketch, campaign.shed TO keep_campaign;
GRANT SELECT, INSERT, UPDATE ON campaign.consent, campaign.rule TO keep_campaign;
