-- Whoever is refused, kept waiting or stopped is told why, by which law and what to do: an event that does not say so
-- cannot be stored. NOT VALID: events of before are left as they are, new ones are checked.
CREATE FUNCTION says(payload JSONB, fact TEXT) RETURNS BOOLEAN
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(payload -> 'facts' ->> fact ~ '[^[:space:]]', false);

ALTER TABLE dossier_event ADD CONSTRAINT dossier_event_grounds CHECK (
  type NOT IN (
    'RECEPTION_REFUSED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_EXPIRED', 'OBLIGATION_ASKED', 'PAUSED', 'REAPPOINTED',
    'RESULT_REFUSED', 'WITHDRAWAL_GRANTED'
  )
  OR (says(payload, 'reasonCode') AND says(payload, 'reason') AND says(payload, 'legalBasis'))
) NOT VALID;

ALTER TABLE dossier_event ADD CONSTRAINT dossier_event_next_step CHECK (
  type NOT IN ('RECEPTION_REFUSED', 'SUPPLEMENT_EXPIRED', 'RESULT_REFUSED', 'WITHDRAWAL_GRANTED')
  OR says(payload, 'guidance')
) NOT VALID;

-- A supplement names each component and what to do about it.
ALTER TABLE dossier_event ADD CONSTRAINT dossier_event_supplement_items CHECK (
  type <> 'SUPPLEMENT_REQUESTED'
  OR (
    coalesce(jsonb_array_length(payload #> '{change,supplementItems,items}') > 0, false)
    AND NOT jsonb_path_exists(
      payload,
      '$.change.supplementItems.items[*] ? (!(@.componentCode like_regex "[^ ]") || !(@.whatToDo like_regex "[^ ]"))'
    )
  )
) NOT VALID;
