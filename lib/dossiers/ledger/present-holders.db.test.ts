import { beforeAll, describe, expect, it } from "vitest";
import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { claimDossier } from "@/lib/dossiers/commands/claim-dossier";
import { forwardDossier } from "@/lib/dossiers/commands/forward-dossier";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { ConflictError } from "@/lib/platform/errors/app-error";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";

let scene: DeskScene;
let reception: Officer;
let specialist: Officer;
let dossierId: string;

const version = async () =>
  (await prisma.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { version: true } })).version;
const act = async () => ({ dossierId, version: await version() });
const nine = clockAt("2026-03-02 09:00");

beforeAll(async () => {
  scene = await setDeskScene();
  reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
  specialist = await scene.officer("SPECIALIST", scene.commune.id);
  dossierId = await scene.file("1.001193");
  await acceptDossier(reception, { ...(await act()), setCount: 1 }, nine);
  await forwardDossier(reception, { ...(await act()), note: null }, nine);
  await claimDossier(specialist, await act(), nine);
});

const refused = /is not there|still holds|open_dossier_held/;
const run = (statement: string) => prisma.$executeRawUnsafe(statement);
const holder = () => specialist.accountId;

describe("the database itself keeps open dossiers out of absent hands", () => {
  it.each<[string, () => string]>([
    ["the account is closed", () => `UPDATE account SET active = false WHERE id = '${holder()}'`],
    ["the post ended", () => `UPDATE post SET valid_to = '2026-01-01' WHERE account_id = '${holder()}'`],
    ["the post is to end", () => `UPDATE post SET valid_to = '2099-01-01' WHERE account_id = '${holder()}'`],
    [
      "the post begins later",
      () => `UPDATE post SET valid_from = '2099-01-01' WHERE account_id = '${holder()}'`,
    ],
    [
      "the post goes to somebody else",
      () => `UPDATE post SET account_id = '${reception.accountId}' WHERE account_id = '${holder()}'`,
    ],
    [
      "the post moves to another unit",
      () =>
        `UPDATE post SET unit_id = '${scene.officeOf(scene.commune.id).id}' WHERE account_id = '${holder()}'`,
    ],
    [
      "the unit ends",
      () => `UPDATE unit_version SET valid_to = '2025-06-30' WHERE unit_id = '${scene.commune.id}'`,
    ],
    [
      "the dossier goes to somebody of another unit",
      () => `UPDATE dossier SET holder_account_id = '${reception.accountId}' WHERE id = '${dossierId}'`,
    ],
    [
      "the dossier moves to a unit where its holder is not",
      () =>
        `UPDATE dossier SET holder_unit_id = '${scene.officeOf(scene.commune.id).id}' WHERE id = '${dossierId}'`,
    ],
  ])("refuses when %s", async (_what, statement) => {
    await expect(run(statement())).rejects.toThrow(refused);
  });

  it("tells whoever ends a unit how many dossiers it still holds and what to do first", async () => {
    const ending = run(
      `UPDATE unit_version SET valid_to = '2025-06-30' WHERE unit_id = '${scene.commune.id}'`,
    );
    await expect(ending).rejects.toThrow(/còn 1 hồ sơ chưa xong: giải quyết xong, hoặc chuyển/);
  });

  it("refuses to delete the post, or the only version of the unit", async () => {
    const events = await prisma.dossierEvent.count({ where: { post: { accountId: holder() } } });
    expect(events).toBe(1);
    await expect(run(`DELETE FROM unit_version WHERE unit_id = '${scene.commune.id}'`)).rejects.toThrow(
      refused,
    );
    const second = await scene.officer("SPECIALIST", scene.commune.id);
    await run(`UPDATE dossier SET holder_account_id = '${second.accountId}' WHERE id = '${dossierId}'`);
    await expect(run(`DELETE FROM post WHERE account_id = '${second.accountId}'`)).rejects.toThrow(refused);
    await run(`UPDATE dossier SET holder_account_id = '${holder()}' WHERE id = '${dossierId}'`);
  });

  it("does not mind a second post that goes on, or a dossier that is closed", async () => {
    const office = scene.officeOf(scene.commune.id);
    const extra = await scene.officer("RECEPTION", office.id);
    await run(`UPDATE post SET valid_to = '2026-01-01' WHERE account_id = '${extra.accountId}'`);
    await run(`UPDATE account SET active = false WHERE id = '${extra.accountId}'`);
    await prisma.$transaction([
      prisma.$executeRawUnsafe(
        `UPDATE dossier SET holder_account_id = '${extra.accountId}' WHERE id = '${dossierId}'`,
      ),
      prisma.$executeRawUnsafe(
        `UPDATE dossier SET holder_account_id = '${holder()}' WHERE id = '${dossierId}'`,
      ),
    ]);
    await expect(
      run(`UPDATE dossier SET holder_account_id = '${extra.accountId}' WHERE id = '${dossierId}'`),
    ).rejects.toThrow(refused);
  });

  it("tells a command that lost the race, instead of failing", async () => {
    await expect(
      transact((tx) => tx.account.update({ where: { id: holder() }, data: { active: false } })),
    ).rejects.toBeInstanceOf(ConflictError);
  });

  it("giving a dossier waits for whoever takes its holder away", async () => {
    const leaving = await scene.officer("SPECIALIST", scene.commune.id);
    const attempts = await Promise.allSettled([
      transact((tx) =>
        tx.dossier.update({ where: { id: dossierId }, data: { holderAccountId: leaving.accountId } }),
      ),
      transact((tx) => tx.account.update({ where: { id: leaving.accountId }, data: { active: false } })),
    ]);
    expect(attempts.filter((attempt) => attempt.status === "fulfilled")).toHaveLength(1);
    const row = await prisma.dossier.findUniqueOrThrow({
      where: { id: dossierId },
      include: { holder: true },
    });
    expect(row.holder?.active).toBe(true);
  });
});
