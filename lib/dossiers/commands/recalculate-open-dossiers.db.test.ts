import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { changeCalendarDay } from "@/lib/calendar/commands/change-calendar-day";
import { dropCalendarChange } from "@/lib/calendar/commands/drop-calendar-change";
import { publishCalendar } from "@/lib/calendar/commands/publish-calendar";
import { getCalendarYear } from "@/lib/calendar/queries/get-calendar-year";
import { countChangedDues } from "@/lib/dossiers/queries/count-changed-dues";
import { getOwnDossier } from "@/lib/dossiers/queries/get-own-dossier";
import { verifyHistory } from "@/lib/dossiers/queries/verify-history";
import { notifyApplicant } from "@/lib/notifications/commands/notify-applicant";
import { prisma } from "@/lib/platform/db/prisma";
import { ConflictError, ForbiddenError } from "@/lib/platform/errors/app-error";
import { installClockInSql } from "@/scripts/testing/clock-in-sql";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { at } from "@/scripts/testing/published-calendar";
import { acceptDossier } from "./accept-dossier";
import { askWithdrawal } from "./ask-withdrawal";
import { grantWithdrawal } from "./grant-withdrawal";
import { recalculateOpenDossiers } from "./recalculate-open-dossiers";

const ALLOWANCE = "1.001776";
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";
const NOW = clockAt("2026-03-03 10:00");
const storm = { on: "2026-03-10", kind: "OFF", name: "Bão số 1", source: "Công điện 1" } as const;
const job = { fromOn: storm.on, after: BEFORE_ALL };

let scene: DeskScene;
let admin: Officer;
let reception: Officer;
const dossiers = { open: "", early: "", closed: "" };

async function accept(file: string, when: string): Promise<string> {
  const id = await scene.file(file, { at: when });
  const { version } = await prisma.dossier.findUniqueOrThrow({ where: { id } });
  await acceptDossier(reception, { dossierId: id, version, setCount: 1 }, clockAt(when));
  return id;
}

const rowOf = (id: string) => prisma.dossier.findUniqueOrThrow({ where: { id } });

beforeAll(async () => {
  scene = await setDeskScene();
  admin = await scene.officer("SYS_ADMIN", scene.commune.id);
  reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
  dossiers.open = await accept(ALLOWANCE, "2026-03-02 09:00");
  dossiers.early = await accept("1.001193", "2026-03-02 09:00");
  dossiers.closed = await accept(ALLOWANCE, "2026-03-02 09:30");
  const closing = { dossierId: dossiers.closed, version: (await rowOf(dossiers.closed)).version };
  const when = clockAt("2026-03-02 10:00");
  const asked = await askWithdrawal(scene.citizen, { ...closing, reason: "Không cần nữa" }, when);
  await grantWithdrawal(reception, { ...closing, version: asked.version }, when);
});
afterAll(() => prisma.$disconnect());

describe("a change of the calendar", () => {
  it("is prepared by an administrator of the system alone, and day by day", async () => {
    expect(() => changeCalendarDay(reception, storm, NOW)).toThrow(ForbiddenError);
    expect(() => publishCalendar(reception, { seen: "1", lastLoadedYear: 2026 }, NOW)).toThrow(
      ForbiddenError,
    );
    expect(() => dropCalendarChange(scene.citizen, storm, NOW)).toThrow(ForbiddenError);
    await changeCalendarDay(admin, storm, NOW);
    await changeCalendarDay(admin, { ...storm, name: "Bão số 2" }, NOW);
    await changeCalendarDay(admin, { ...storm, on: "2026-03-11" }, NOW);
    await dropCalendarChange(admin, { on: "2026-03-11" }, NOW);
    await expect(changeCalendarDay(admin, { ...storm, on: "2026-03-07" }, NOW)).rejects.toMatchObject({
      fieldErrors: { on: ["admin.field.alreadyOff"] },
    });
    const { draft, next, version } = await getCalendarYear(admin, 2026);
    expect(draft).toEqual([{ ...storm, name: "Bão số 2" }]);
    expect(version).toBe(1);
    expect(await countChangedDues(next)).toBe(1);
  });

  it("is published once, as it was seen, and starts the job with it", async () => {
    const { seal } = await getCalendarYear(admin, 2026);
    const input = { seen: seal, lastLoadedYear: 2026 };
    await expect(publishCalendar(admin, { ...input, seen: "1" }, NOW)).rejects.toThrow(ConflictError);
    const both = await Promise.allSettled([1, 2].map(() => publishCalendar(admin, input, NOW)));
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await getCalendarYear(admin, 2026)).toMatchObject({ version: 2, draft: [] });
    const jobs = await prisma.$queryRaw<{ data: unknown }[]>`
      SELECT data FROM pgboss.job WHERE name = 'calendar-published'`;
    expect(jobs).toEqual([{ data: job }]);
  });

  it("moves the due dates of open dossiers, each with an event, also when two workers do it twice", async () => {
    const before = await rowOf(dossiers.open);
    const untouched = [await rowOf(dossiers.early), await rowOf(dossiers.closed)];
    await Promise.all([1, 2].map(() => recalculateOpenDossiers(SYSTEM_ACTOR, job, NOW)));
    expect(await recalculateOpenDossiers(SYSTEM_ACTOR, job, NOW)).toBe(0);
    const after = await rowOf(dossiers.open);
    expect(after).toMatchObject({ version: before.version + 1, calendarVersion: 2, state: before.state });
    expect((after.dueAt?.getTime() ?? 0) - (before.dueAt?.getTime() ?? 0)).toBe(24 * 3_600_000);
    expect([await rowOf(dossiers.early), await rowOf(dossiers.closed)]).toEqual(untouched);
    const [event] = await prisma.dossierEvent.findMany({ where: { type: "DUE_RECALCULATED" } });
    expect(event).toMatchObject({
      dossierId: dossiers.open,
      actorKind: "SYSTEM",
      payload: {
        facts: {
          oldDueAt: before.dueAt?.toISOString(),
          newDueAt: after.dueAt?.toISOString(),
          oldCalendarVersion: 1,
          newCalendarVersion: 2,
        },
      },
    });
  });

  it("is told to the applicant, explained on the page, and holds before the verifier", async () => {
    const { version: seq } = await rowOf(dossiers.open);
    await notifyApplicant(SYSTEM_ACTOR, { dossierId: dossiers.open, seq }, NOW);
    const notices = await prisma.notice.findMany({ where: { dossierId: dossiers.open, eventSeq: seq } });
    expect(notices).toMatchObject([{ kind: "DUE_CHANGED", accountId: scene.citizen.accountId }]);
    const { clock } = await getOwnDossier(scene.citizen, dossiers.open, NOW);
    expect(clock?.story.turns.map((turn) => [turn.kind, turn.calendarVersion])).toEqual([
      ["ACCEPTED", 1],
      ["RECALCULATED", 2],
    ]);
    expect((await verifyHistory()).problem).toBeNull();
  });

  it("is confirmed by plain SQL on the dossiers' own events", async () => {
    await installClockInSql(2, [2026, 2026]);
    const wrong = await prisma.$queryRaw<{ id: string }[]>`SELECT id::text FROM clock_check.disagreements()`;
    expect(wrong).toEqual([]);
    await prisma.$executeRaw`UPDATE dossier SET due_at = due_at + interval '1 minute'
      WHERE id = ${dossiers.open}::uuid`;
    expect(await prisma.$queryRaw`SELECT id::text FROM clock_check.disagreements()`).toEqual([
      { id: dossiers.open },
    ]);
    expect((await verifyHistory()).problem).toMatchObject({ dossierId: dossiers.open });
    await prisma.$executeRaw`UPDATE dossier SET due_at = due_at - interval '1 minute'
      WHERE id = ${dossiers.open}::uuid`;
  });

  it("taken back moves them back", async () => {
    await changeCalendarDay(admin, { ...storm, kind: "WEEK" }, NOW);
    const { seal } = await getCalendarYear(admin, 2026);
    await publishCalendar(admin, { seen: seal, lastLoadedYear: 2026 }, NOW);
    expect(await recalculateOpenDossiers(SYSTEM_ACTOR, job, clockAt("2026-03-03 11:00"))).toBe(1);
    const { calendarVersion, dueAt, clockStartAt } = await rowOf(dossiers.open);
    expect(calendarVersion).toBe(3);
    expect(clockStartAt).toEqual(at("2026-03-02 09:00"));
    expect(dueAt?.toISOString().slice(11, 16)).toBe("02:00");
    expect((await verifyHistory()).problem).toBeNull();
  });

  it("that only announces another year makes the dates in it certain", async () => {
    const id = await accept(ALLOWANCE, "2026-12-28 09:00");
    const before = await rowOf(id);
    expect(before.dueProvisional).toBe(true);
    const slip = await prisma.officialPaper.findFirstOrThrow({ where: { dossierId: id, form: "RECEIPT" } });
    expect(slip.data).toMatchObject({ dueProvisional: true });
    const now = clockAt("2026-12-28 10:00");
    const { seal } = await getCalendarYear(admin, 2026);
    await publishCalendar(admin, { seen: seal, lastLoadedYear: 2027 }, now);
    const announced = { fromOn: "2027-01-01", after: BEFORE_ALL };
    const jobs = await prisma.$queryRaw<{ data: unknown }[]>`
      SELECT data FROM pgboss.job WHERE name = 'calendar-published'`;
    expect(jobs).toContainEqual({ data: announced });
    expect(await recalculateOpenDossiers(SYSTEM_ACTOR, announced, now)).toBe(1);
    expect(await recalculateOpenDossiers(SYSTEM_ACTOR, announced, now)).toBe(0);
    expect(await rowOf(id)).toMatchObject({ dueProvisional: false, dueAt: before.dueAt });
    expect((await verifyHistory()).problem).toBeNull();
  });
});
