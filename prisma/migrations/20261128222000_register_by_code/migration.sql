-- The register of an office (F07) is written by day, and within a day by code.
DROP INDEX dossier_register;
CREATE INDEX dossier_register ON dossier (receiving_unit_id, accepted_on, code) WHERE accepted_on IS NOT NULL;
