const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const REFERENCE = /^TN-?([0-7][0-9A-HJKMNP-TV-Z]{25})$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * What a submission is called until it has a dossier code: `TN-` and the dossier's id in the 26 letters and
 * digits of a ULID, so that submitting twice gives the same one. Throws a `RangeError` unless `id` is a UUID.
 */
export function temporaryReferenceOf(id: string): string {
  if (!UUID.test(id)) throw new RangeError(`not a UUID: ${id}`);
  let rest = BigInt(`0x${id.replaceAll("-", "")}`);
  let digits = "";
  for (let index = 0; index < 26; index += 1) {
    digits = (ALPHABET[Number(rest % 32n)] ?? "") + digits;
    rest /= 32n;
  }
  return `TN-${digits}`;
}

/** The reference in its printed form (the dash may be missing), or null when the text is none. */
export function parseTemporaryReference(text: string): string | null {
  const match = REFERENCE.exec(text);
  return match ? `TN-${match[1]}` : null;
}
