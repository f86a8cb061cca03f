-- Drafts that were not sent, by when they were last touched: a few beside all that were.
CREATE INDEX draft_unsent ON draft (updated_at) WHERE submitted_at IS NULL;
