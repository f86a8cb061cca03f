import "server-only";
import type { OpenedAccount } from "@/lib/accounts/commands/open-citizen-account";
import type { CounterAccount } from "@/lib/accounts/dto";
import { qrCode } from "@/lib/documents/render/qr-code";
import { env } from "@/lib/platform/env";

/**
 * What the officer's screen shows and prints once after an account was opened: the one-time address, and the same as a
 * QR code (an SVG path, one unit a module).
 */
export function getActivationSlip(opened: OpenedAccount): CounterAccount {
  if (opened.outcome === "EXISTS") return { outcome: "EXISTS" };
  const address = env.PUBLIC_URL + opened.link.path;
  const { size, runs } = qrCode(address);
  const path = runs.map(([x, y, width]) => `M${x} ${y}h${width}v1h-${width}z`).join("");
  const { outcome, link } = opened;
  return { outcome, slip: { address, expiresAt: link.expiresAt.toISOString(), code: { size, path } } };
}
