import type { CommandContext } from "@/lib/platform/clock/command-context";

/** What an entry hands to the command it runs: the command's context, and where the request came from. */
export type EntryContext = CommandContext & { clientIp: string };
