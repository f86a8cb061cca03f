-- Units that were asked before, and who signs what was proposed before, are told at the next turn of the worker.
INSERT INTO reminder_mark (dossier_id, version, planned_at, next_at)
  SELECT d.id, 0, now(), now() FROM dossier d
  WHERE d.closed_at IS NULL
    AND (d.proposal IS NOT NULL
      OR d.id IN (SELECT p.dossier_id FROM dossier_part p WHERE p.done_at IS NULL))
  ON CONFLICT (dossier_id) DO UPDATE SET next_at = EXCLUDED.next_at;
