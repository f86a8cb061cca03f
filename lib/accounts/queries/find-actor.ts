import "server-only";
import { cache } from "react";
import { readSessionId } from "@/lib/platform/auth/read-session-id";
import { systemClock } from "@/lib/platform/clock/clock";
import { findSessionActor } from "./find-session-actor";

/** Who sends this request, or null when nobody is signed in. Asked once per request however often it is called. */
export const findActor = cache(async () => {
  const sessionId = await readSessionId();
  return sessionId === null ? null : findSessionActor(sessionId, { clock: systemClock });
});
