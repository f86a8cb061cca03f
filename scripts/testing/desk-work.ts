import { expect } from "vitest";
import { officialPaperSchema } from "@/lib/documents/schemas/official-paper-schema";
import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { claimDossier } from "@/lib/dossiers/commands/claim-dossier";
import { forwardDossier } from "@/lib/dossiers/commands/forward-dossier";
import { saveDraftResult } from "@/lib/dossiers/commands/save-draft-result";
import { submitForApproval } from "@/lib/dossiers/commands/submit-for-approval";
import { VERIFIED_PARTS, verifyDossier } from "@/lib/dossiers/ledger/verify-dossier";
import { prisma } from "@/lib/platform/db/prisma";
import { clockAt, type DeskScene, type Officer } from "./desk-scene";

/** The people of one commune who take a dossier to its end. */
export type DeskTeam = { reception: Officer; specialist: Officer; signer: Officer; clerk: Officer };

/** One officer for each step of a process in the scene's commune. */
export async function makeDeskTeam({ commune, officeOf, officer }: DeskScene): Promise<DeskTeam> {
  return {
    reception: await officer("RECEPTION", officeOf(commune.id).id),
    specialist: await officer("SPECIALIST", commune.id),
    signer: await officer("SIGNER", commune.id),
    clerk: await officer("CLERK", commune.id),
  };
}

export function dossierRow(id: string) {
  return prisma.dossier.findUniqueOrThrow({ where: { id } });
}

/** The input that every act has, on the version as it stands. */
export async function actOn(dossierId: string) {
  return { dossierId, version: (await dossierRow(dossierId)).version };
}

/** Accepted at nine in the morning of a local day and in the hands of the specialist. */
export async function takeToAppraisal(id: string, team: DeskTeam, on = "2026-03-02"): Promise<void> {
  await acceptDossier(team.reception, { ...(await actOn(id)), setCount: 1 }, clockAt(`${on} 09:00`));
  await forwardDossier(team.reception, { ...(await actOn(id)), note: null }, clockAt(`${on} 09:05`));
  await claimDossier(team.specialist, await actOn(id), clockAt(`${on} 09:10`));
}

/** From there with a draft to the one who signs. */
export async function takeToSigning(id: string, team: DeskTeam, localTime: string): Promise<void> {
  const draft = { outcome: "GRANTED", title: "Kết quả", body: "Đủ điều kiện" } as const;
  await saveDraftResult(team.specialist, { ...(await actOn(id)), ...draft }, clockAt(localTime));
  await submitForApproval(team.specialist, { ...(await actOn(id)), note: null }, clockAt(localTime));
}

/** The chain is whole, the row is what it replays to, and every frozen paper can be drawn. */
export async function expectSound(id: string): Promise<void> {
  const dossier = await prisma.dossier.findUniqueOrThrow({ where: { id }, include: VERIFIED_PARTS });
  expect(verifyDossier(dossier)).toBeNull();
  for (const { data } of await prisma.officialPaper.findMany({ where: { dossierId: id } })) {
    expect(officialPaperSchema.safeParse(data).error).toBeUndefined();
  }
}

/** What the newest paper of a form says. */
export async function newestPaper(id: string, form: string) {
  const paper = await prisma.officialPaper.findFirstOrThrow({
    where: { dossierId: id, form },
    orderBy: { eventSeq: "desc" },
  });
  return paper.data;
}
