import "server-only";
import type { OpenedAccount } from "@/lib/accounts/commands/open-citizen-account";
import type { CounterAccount } from "@/lib/accounts/dto";
import { drawActivationSlip } from "./draw-activation-slip";

/** What the officer's screen shows and prints once after an account was opened. */
export function getActivationSlip(opened: OpenedAccount): CounterAccount {
  if (opened.outcome === "EXISTS") return { outcome: "EXISTS" };
  return { outcome: opened.outcome, slip: drawActivationSlip(opened.link) };
}
