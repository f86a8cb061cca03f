-- What waits for the decision of the one who signs, in the order of the queue: few at any time.
CREATE INDEX dossier_proposed ON dossier (holder_unit_id, next_due_at, id)
  INCLUDE (state, competent_unit_id, procedure_id)
  WHERE closed_at IS NULL AND proposal IS NOT NULL;
