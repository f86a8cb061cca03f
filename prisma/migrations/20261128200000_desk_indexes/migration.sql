-- The counts of a desk are read off these alone, without the rows of the table; what is listed first, by an index of its own.
DROP INDEX dossier_queue_unit;
CREATE INDEX dossier_queue_unit ON dossier (holder_unit_id, next_due_at, id)
  INCLUDE (state, ended_at, answer_asked_at, holder_account_id, holder_role, receiving_unit_id, procedure_id, procedure_version_id)
  WHERE closed_at IS NULL;
CREATE INDEX dossier_submitted ON dossier (holder_unit_id, next_due_at, id)
  WHERE closed_at IS NULL AND state = 'SUBMITTED';
DROP INDEX dossier_receiving_open;
CREATE INDEX dossier_receiving_waiting ON dossier (receiving_unit_id, holder_unit_id, next_due_at, id)
  INCLUDE (state, ended_at, answer_asked_at, holder_account_id, holder_role, procedure_id, procedure_version_id)
  WHERE closed_at IS NULL AND state IN ('SUPPLEMENT', 'SUPPLEMENT_RECEPTION', 'WITHDRAW_ASKED');
