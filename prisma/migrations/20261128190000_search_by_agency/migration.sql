-- A name is looked for among the dossiers of an agency, newest first: read off one index, however many there are elsewhere.
ALTER TABLE dossier_agency ADD COLUMN search_name text;
UPDATE dossier_agency a SET search_name = d.search_name FROM dossier d WHERE d.id = a.dossier_id;
ALTER TABLE dossier_agency ALTER COLUMN search_name SET NOT NULL;
CREATE INDEX dossier_agency_names ON dossier_agency (agency_id, dossier_id) INCLUDE (search_name);
DROP INDEX dossier_search_name;
