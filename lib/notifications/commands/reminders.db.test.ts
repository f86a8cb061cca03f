import { beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { approveDossier } from "@/lib/dossiers/commands/approve-dossier";
import { issueResult } from "@/lib/dossiers/commands/issue-result";
import { requestSupplement } from "@/lib/dossiers/commands/request-supplement";
import { returnResult } from "@/lib/dossiers/commands/return-result";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";
import {
  clockAt,
  type DeskScene,
  makeCitizen,
  type Officer,
  setDeskScene,
} from "@/scripts/testing/desk-scene";
import {
  actOn,
  type DeskTeam,
  dossierRow,
  makeDeskTeam,
  takeToAppraisal,
  takeToSigning,
} from "@/scripts/testing/desk-work";
import { at } from "@/scripts/testing/published-calendar";
import { markForReminders } from "./mark-for-reminders";
import { markOpenDossiers } from "./mark-open-dossiers";
import { sendDigests } from "./send-digests";
import { sendReminders } from "./send-reminders";

let scene: DeskScene;
let team: DeskTeam;
let head: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
  head = await scene.officer("CENTRE_HEAD", scene.officeOf(scene.commune.id).id);
});

/** A turn of the worker after it was started: it finds what it does not know. */
async function turn(localTime: string, batchSize = 2): Promise<void> {
  await markOpenDossiers(SYSTEM_ACTOR, { unitsAtOnce: 500 }, clockAt(localTime));
  await sendReminders(SYSTEM_ACTOR, { batchSize }, clockAt(localTime));
}

async function told(dossierId: string): Promise<string[]> {
  const rows = await prisma.officerNotice.findMany({ where: { dossierId }, orderBy: { id: "asc" } });
  const names = new Map(
    Object.entries({ ...team, head }).map(([name, officer]) => [officer.accountId, name]),
  );
  return rows.map(({ kind, accountId }) => `${kind} ${names.get(accountId) ?? "other"}`).sort();
}

/** Taken up by the specialist on 2 March 2026 at 09:10. */
async function appraised(): Promise<string> {
  const id = await scene.file("1.001776");
  await takeToAppraisal(id, team);
  return id;
}

describe("reminders of a dossier's life", () => {
  it("come at their moment: filing, half of the reception clock, the step, the due date", async () => {
    const id = await scene.file("1.001776");
    await turn("2026-03-02 08:01");
    expect(await told(id)).toEqual(["SUBMITTED reception"]);
    await turn("2026-03-02 13:29");
    expect(await told(id)).toEqual(["SUBMITTED reception"]);
    await turn("2026-03-02 13:30");
    expect(await told(id)).toEqual([
      "RECEPTION_SHORT head",
      "RECEPTION_SHORT reception",
      "SUBMITTED reception",
    ]);
    await takeToAppraisal(id, team, "2026-03-02");
    const { stepDueAt, dueAt } = await dossierRow(id);
    await turn("2026-03-02 14:00");
    expect((await told(id)).filter((line) => line.startsWith("STEP"))).toEqual([]);
    const stepEnd = new Date((stepDueAt?.getTime() ?? 0) - 60_000);
    await markForReminders(SYSTEM_ACTOR, { dossierId: id }, { clock: { now: () => stepEnd } });
    await sendReminders(SYSTEM_ACTOR, { batchSize: 9 }, { clock: { now: () => stepEnd } });
    expect((await told(id)).filter((line) => line.startsWith("STEP"))).toEqual([
      "STEP_LAST_DAY specialist",
      "STEP_MOST specialist",
    ]);
    await sendReminders(SYSTEM_ACTOR, { batchSize: 9 }, { clock: { now: () => dueAt ?? stepEnd } });
    const lines = await told(id);
    expect(lines.filter((line) => /DUE_SOON|NO_DRAFT/.test(line))).toEqual([
      "DUE_SOON signer",
      "DUE_SOON specialist",
      "NO_DRAFT head",
      "NO_DRAFT signer",
    ]);
  });

  it("tell a role while nobody holds the dossier, and the stand-in of who is absent in their place", async () => {
    const colleague = await scene.officer("SPECIALIST", scene.commune.id);
    const id = await appraised();
    await prisma.standIn.create({
      data: {
        ...{ id: newId(at("2026-03-01")), absentAccountId: team.specialist.accountId },
        ...{ standInAccountId: colleague.accountId, fromOn: "2026-03-01", toOn: "2026-03-31" },
        ...{ reason: "Nghỉ phép", createdAt: at("2026-03-01"), createdById: team.signer.accountId },
      },
    });
    const { stepDueAt } = await dossierRow(id);
    const soon = { clock: { now: () => new Date((stepDueAt?.getTime() ?? 0) - 1) } };
    await markForReminders(SYSTEM_ACTOR, { dossierId: id }, soon);
    await sendReminders(SYSTEM_ACTOR, { batchSize: 9 }, soon);
    const rows = await prisma.officerNotice.findMany({ where: { dossierId: id } });
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ accountId }) => accountId))).toEqual(new Set([colleague.accountId]));
    await prisma.standIn.deleteMany();
  });

  it("reach the applicant on days 5, 10 and 14 of a supplement", async () => {
    const citizen = await makeCitizen("020190000777", "Lý Thị Mai");
    const id = await scene.file("1.001776", { by: citizen });
    await takeToAppraisal(id, team);
    const { componentCode } = await prisma.dossierPaper.findFirstOrThrow({ where: { dossierId: id } });
    const items = [{ componentCode, problem: "MISSING" as const, whatToDo: "Nộp bản chính" }];
    const grounds = { reasonCode: "PAPERS_MISSING", reason: "Thiếu giấy", legalBasis: "Điều 19" } as const;
    await requestSupplement(
      team.specialist,
      { ...(await actOn(id)), ...grounds, items },
      clockAt("2026-03-04 10:00"),
    );
    const kinds = async () =>
      (await prisma.notice.findMany({ where: { accountId: citizen.accountId }, orderBy: { id: "asc" } })).map(
        ({ kind }) => kind,
      );
    await turn("2026-03-09 07:29");
    expect(await kinds()).toEqual([]);
    for (const day of ["09", "09", "14", "18", "19"]) await turn(`2026-03-${day} 07:30`);
    expect(await kinds()).toEqual(["SUPPLEMENT_DAY_5", "SUPPLEMENT_DAY_10", "SUPPLEMENT_DAY_14"]);
  });
});

describe("a result that nobody comes for", () => {
  it("is told to the applicant and the counter after 15 and 30 days, not once it was handed over", async () => {
    const citizen = await makeCitizen("020190000779", "Hoàng Thị Thu");
    const counter = await scene.officer("RETURN", scene.officeOf(scene.commune.id).id);
    const [waiting, collected] = [
      await scene.file("1.001193", { by: citizen }),
      await scene.file("1.001193", { by: citizen }),
    ];
    for (const id of [waiting, collected]) {
      await takeToAppraisal(id, team);
      await takeToSigning(id, team, "2026-03-03 09:00");
      await approveDossier(team.signer, { ...(await actOn(id)), note: null }, clockAt("2026-03-03 10:00"));
      await issueResult(team.clerk, await actOn(id), clockAt("2026-03-03 11:00"));
    }
    const handOver = { method: "ONLINE", collector: "OWNER" } as const;
    await turn("2026-03-18 07:29");
    expect(await waited(waiting)).toEqual([]);
    await turn("2026-03-18 07:30");
    await returnResult(counter, { ...(await actOn(collected)), ...handOver }, clockAt("2026-03-20 09:00"));
    for (const day of ["02", "02", "20"]) await turn(`2026-04-${day} 07:30`);
    const both = [citizen.accountId, counter.accountId].sort();
    const told = (days: number) => both.map((accountId) => `RESULT_DAY_${days} ${accountId}`);
    expect(await waited(waiting)).toEqual([...told(15), ...told(30)]);
    expect(await waited(collected)).toEqual(told(15));
  });

  async function waited(dossierId: string): Promise<string[]> {
    const where = { dossierId, kind: { startsWith: "RESULT_DAY" } };
    const rows = [
      ...(await prisma.notice.findMany({ where })),
      ...(await prisma.officerNotice.findMany({ where })),
    ];
    return rows.map(({ kind, accountId }) => `${kind} ${accountId}`).sort();
  }
});

describe("never twice, and nothing forgotten", () => {
  const LATE = "2026-03-02 14:00";
  const receptionLines = ["RECEPTION_SHORT head", "RECEPTION_SHORT reception"];

  it("after a day without a worker tells what is still true, and not what is stale", async () => {
    const id = await scene.file("1.001776");
    const stale = await scene.file("1.001776", { at: "2026-02-27 08:00" });
    await turn("2026-03-03 07:45");
    expect(await told(id)).toEqual(receptionLines);
    expect(await told(stale)).toEqual([]);
    await turn("2026-03-03 12:00");
    expect(await told(id)).toEqual(receptionLines);
  });

  it("when a worker stopped halfway: the rest, once", async () => {
    const id = await scene.file("1.001776");
    const dueAt = (await dossierRow(id)).receptionDueAt;
    const row = { dossierId: id, kind: "RECEPTION_SHORT", basis: dueAt.toISOString(), dueAt };
    await prisma.officerNotice.create({
      data: { ...row, id: newId(at(LATE)), accountId: team.reception.accountId, createdAt: at(LATE) },
    });
    await turn(LATE);
    await turn(LATE);
    expect(await told(id)).toEqual(receptionLines);
  });

  it("when the clock jumps ahead and is set back", async () => {
    const id = await scene.file("1.001776");
    await turn("2027-03-02 12:00");
    expect(await told(id)).toEqual([]);
    await turn(LATE);
    expect(await told(id)).toEqual(receptionLines);
    await turn("2026-03-02 08:00");
    await turn("2026-03-02 14:30");
    const seen = (await told(id)).filter((line) => !line.startsWith("SUBMITTED"));
    expect(seen).toEqual(receptionLines);
    expect(new Set(await told(id)).size).toBe((await told(id)).length);
  });

  it("with several workers at once", async () => {
    const ids: string[] = [];
    for (let index = 0; index < 6; index += 1) ids.push(await scene.file("1.001776"));
    await markOpenDossiers(SYSTEM_ACTOR, { unitsAtOnce: 500 }, clockAt(LATE));
    const workers = [1, 2, 3].map(() => sendReminders(SYSTEM_ACTOR, { batchSize: 2 }, clockAt(LATE)));
    await Promise.all(workers);
    for (const id of ids) expect(await told(id)).toEqual(receptionLines);
    // The database itself refuses the second one.
    const [first] = await prisma.officerNotice.findMany({ where: { dossierId: ids[0] ?? "" }, take: 1 });
    const { id: _id, ...same } = first ?? expect.fail("nothing was told");
    const twice = prisma.officerNotice.create({ data: { ...same, id: newId(at(LATE)) } });
    await expect(twice).rejects.toMatchObject({ code: "P2002" });
  });

  it("looks at each dossier again only when something happened or is due", async () => {
    const id = await scene.file("1.001776");
    await turn(LATE);
    expect(await sendReminders(SYSTEM_ACTOR, { batchSize: 9 }, clockAt(LATE))).toBe(0);
    expect(await markOpenDossiers(SYSTEM_ACTOR, { unitsAtOnce: 500 }, clockAt(LATE))).toBe(0);
    await takeToAppraisal(id, team);
    expect(await markOpenDossiers(SYSTEM_ACTOR, { unitsAtOnce: 500 }, clockAt("2026-03-02 14:01"))).toBe(1);
  });
});

describe("the sum of the morning", () => {
  const sums = () =>
    prisma.officerNotice.findMany({ where: { kind: "OVERDUE" }, orderBy: [{ basis: "asc" }, { id: "asc" }] });
  const digest = (localTime: string) => sendDigests(SYSTEM_ACTOR, null, clockAt(localTime));

  it("is one line a person and working day, from 07:30, also by two workers", async () => {
    await appraised();
    expect(await digest("2026-11-12 07:29")).toBe(0);
    await Promise.all([digest("2026-11-12 07:30"), digest("2026-11-12 07:30")]);
    const first = await sums();
    const people = first.map(({ accountId }) => accountId);
    expect(new Set(people).size).toBe(people.length);
    for (const officer of [team.specialist, team.signer, head]) expect(people).toContain(officer.accountId);
    expect(people).not.toContain(team.clerk.accountId);
    const late = await prisma.dossier.count({
      where: { holderAccountId: team.specialist.accountId, endedAt: null, state: "APPRAISING" },
    });
    expect(first.find(({ accountId }) => accountId === team.specialist.accountId)?.count).toBe(late);
    expect(await digest("2026-11-12 16:00")).toBe(0);
    // A Saturday, then the Monday after a Friday that no worker saw.
    expect(await digest("2026-11-14 08:00")).toBe(0);
    expect(await digest("2026-11-16 08:00")).toBe(first.length);
  });

  it("counts for the clerk what belongs in the archive this month", async () => {
    const id = await appraised();
    await prisma.dossier.update({
      where: { id },
      data: {
        state: "RETURNED",
        endedOn: "2026-06-20",
        endedAt: at("2026-06-20"),
        closedAt: at("2026-06-20"),
      },
    });
    await digest("2027-06-01 08:00");
    await digest("2027-06-02 08:00");
    const rows = await prisma.officerNotice.findMany({ where: { kind: "ARCHIVE" } });
    expect(rows).toMatchObject([{ accountId: team.clerk.accountId, basis: "2027-06", count: 1 }]);
  });
});

describe("at a million dossiers", () => {
  it.each([
    [
      "what is due",
      "SELECT dossier_id FROM reminder_mark WHERE next_at <= now() ORDER BY next_at, dossier_id LIMIT 9",
      "next_at_idx",
    ],
    ["a clock set back", "SELECT dossier_id FROM reminder_mark WHERE planned_at > now()", "planned_at_idx"],
    [
      "the number in the header",
      "SELECT count(*) FROM officer_notice WHERE account_id = gen_random_uuid() AND read_at IS NULL AND ended_at IS NULL",
      "officer_notice_unread",
    ],
  ])("%s is found by its index", async (_what, query, index) => {
    const plan = await transact(async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      return tx.$queryRawUnsafe(`EXPLAIN ${query}`);
    });
    expect(JSON.stringify(plan)).toContain(index);
  });

  it("only the system sends", async () => {
    await expect(sendReminders(team.signer, { batchSize: 1 }, clockAt("2026-03-02 08:00"))).rejects.toThrow(
      TypeError,
    );
    await expect(sendDigests(team.signer, null, clockAt("2026-03-02 08:00"))).rejects.toThrow(TypeError);
  });
});
