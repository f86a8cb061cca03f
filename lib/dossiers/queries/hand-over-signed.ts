import "server-only";
import type { HandOverSignature } from "@/lib/dossiers/domain/hand-over-list";

const NAME = { select: { fullName: true } } as const;

/** What to read with a hand-over list to tell who signed it on both sides. */
export const HAND_OVER_SIGNED = {
  giver: NAME,
  giverInPlaceOf: NAME,
  end: { include: { account: NAME, inPlaceOf: NAME } },
} as const;

type Name = { fullName: string };

/** A signature as screens show it. */
export function signatureOf(signed: { account: Name; inPlaceOf: Name | null; at: Date }): HandOverSignature {
  return {
    name: signed.account.fullName,
    inPlaceOfName: signed.inPlaceOf?.fullName ?? null,
    at: signed.at.toISOString(),
  };
}
