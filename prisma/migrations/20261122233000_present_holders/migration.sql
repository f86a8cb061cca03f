-- No open dossier lies with somebody who is not there, or in a unit that has ended. Checked when a transaction
-- commits, so that work is handed over and a post ended in one act; whoever writes, whatever their rights on rows.

CREATE FUNCTION local_today() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')
$$;

CREATE FUNCTION refuse_absent_holder(dossier_id uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'open dossier % would lie with somebody, or in a unit, that is not there', dossier_id
    USING ERRCODE = 'check_violation', CONSTRAINT = 'open_dossier_held';
END
$$;

-- The shared locks make two transactions wait for each other: one gives a dossier, the other takes its holder away.
CREATE FUNCTION check_holder_of_dossier() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  held record;
BEGIN
  SELECT holder_account_id, holder_unit_id INTO held FROM dossier WHERE id = NEW.id AND closed_at IS NULL;
  IF NOT FOUND THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('unit/' || held.holder_unit_id, 0));
  PERFORM 1 FROM unit_version WHERE unit_id = held.holder_unit_id
    AND valid_from <= local_today() AND (valid_to IS NULL OR valid_to >= local_today());
  IF NOT FOUND THEN PERFORM refuse_absent_holder(NEW.id); END IF;
  IF held.holder_account_id IS NULL THEN RETURN NULL; END IF;
  PERFORM 1 FROM account WHERE id = held.holder_account_id AND active FOR SHARE;
  IF NOT FOUND THEN PERFORM refuse_absent_holder(NEW.id); END IF;
  PERFORM 1 FROM post WHERE account_id = held.holder_account_id AND unit_id = held.holder_unit_id
    AND valid_from <= local_today() AND (valid_to IS NULL OR valid_to >= local_today()) FOR SHARE;
  IF NOT FOUND THEN PERFORM refuse_absent_holder(NEW.id); END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER dossier_held_on_insert AFTER INSERT ON dossier
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.closed_at IS NULL)
  EXECUTE FUNCTION check_holder_of_dossier();
CREATE CONSTRAINT TRIGGER dossier_held_on_update AFTER UPDATE OF holder_account_id, holder_unit_id, closed_at ON dossier
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.closed_at IS NULL AND (NEW.holder_account_id IS DISTINCT FROM OLD.holder_account_id
    OR NEW.holder_unit_id IS DISTINCT FROM OLD.holder_unit_id OR OLD.closed_at IS NOT NULL))
  EXECUTE FUNCTION check_holder_of_dossier();

CREATE FUNCTION check_dossiers_of_account() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stranded uuid;
BEGIN
  SELECT dossier.id INTO stranded FROM dossier JOIN account ON account.id = dossier.holder_account_id
    WHERE dossier.holder_account_id = NEW.id AND dossier.closed_at IS NULL AND NOT account.active LIMIT 1;
  IF FOUND THEN PERFORM refuse_absent_holder(stranded); END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER account_leaves_no_dossier AFTER UPDATE OF active ON account
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.active AND NOT NEW.active)
  EXECUTE FUNCTION check_dossiers_of_account();

-- A post with a last day no longer carries open work, even before that day: time passes without anybody writing.
CREATE FUNCTION check_dossiers_of_post() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stranded uuid;
  last_on text := local_today();
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.valid_to IS NOT NULL THEN last_on := greatest(NEW.valid_to, last_on); END IF;
  PERFORM 1 FROM post WHERE account_id = OLD.account_id AND unit_id = OLD.unit_id
    AND valid_from <= local_today() AND (valid_to IS NULL OR valid_to > last_on);
  IF FOUND THEN RETURN NULL; END IF;
  SELECT id INTO stranded FROM dossier
    WHERE holder_account_id = OLD.account_id AND holder_unit_id = OLD.unit_id AND closed_at IS NULL LIMIT 1;
  IF FOUND THEN PERFORM refuse_absent_holder(stranded); END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER post_leaves_no_dossier AFTER UPDATE OF account_id, unit_id, valid_from, valid_to ON post
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.account_id <> OLD.account_id OR NEW.unit_id <> OLD.unit_id OR NEW.valid_from > OLD.valid_from
    OR (NEW.valid_to IS NOT NULL AND (OLD.valid_to IS NULL OR NEW.valid_to < OLD.valid_to)))
  EXECUTE FUNCTION check_dossiers_of_post();
CREATE CONSTRAINT TRIGGER deleted_post_leaves_no_dossier AFTER DELETE ON post
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_dossiers_of_post();

CREATE FUNCTION check_dossiers_of_unit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stranded uuid;
BEGIN
  PERFORM 1 FROM unit_version WHERE unit_id = OLD.unit_id
    AND valid_from <= local_today() AND (valid_to IS NULL OR valid_to >= local_today());
  IF FOUND THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('unit/' || OLD.unit_id, 0));
  SELECT id INTO stranded FROM dossier WHERE holder_unit_id = OLD.unit_id AND closed_at IS NULL LIMIT 1;
  IF FOUND THEN PERFORM refuse_absent_holder(stranded); END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER ended_unit_leaves_no_dossier AFTER UPDATE OF unit_id, valid_from, valid_to ON unit_version
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_dossiers_of_unit();
CREATE CONSTRAINT TRIGGER deleted_unit_leaves_no_dossier AFTER DELETE ON unit_version
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_dossiers_of_unit();
