import { startDraft } from "@/lib/dossiers/commands/start-draft";
import { getFiling } from "@/lib/dossiers/ledger/get-filing";
import type { ReceiveAtCounterInput } from "@/lib/dossiers/schemas/counter-inputs";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { clockAt, type DeskScene, type Officer } from "./desk-scene";
import { sampleAnswers } from "./sample-answers";

/** The scene's citizen, as the counter writes them down. */
const PERSON = {
  ...{ fullName: "Nông Thị Hoa", personalId: "020190000001", phone: "0912345678" },
  address: "Thôn Nà Lầu, xã Đồng Đăng",
};

/** A walk-in begun at the counter at 09:00, with everything that the page would send for `person`. */
export async function beginWalkIn(
  scene: DeskScene,
  reception: Officer,
  procedureCode: string,
  person: Partial<typeof PERSON> = {},
): Promise<ReceiveAtCounterInput> {
  const start = { procedureCode, channel: "COUNTER" as const };
  const { draftId } = await startDraft(reception, start, clockAt("2026-03-02 09:00"));
  const { procedureVersionId } = await prisma.draft.findUniqueOrThrow({ where: { id: draftId } });
  const filing = await transact((tx) => getFiling(tx, procedureVersionId));
  const unit = (level: string, functionCode: string) =>
    agenciesFor(scene.tree, { level, function: functionCode })[0]?.id ?? "";
  return {
    ...{ draftId, version: 0, competentUnitId: scene.commune.id, setCount: 1 },
    applicant: { ...PERSON, ...person },
    answers: sampleAnswers(filing.form, unit),
    delivery: { method: "COUNTER" },
    sheets: filing.content.components.map(({ code: componentCode }) => ({
      ...{ componentCode, originals: 1, certified: 0, copies: 2 },
      noScanReason: "PAPER_FILE" as const,
    })),
    numberConfirmed: false,
    fee: null,
  };
}
