import "server-only";
import type { OfficerSlip } from "@/lib/accounts/dto";
import type { OfficerLink } from "@/lib/accounts/ledger/add-one-time-link";
import { drawActivationSlip } from "./draw-activation-slip";

/** What the administrator's screen shows and prints once after an officer got a link to set a password. */
export function getOfficerSlip({ fullName, loginName, ...link }: OfficerLink): OfficerSlip {
  return { fullName, loginName, slip: drawActivationSlip(link) };
}
