-- Whoever ends a unit that still holds open dossiers is told how many, and what to do first.
CREATE FUNCTION refuse_ended_unit(ended uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  held bigint;
  unit_name text;
BEGIN
  SELECT count(*) INTO held FROM dossier WHERE holder_unit_id = ended AND closed_at IS NULL;
  SELECT name INTO unit_name FROM unit_version WHERE unit_id = ended ORDER BY valid_from DESC LIMIT 1;
  RAISE EXCEPTION '% (%) còn % hồ sơ chưa xong: giải quyết xong, hoặc chuyển cho đơn vị tiếp nhận trước ngày kết thúc · '
    'unit still holds open dossiers: finish them, or move them to the unit that takes over, before it ends (docs/operations.md)',
    coalesce(unit_name, ended::text), ended, held
    USING ERRCODE = 'check_violation', CONSTRAINT = 'open_dossier_held';
END
$$;

CREATE OR REPLACE FUNCTION check_dossiers_of_unit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM unit_version WHERE unit_id = OLD.unit_id
    AND valid_from <= local_today() AND (valid_to IS NULL OR valid_to >= local_today());
  IF FOUND THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('unit/' || OLD.unit_id, 0));
  PERFORM 1 FROM dossier WHERE holder_unit_id = OLD.unit_id AND closed_at IS NULL LIMIT 1;
  IF FOUND THEN PERFORM refuse_ended_unit(OLD.unit_id); END IF;
  RETURN NULL;
END
$$;
