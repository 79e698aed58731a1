-- Nobody acts for a mailbox before it is proved: until a signature is confirmed, the last form counts, and the box for
-- news only if the form whose link is pressed had it too.
ALTER TABLE campaign.signature ADD COLUMN boxed smallint NOT NULL DEFAULT 0;
COMMENT ON COLUMN campaign.signature.boxed IS 'Bit N is set if the form that brought mail N had the box for news ticked. A mail goes with few forms: somebody else may have sent that one.';
