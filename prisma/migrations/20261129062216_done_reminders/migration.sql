-- AlterTable
ALTER TABLE "officer_notice" ADD COLUMN     "ended_at" TIMESTAMPTZ(3);

-- The number in the header counts what is new and still to be done.
DROP INDEX officer_notice_unread;
CREATE INDEX officer_notice_unread ON officer_notice (account_id) WHERE read_at IS NULL AND ended_at IS NULL;

-- What was told before of dossiers that are closed is done; of open ones the worker looks again, by the rule itself.
UPDATE officer_notice n SET ended_at = d.closed_at
  FROM dossier d WHERE d.id = n.dossier_id AND d.closed_at IS NOT NULL AND n.read_at IS NULL;
INSERT INTO reminder_mark (dossier_id, version, planned_at, next_at)
  SELECT DISTINCT n.dossier_id, 0, now(), now() FROM officer_notice n JOIN dossier d ON d.id = n.dossier_id
  WHERE n.read_at IS NULL AND d.closed_at IS NULL
  ON CONFLICT (dossier_id) DO UPDATE SET next_at = EXCLUDED.next_at;
