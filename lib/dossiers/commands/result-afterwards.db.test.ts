import { beforeAll, describe, expect, it } from "vitest";
import { getDeskDossier } from "@/lib/dossiers/queries/get-desk-dossier";
import { verifyHistory } from "@/lib/dossiers/queries/verify-history";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { acceptDossier } from "./accept-dossier";
import { approveDossier } from "./approve-dossier";
import { archiveDossier } from "./archive-dossier";
import { claimDossier } from "./claim-dossier";
import { correctResult } from "./correct-result";
import { forwardDossier } from "./forward-dossier";
import { issueResult } from "./issue-result";
import { openOfficialPaper } from "./open-official-paper";
import { releaseDossier } from "./release-dossier";
import { returnResult } from "./return-result";
import { saveDraftResult } from "./save-draft-result";
import { settleAtOnce } from "./settle-at-once";
import { submitForApproval } from "./submit-for-approval";

let scene: DeskScene;
let reception: Officer;
let specialist: Officer;
let signer: Officer;
let clerk: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  const { commune } = scene;
  reception = await scene.officer("RECEPTION", scene.officeOf(commune.id).id);
  specialist = await scene.officer("SPECIALIST", commune.id);
  signer = await scene.officer("SIGNER", commune.id);
  clerk = await scene.officer("CLERK", commune.id);
});

const row = (id: string) => prisma.dossier.findUniqueOrThrow({ where: { id } });
const act = async (dossierId: string) => ({ dossierId, version: (await row(dossierId)).version });
const draft = { outcome: "GRANTED", title: "Giấy khai sinh", body: "Họ tên: Nông Thị Hoa" } as const;
const at = clockAt("2026-03-02 10:00");

/** A returned dossier, drafted by the specialist and passed on by `submitter`. */
async function returned(submitter: Officer = specialist): Promise<string> {
  const id = await scene.file("1.001193");
  await acceptDossier(reception, { ...(await act(id)), setCount: 1 }, at);
  await forwardDossier(reception, { ...(await act(id)), note: null }, at);
  await claimDossier(specialist, await act(id), at);
  await saveDraftResult(specialist, { ...(await act(id)), ...draft }, at);
  if (submitter !== specialist) {
    await releaseDossier(specialist, { ...(await act(id)), reason: "Nghỉ" }, at);
    await claimDossier(submitter, await act(id), at);
  }
  await submitForApproval(submitter, { ...(await act(id)), note: null }, at);
  await approveDossier(signer, { ...(await act(id)), note: null }, at);
  await issueResult(clerk, await act(id), at);
  await returnResult(reception, { ...(await act(id)), method: "ONLINE", collector: "OWNER" }, at);
  return id;
}

const correction = {
  reportedOn: "2026-03-03",
  reason: "Sai ngày sinh",
  title: "Giấy khai sinh",
  body: "Họ tên: Nông Thị Hoa\nNgày sinh: 01/03/2026",
};
const papersOf = (dossierId: string) =>
  prisma.officialPaper.findMany({ where: { dossierId, form: "RESULT" }, orderBy: { eventSeq: "asc" } });

describe("a wrong result", () => {
  it("is replaced by a corrected one with its own number, and stays on file as replaced", async () => {
    const id = await returned();
    const first = (await row(id)).resultNumber;
    await correctResult(signer, { ...(await act(id)), ...correction }, clockAt("2026-03-05 09:00"));
    const corrected = await row(id);
    expect(corrected).toMatchObject({ state: "RESULT_READY", resultCorrections: 1, timeliness: "ON_TIME" });
    expect(corrected.resultNumber).not.toBe(first);
    const papers = await papersOf(id);
    expect(papers.map(({ number, replacedAt }) => [number, replacedAt !== null])).toEqual([
      [first, true],
      [corrected.resultNumber, false],
    ]);
    expect(JSON.stringify(papers[1]?.data)).toContain(`thay thế văn bản số ${first} ngày 02/03/2026`);
    const event = await prisma.dossierEvent.findFirst({ where: { dossierId: id, type: "RESULT_CORRECTED" } });
    expect(event?.payload).toMatchObject({ facts: { replaces: first, late: 0 } });
  });

  it("is signed anew by the signer who corrects it, not by who signed the wrong one", async () => {
    const id = await returned();
    const successor = await scene.officer("SIGNER", scene.commune.id);
    await prisma.account.update({ where: { id: successor.accountId }, data: { fullName: "Hoàng Thị Ký" } });
    await correctResult(successor, { ...(await act(id)), ...correction }, clockAt("2026-03-05 09:00"));
    const [wrong, corrected] = await papersOf(id);
    expect(wrong?.data).toMatchObject({ signer: { name: signer.fullName } });
    expect(corrected?.data).toMatchObject({ signer: { name: "Hoàng Thị Ký" } });
  });

  it("is corrected by nobody who may not sign", async () => {
    const id = await returned();
    for (const officer of [specialist, clerk, reception]) {
      const correcting = correctResult(
        officer,
        { ...(await act(id)), ...correction },
        clockAt("2026-03-05 09:00"),
      );
      await expect(correcting).rejects.toMatchObject({ status: 403 });
    }
    expect(await papersOf(id)).toHaveLength(1);
  });

  it("is corrected by nobody who appraised it, which their screen says", async () => {
    const colleague = await scene.officer("SPECIALIST", scene.commune.id);
    const id = await returned(colleague);
    const later = clockAt("2026-03-05 09:00");
    const author = { ...specialist, posts: [...specialist.posts, ...signer.posts] };
    await expect(correctResult(author, { ...(await act(id)), ...correction }, later)).rejects.toMatchObject({
      rule: "ownAppraisal",
    });
    const { acts } = await getDeskDossier(author, id, { locale: "vi", yes: "Có", no: "Không" }, later);
    expect(acts.actions.map(({ action }) => action)).not.toContain("correctResult");
    expect(acts.forbidden).toContainEqual({ action: "correctResult", rule: "ownAppraisal" });
    expect(await papersOf(id)).toHaveLength(1);
    await correctResult(signer, { ...(await act(id)), ...correction }, later);
  });

  it("is still replaced after the three days, which is recorded", async () => {
    const id = await returned();
    await correctResult(signer, { ...(await act(id)), ...correction }, clockAt("2026-03-12 09:00"));
    const event = await prisma.dossierEvent.findFirst({ where: { dossierId: id, type: "RESULT_CORRECTED" } });
    expect(event?.payload).toMatchObject({ facts: { late: 1 } });
  });

  it("is not replaced by one that says the same", async () => {
    const id = await returned();
    const { draftResult } = await prisma.dossier.findUniqueOrThrow({ where: { id } });
    const { title, body } = draftResult as { title: string; body: string };
    const same = correctResult(
      signer,
      { ...(await act(id)), ...correction, title, body },
      clockAt("2026-03-05 09:00"),
    );
    await expect(same).rejects.toThrow("correctionUnchanged");
    expect(await papersOf(id)).toHaveLength(1);
  });

  it("cannot have been reported in the future", async () => {
    const id = await returned();
    const early = correctResult(signer, { ...(await act(id)), ...correction }, at);
    await expect(early).rejects.toThrow("reportedInFuture");
    expect(await papersOf(id)).toHaveLength(1);
  });

  it("is replaced once when two press at once", async () => {
    const id = await returned();
    const input = { ...(await act(id)), ...correction };
    const another = await scene.officer("SIGNER", scene.commune.id);
    const both = await Promise.allSettled(
      [signer, another].map((officer) => correctResult(officer, input, clockAt("2026-03-05 09:00"))),
    );
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await papersOf(id)).toHaveLength(2);
  });
});

it("a closed dossier goes to the archive under its file number, and nothing more happens to it", async () => {
  const id = await returned();
  await archiveDossier(clerk, { ...(await act(id)), fileNumber: "12/2026" }, clockAt("2026-06-01 09:00"));
  expect(await row(id)).toMatchObject({ state: "ARCHIVED", archivedOn: "2026-06-01" });
  const again = correctResult(signer, { ...(await act(id)), ...correction }, clockAt("2026-06-02 09:00"));
  await expect(again).rejects.toMatchObject({ status: 403 });
});

it("a result stays the applicant's to download when its file goes to the archive", async () => {
  const id = await returned();
  const later = clockAt("2026-06-01 09:00");
  await archiveDossier(clerk, { ...(await act(id)), fileNumber: "13/2026" }, later);
  const [paper] = await papersOf(id);
  const opened = await openOfficialPaper(scene.citizen, paper?.id ?? "", later);
  expect(opened).toMatchObject({ mediaType: "application/pdf" });
});

it("every correction is part of a history that holds", async () => {
  expect((await verifyHistory()).problem).toBeNull();
});

describe("a same-day service", () => {
  it("is settled at the counter only where the process says so", async () => {
    const id = await scene.file("1.001193");
    await acceptDossier(reception, { ...(await act(id)), setCount: 1 }, at);
    const settle = async () => settleAtOnce(reception, { ...(await act(id)), ...draft }, at);
    await expect(settle()).rejects.toThrow("notAtOnce");
  });

  it("is received and finished in one place, with its result", async () => {
    const id = await scene.file("1.001193");
    await acceptDossier(reception, { ...(await act(id)), setCount: 1 }, at);
    await allowAtOnce(id);
    await settleAtOnce(reception, { ...(await act(id)), ...draft }, at);
    expect(await row(id)).toMatchObject({ state: "RESULT_READY", timeliness: "ON_TIME", legSeq: 1 });
    const [paper] = await papersOf(id);
    expect(paper?.data).toMatchObject({ signer: { name: reception.fullName } });
  });
});

/** A process of its own for one dossier, which the counter may settle. */
async function allowAtOnce(dossierId: string): Promise<void> {
  const { procedureVersionId } = await row(dossierId);
  const last = await prisma.processVersion.findFirstOrThrow({
    where: { procedureVersionId },
    orderBy: { version: "desc" },
  });
  const version = await prisma.processVersion.create({
    data: {
      ...last,
      id: crypto.randomUUID(),
      version: last.version + 1,
      definition: { ...(last.definition as Prisma.JsonObject), atOnce: true },
    },
  });
  await prisma.dossier.update({ where: { id: dossierId }, data: { processVersionId: version.id } });
}
