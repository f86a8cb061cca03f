/** How a dossier reaches the administration (national codes 2, 1, 3). */
export const CHANNELS = ["ONLINE", "COUNTER", "POST"] as const;
export type Channel = (typeof CHANNELS)[number];
