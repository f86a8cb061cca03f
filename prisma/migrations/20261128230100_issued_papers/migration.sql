-- What was issued or signed stays as it was. Only the columns named by the trigger are filled in later, once.
-- The path is fixed: whoever updates could otherwise have the names below mean functions of his own.
CREATE FUNCTION refuse_change_of_issued() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  before jsonb := to_jsonb(OLD);
  after jsonb := to_jsonb(NEW);
  changed text;
BEGIN
  FOR changed IN SELECT key FROM jsonb_each(after) WHERE value IS DISTINCT FROM before -> key LOOP
    IF before ->> changed IS NOT NULL OR NOT changed = ANY (TG_ARGV) THEN
      RAISE EXCEPTION '% is append-only: change of % refused', TG_TABLE_NAME, changed
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END LOOP;
  RETURN NEW;
END
$$;

CREATE TRIGGER official_paper_issued BEFORE UPDATE ON official_paper
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued('sha256', 'replaced_at');
ALTER TABLE official_paper ENABLE ALWAYS TRIGGER official_paper_issued;
CREATE TRIGGER official_paper_append_only BEFORE DELETE ON official_paper
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
ALTER TABLE official_paper ENABLE ALWAYS TRIGGER official_paper_append_only;

CREATE TRIGGER post_hand_over_issued BEFORE UPDATE ON post_hand_over
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued('sha256');
ALTER TABLE post_hand_over ENABLE ALWAYS TRIGGER post_hand_over_issued;
CREATE TRIGGER post_hand_over_append_only BEFORE DELETE ON post_hand_over
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
ALTER TABLE post_hand_over ENABLE ALWAYS TRIGGER post_hand_over_append_only;

CREATE TRIGGER fee_taking_append_only BEFORE UPDATE OR DELETE ON fee_taking
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
ALTER TABLE fee_taking ENABLE ALWAYS TRIGGER fee_taking_append_only;

-- Nor are these tables emptied as a whole, with those that so far only guarded their rows.
DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY[
    'official_paper', 'post_hand_over', 'fee_taking', 'hand_over_list', 'hand_over_item', 'hand_over_end',
    'hand_over_missing', 'dossier_note', 'dossier_note_withdrawal', 'dossier_message', 'dossier_folder',
    'identity_record'
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history()',
      kept || '_no_truncate', kept);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER %I', kept, kept || '_no_truncate');
  END LOOP;
END
$$;
