import "server-only";
import type { ActivationSlip } from "@/lib/accounts/dto";
import type { IssuedLink } from "@/lib/accounts/ledger/add-one-time-link";
import { qrCode } from "@/lib/documents/render/qr-code";
import { env } from "@/lib/platform/env";

/** The one-time address of a link, and the same as a QR code (an SVG path, one unit a module). */
export function drawActivationSlip({ path, expiresAt }: IssuedLink): ActivationSlip {
  const address = env.PUBLIC_URL + path;
  const { size, runs } = qrCode(address);
  const drawn = runs.map(([x, y, width]) => `M${x} ${y}h${width}v1h-${width}z`).join("");
  return { address, expiresAt: expiresAt.toISOString(), code: { size, path: drawn } };
}
