/** Roles an officer's post can carry; names and duties: the one-stop-shop decree (NĐ 118/2025/NĐ-CP Art. 8–11). */
export const ROLES = [
  "RECEPTION",
  "RETURN",
  "SPECIALIST",
  "DIV_HEAD",
  "SIGNER",
  "CLERK",
  "CENTRE_HEAD",
  "LEADER",
  "CATALOG_ADMIN",
  "UNIT_ADMIN",
  "SYS_ADMIN",
  "AUDITOR",
] as const;

export type Role = (typeof ROLES)[number];

/** Whether a stored text names a role. */
export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
