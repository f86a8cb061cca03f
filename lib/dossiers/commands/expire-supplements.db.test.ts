import { beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { ConflictError, ForbiddenError, RuleError } from "@/lib/platform/errors/app-error";
import { clockAt, type DeskScene, setDeskScene } from "@/scripts/testing/desk-scene";
import {
  actOn,
  type DeskTeam,
  dossierRow,
  expectSound,
  makeDeskTeam,
  newestPaper,
  takeToAppraisal,
} from "@/scripts/testing/desk-work";
import { askWithdrawal } from "./ask-withdrawal";
import { denyWithdrawal } from "./deny-withdrawal";
import { expireSupplement } from "./expire-supplement";
import { expireSupplements } from "./expire-supplements";
import { requestSupplement } from "./request-supplement";

let scene: DeskScene;
let team: DeskTeam;

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
});

const GROUNDS = { reasonCode: "PAPERS_MISSING", reason: "Thiếu giấy", legalBasis: "Điều 19" } as const;

/** Asked on 4 March 2026: fifteen days end with 19 March (worked example 29). */
async function askedIn(id: string, localTime = "2026-03-04 10:00"): Promise<string> {
  const { componentCode } = await prisma.dossierPaper.findFirstOrThrow({ where: { dossierId: id } });
  const items = [{ componentCode, problem: "MISSING" as const, whatToDo: "Nộp bản chính" }];
  const received = (await dossierRow(id)).acceptedAt !== null;
  const by = received ? team.specialist : team.reception;
  await requestSupplement(by, { ...(await actOn(id)), ...GROUNDS, items }, clockAt(localTime));
  return id;
}

const run = (localTime: string) => expireSupplements(SYSTEM_ACTOR, { batchSize: 2 }, clockAt(localTime));
const ends = (id: string) =>
  prisma.dossierEvent.findMany({
    where: { dossierId: id, type: { in: ["SUPPLEMENT_EXPIRED", "RECEPTION_REFUSED"] } },
  });

describe("a supplement that never comes", () => {
  it("stops an accepted dossier after the fifteenth day, not on it, with F05", async () => {
    const id = await scene.file("1.001776");
    await takeToAppraisal(id, team);
    await askedIn(id);
    expect(await run("2026-03-19 23:59")).toBe(0);
    expect(await run("2026-03-20 00:01")).toBe(1);
    expect(await dossierRow(id)).toMatchObject({ state: "STOPPED", endedOn: "2026-03-20", timeliness: null });
    expect(await newestPaper(id, "STOP")).toMatchObject({
      number: expect.stringMatching(/^\d{2}\/TB-TTHC$/),
      reasonCode: "SUPPLEMENT_EXPIRED",
      legalBasis: "Khoản 5 Điều 19 Nghị định 118/2025/NĐ-CP",
      ground: { kind: "SUPPLEMENT_EXPIRED", answerBy: "2026-03-19" },
      feeSettlement: { kind: "NOTHING_PAID" },
    });
    await expectSound(id);
  });

  it("refuses reception before acceptance, with F03, and nobody signs for the system", async () => {
    const id = await askedIn(await scene.file("1.001193"), "2026-03-02 10:00");
    expect(await run("2026-03-18 08:00")).toBe(1);
    expect((await dossierRow(id)).state).toBe("REFUSED_RECEPTION");
    expect(await newestPaper(id, "REFUSAL")).toMatchObject({ stage: "RECEPTION", officerName: "" });
    const [event] = await ends(id);
    expect(event).toMatchObject({ actorKind: "SYSTEM", actorAccountId: null });
    await expectSound(id);
  });

  it("ends each once with several workers, after a day without any, over several pages", async () => {
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1)
      ids.push(await askedIn(await scene.file("1.001193"), "2026-03-02 10:00"));
    const counts = await Promise.all([1, 2, 3].map(() => run("2026-03-21 08:00")));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5);
    for (const id of ids) expect(await ends(id)).toHaveLength(1);
    expect(await run("2026-03-21 08:01")).toBe(0);
  });

  it("never ends one that was received under the decree of 2018", async () => {
    const id = await askedIn(await scene.file("1.001193", { at: "2025-06-27 08:00" }), "2025-06-27 09:00");
    expect(await dossierRow(id)).toMatchObject({ regime: "R2018", supplementDueAt: null });
    await run("2026-11-01 08:00");
    expect((await dossierRow(id)).state).toBe("SUPPLEMENT_RECEPTION");
  });

  it("waits while a withdrawal is asked, and comes when it was denied", async () => {
    const id = await scene.file("1.001776");
    await takeToAppraisal(id, team);
    await askedIn(id);
    const reason = { reason: "Đổi ý" };
    await askWithdrawal(scene.citizen, { ...(await actOn(id)), ...reason }, clockAt("2026-03-10 09:00"));
    expect(await run("2026-03-21 00:01")).toBe(0);
    await denyWithdrawal(team.signer, { ...(await actOn(id)), ...reason }, clockAt("2026-03-21 08:00"));
    expect(await run("2026-03-21 08:01")).toBe(1);
    await expectSound(id);
  });
});

describe("expireSupplement", () => {
  it("is nobody's but the system's, and not before its time", async () => {
    const id = await scene.file("1.001776");
    await takeToAppraisal(id, team);
    await askedIn(id);
    const seen = await actOn(id);
    const late = clockAt("2026-03-20 08:00");
    for (const officer of Object.values(team)) {
      await expect(expireSupplement(officer, seen, late)).rejects.toBeInstanceOf(ForbiddenError);
    }
    await expect(expireSupplement(SYSTEM_ACTOR, { ...seen, version: 1 }, late)).rejects.toBeInstanceOf(
      ConflictError,
    );
    await expect(expireSupplement(SYSTEM_ACTOR, seen, clockAt("2026-03-19 08:00"))).rejects.toBeInstanceOf(
      RuleError,
    );
    await expect(expireSupplements(team.signer, { batchSize: 1 }, late)).rejects.toBeInstanceOf(TypeError);
    expect(await ends(id)).toHaveLength(0);
  });

  it("is found by its index among many dossiers", async () => {
    const plan = await transact(async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      return tx.$queryRaw<Record<string, string>[]>`
        EXPLAIN SELECT id FROM dossier WHERE supplement_due_at < now() AND state IN ('SUPPLEMENT', 'SUPPLEMENT_RECEPTION')
        ORDER BY supplement_due_at, id LIMIT 100`;
    });
    expect(JSON.stringify(plan)).toContain("dossier_supplement_due");
  });
});
