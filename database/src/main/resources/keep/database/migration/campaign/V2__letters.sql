-- Letters that go through us. The first shape of this table was never used.
DROP TABLE campaign.letter;

CREATE TABLE campaign.letter (
  letter       bigint   GENERATED ALWAYS AS IDENTITY CONSTRAINT letter_pk PRIMARY KEY,
  book         smallint NOT NULL CONSTRAINT letter_of_book REFERENCES campaign.book,
  constituency text     NOT NULL,
  language     text     NOT NULL CONSTRAINT letter_language_known CHECK (language IN ('EN', 'CY')),
  state        text     NOT NULL DEFAULT 'pending' CONSTRAINT letter_state_known CHECK (state IN ('pending', 'ready', 'sent', 'back', 'asked')),
  sealed       bytea,
  writer       bytea,
  writer_mac   bytea    NOT NULL CONSTRAINT letter_mac_length CHECK (octet_length(writer_mac) = 16),
  wording      int      NOT NULL CONSTRAINT letter_wording REFERENCES campaign.wording,
  question     int      CONSTRAINT letter_question REFERENCES campaign.wording,
  begun_on     date     NOT NULL,
  sent_on      date,
  CONSTRAINT letter_gone_when_it_left CHECK ((sealed IS NULL) = (state IN ('sent', 'back', 'asked'))),
  CONSTRAINT letter_writer_while_needed CHECK (writer IS NULL OR state <> 'asked')
);
COMMENT ON COLUMN campaign.letter.sealed IS 'The whole letter, AES-256-GCM under a key of its day, which is destroyed four days later. Emptied in the transaction that notes that it left.';
COMMENT ON COLUMN campaign.letter.writer IS 'The writer''s e-mail address, sealed under the book''s key. Emptied when nothing more will be sent to it.';
COMMENT ON COLUMN campaign.letter.writer_mac IS 'Recognises the address on the day it was typed, so that nobody''s mailbox can be flooded from here; the row goes with it.';
COMMENT ON COLUMN campaign.letter.question IS 'The words under which the question after two weeks was agreed to; null where it was not.';
COMMENT ON COLUMN campaign.letter.begun_on IS 'A day and no time.';

ALTER TABLE campaign.wording DROP CONSTRAINT wording_place_known;
ALTER TABLE campaign.wording ADD CONSTRAINT wording_place_known CHECK (place IN ('signing', 'updates', 'letter', 'question'));
ALTER TABLE campaign.outbox DROP CONSTRAINT outbox_kind_known;
ALTER TABLE campaign.outbox ADD CONSTRAINT outbox_kind_known
  CHECK (kind IN ('confirm', 'already', 'update', 'letter-confirm', 'letter', 'letter-back', 'answered'));

GRANT SELECT, INSERT, UPDATE, DELETE ON campaign.letter TO keep_campaign;
