import type { Clock } from "@/lib/platform/clock/clock";

/** What an entry hands to the command it runs: the command's context, and where the request came from. */
export type EntryContext = { clock: Clock; clientIp: string };
