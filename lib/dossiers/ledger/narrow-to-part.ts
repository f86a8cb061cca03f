import "server-only";
import type { DossierForAct } from "./get-dossier-for-act";

/** The same dossier as far as one part of it goes: only the unit that was asked for this part may act on it. */
export function narrowToPart(dossier: DossierForAct, seq: number): DossierForAct {
  const legs = dossier.standing.legs.filter((leg) => leg.seq === seq);
  return { ...dossier, standing: { ...dossier.standing, legs } };
}
