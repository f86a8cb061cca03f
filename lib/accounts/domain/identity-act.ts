/** What an officer may do at the counter with somebody's identity number; each is recorded. */
export const IDENTITY_ACTS = ["LOOKED_UP", "NUMBER_CONFIRMED", "ACCOUNT_OPENED", "LINK_ISSUED"] as const;

export type IdentityAct = (typeof IDENTITY_ACTS)[number];
