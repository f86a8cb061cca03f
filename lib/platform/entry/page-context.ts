import "server-only";
import { type Clock, systemClock } from "@/lib/platform/clock/clock";

/** What a page hands to the queries it reads from. */
export const pageContext: { clock: Clock } = { clock: systemClock };
