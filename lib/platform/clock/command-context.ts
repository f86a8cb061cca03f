import type { Clock } from "./clock";

/** What a command is given besides its actor and input. */
export type CommandContext = { clock: Clock };
