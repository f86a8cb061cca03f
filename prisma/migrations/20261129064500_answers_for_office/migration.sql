-- Forms that run already: answers that are told to the office only carry the mark that new forms have, so that no result
-- drafted from them repeats what it says.
UPDATE e_form_version f
   SET definition = regexp_replace(f.definition::text, marked.pattern, '\1, "forOffice": true', 'g')::jsonb
  FROM procedure_version v
  JOIN procedure p ON p.id = v.procedure_id
  JOIN (VALUES
    ('1.001193', '("key": "(?:copiesWanted|copyCount|note)")'),
    ('1.001612', '("key": "(?:filedBy)")'),
    ('2.000488', '("key": "(?:copyCount|feeCase|filedBy|authorisedRelation)")'),
    ('3.000333', '("key": "(?:copyCount|feeCase|filedBy|authorisedRelation)")')
  ) AS marked(code, pattern) ON marked.code = p.code
 WHERE v.id = f.procedure_version_id AND f.definition::text NOT LIKE '%"forOffice"%';
