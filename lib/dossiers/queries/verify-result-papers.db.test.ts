import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { approveDossier } from "@/lib/dossiers/commands/approve-dossier";
import { correctResult } from "@/lib/dossiers/commands/correct-result";
import { issueResult } from "@/lib/dossiers/commands/issue-result";
import { openOfficialPaper } from "@/lib/dossiers/commands/open-official-paper";
import { returnResult } from "@/lib/dossiers/commands/return-result";
import { prisma } from "@/lib/platform/db/prisma";
import { newId } from "@/lib/platform/ids/new-id";
import { clockAt, type DeskScene, setDeskScene } from "@/scripts/testing/desk-scene";
import {
  actOn,
  type DeskTeam,
  makeDeskTeam,
  takeToAppraisal,
  takeToSigning,
} from "@/scripts/testing/desk-work";
import { verifyHistory } from "./verify-history";

const noon = clockAt("2026-03-02 12:00");
let scene: DeskScene;
let team: DeskTeam;
/** Two returned dossiers: the first has its result, the second a corrected one too. */
let plain = "";
let corrected = "";

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
  plain = await returned();
  corrected = await returned();
  await correctResult(
    team.signer,
    {
      ...(await actOn(corrected)),
      ...{ reportedOn: "2026-03-03", reason: "Sai ngày", title: "Kết quả", body: "Đúng ngày\n\nĐủ" },
    },
    clockAt("2026-03-05 09:00"),
  );
});
afterAll(() => prisma.$disconnect());

async function returned(): Promise<string> {
  const id = await scene.file("1.001193");
  await takeToAppraisal(id, team);
  await takeToSigning(id, team, "2026-03-02 10:00");
  await approveDossier(team.signer, { ...(await actOn(id)), note: null }, noon);
  await issueResult(team.clerk, await actOn(id), noon);
  await returnResult(team.reception, { ...(await actOn(id)), method: "ONLINE", collector: "OWNER" }, noon);
  return id;
}

const sql = (...statements: string[]) =>
  prisma.$transaction(statements.map((statement) => prisma.$executeRawUnsafe(statement)));
const resultOf = (id: string) => `dossier_id = '${id}' AND form = 'RESULT' AND replaced_at IS NULL`;

describe("the database", () => {
  it.each([
    `SET data = jsonb_set(data, '{title}', '"Khác"')`,
    `SET data = jsonb_set(data, '{title}', '"Khác"'), sha256 = NULL`,
    "SET number = '99/KQ-TTHC'",
    "SET event_seq = 1",
    "SET issued_at = now()",
  ])("refuses to change an issued paper: %s", async (change) => {
    await expect(sql(`UPDATE official_paper ${change} WHERE ${resultOf(plain)}`)).rejects.toThrow(
      "append-only",
    );
  });

  it("lets a paper get its bytes and be replaced once, and keeps both", async () => {
    const paper = await prisma.officialPaper.findFirstOrThrow({
      where: { dossierId: corrected, form: "RESULT" },
    });
    await openOfficialPaper(scene.citizen, paper.id, noon);
    const drawn = await prisma.officialPaper.findUniqueOrThrow({ where: { id: paper.id } });
    expect([drawn.sha256, drawn.replacedAt]).not.toContain(null);
    for (const change of ["sha256 = NULL", "replaced_at = NULL", "replaced_at = now()"]) {
      const changing = sql(`UPDATE official_paper SET ${change} WHERE id = '${paper.id}'`);
      await expect(changing).rejects.toThrow("append-only");
    }
    await sql(`UPDATE official_paper SET sha256 = sha256, form = form WHERE id = '${paper.id}'`);
  });

  it("is not talked out of it by a function of somebody's own", async () => {
    const changing = sql(
      "CREATE SCHEMA own",
      `CREATE FUNCTION own.to_jsonb(official_paper) RETURNS jsonb LANGUAGE sql AS $$ SELECT '{}'::jsonb $$`,
      "SET LOCAL search_path = own, pg_catalog, public",
      `UPDATE official_paper SET data = '{}' WHERE ${resultOf(plain)}`,
    );
    await expect(changing).rejects.toThrow("append-only");
  });

  it("keeps fees taken and hand-overs with the post", async () => {
    const [unitId, accountId, now] = [scene.commune.id, team.reception.accountId, noon.clock.now()];
    const by = { unitId, accountId };
    const taking = {
      amountDong: 8000,
      method: "CASH",
      receiptNumber: "1",
      takenOn: "2026-03-02",
      takenAt: now,
    };
    await prisma.feeTaking.create({
      data: { id: newId(now), dossierId: plain, eventSeq: 1, ...by, ...taking },
    });
    const handing = { direction: "RESULTS_TO_POST", postWorker: "An", handedOn: "2026-03-02", handedAt: now };
    await prisma.postHandOver.create({ data: { id: newId(now), ...by, ...handing, data: { lines: [] } } });
    for (const statement of [
      "UPDATE fee_taking SET amount_dong = 1",
      "DELETE FROM fee_taking",
      "UPDATE post_hand_over SET data = '{}'",
      "UPDATE post_hand_over SET outcomes = '[1]'",
      "DELETE FROM post_hand_over",
      "DELETE FROM official_paper",
    ]) {
      await expect(sql(statement), statement).rejects.toThrow("append-only");
    }
  });

  it.each([
    "official_paper",
    "post_hand_over",
    "fee_taking",
    "hand_over_list",
    "identity_record",
    "dossier_note",
  ])("refuses to empty %s", async (table) => {
    await expect(sql(`TRUNCATE ${table} CASCADE`)).rejects.toThrow("append-only");
  });
});

describe("verifyHistory", () => {
  it("finds the papers as they were issued", async () => {
    expect(await verifyHistory()).toMatchObject({ dossiers: 2, problem: null });
  });

  it.each([
    ["the text", "plain", `data = jsonb_set(data, '{blocks,0,text}', '"Khác"')`, "blocks"],
    ["the corrected text", "corrected", `data = jsonb_set(data, '{blocks,1,text}', '"Khác"')`, "blocks"],
    ["the title", "plain", `data = jsonb_set(data, '{title}', '"Khác"')`, "title"],
    ["the number", "corrected", "number = '99/KQ-TTHC'", "number"],
    ["the end of its force", "plain", "replaced_at = now()", "replacedAt"],
  ])("finds a result of which somebody changed %s", async (_what, which, change, field) => {
    const id = which === "plain" ? plain : corrected;
    const paper = await prisma.officialPaper.findFirstOrThrow({
      where: { dossierId: id, form: "RESULT", replacedAt: null },
    });
    const unguarded = async (statement: string) =>
      sql(
        "ALTER TABLE official_paper DISABLE TRIGGER official_paper_issued",
        statement,
        "ALTER TABLE official_paper ENABLE ALWAYS TRIGGER official_paper_issued",
      );
    await unguarded(`UPDATE official_paper SET ${change} WHERE id = '${paper.id}'`);
    expect((await verifyHistory()).problem).toEqual({
      ...{ kind: "RESULT_PAPER", dossierId: id, seq: paper.eventSeq, field },
    });
    await unguarded(
      `UPDATE official_paper SET data = '${JSON.stringify(paper.data).replaceAll("'", "''")}', number = '${paper.number}',
       replaced_at = NULL WHERE id = '${paper.id}'`,
    );
    expect((await verifyHistory()).problem).toBeNull();
  });
});
