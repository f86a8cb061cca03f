-- AlterTable
ALTER TABLE "statistics_flow" ADD COLUMN     "apologized" INTEGER NOT NULL DEFAULT 0;

-- Rare among the events: the list behind their number is read by these entries alone.
CREATE INDEX dossier_event_apology ON dossier_event (at, dossier_id) WHERE type = 'REAPPOINTED';

-- Apologies that the figures have read past already; those after the watermark are counted by the worker.
INSERT INTO statistics_flow AS f (grain, period_on, agency_id, procedure_id, channel, apologized)
SELECT p.grain, p.period_on, coalesce(v.agency_id, d.competent_unit_id), d.procedure_id, d.channel, count(*)
FROM dossier_event e
  JOIN dossier d ON d.id = e.dossier_id
  CROSS JOIN LATERAL (SELECT to_char(e.at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS given_on,
    to_char(d.submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS submitted_on) days
  CROSS JOIN LATERAL (VALUES ('DAY', given_on), ('MONTH', left(given_on, 8) || '01')) p (grain, period_on)
  LEFT JOIN LATERAL (SELECT agency_id FROM unit_version WHERE unit_id = d.competent_unit_id
    AND valid_from <= submitted_on AND (valid_to IS NULL OR valid_to >= submitted_on) LIMIT 1) v ON true
WHERE e.type = 'REAPPOINTED'
  AND (e.txid, e.id) <= (SELECT txid, event_id FROM statistics_watermark WHERE name = 'figures')
GROUP BY 1, 2, 3, 4, 5
ON CONFLICT (grain, period_on, agency_id, procedure_id, channel) DO UPDATE SET apologized = excluded.apologized;
