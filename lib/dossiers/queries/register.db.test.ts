import { beforeAll, describe, expect, it } from "vitest";
import { readPdf } from "@/lib/documents/render/fixtures/read-pdf";
import { readWorkbook } from "@/lib/documents/render/fixtures/read-workbook";
import { readRegisterCursor, writeRegisterCursor } from "@/lib/dossiers/schemas/register-inputs";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { makeDeskTeam, takeToAppraisal } from "@/scripts/testing/desk-work";
import { exportRegister } from "./export-register";
import { getRegisterPage } from "./get-register-page";
import { listRegisterOffices } from "./list-register-offices";
import { printRegister } from "./print-register";

let scene: DeskScene;
let reception: Officer;
let stranger: Officer;
let officeId: string;
let codes: string[];

const later = clockAt("2026-03-20 10:00");
const MARCH = { from: "2026-03-01", to: "2026-03-31" };

beforeAll(async () => {
  scene = await setDeskScene();
  const team = await makeDeskTeam(scene);
  reception = team.reception;
  officeId = scene.officeOf(scene.commune.id).id;
  const elsewhere = [...scene.tree.byId.values()].find(
    (unit) => unit.functionCode === "one_stop" && unit.id !== officeId,
  );
  stranger = await scene.officer("RECEPTION", elsewhere?.id ?? "");
  // The last one was filed before another of its day, and has the later code.
  for (const [day, hour] of [
    ["04", "08"],
    ["03", "08"],
    ["02", "08"],
    ["03", "07"],
  ]) {
    await takeToAppraisal(
      await scene.file("1.001776", { at: `2026-03-${day} ${hour}:00` }),
      team,
      `2026-03-${day}`,
    );
  }
  await scene.file("1.001776");
  const rows = await prisma.dossier.findMany({ where: { acceptedOn: { not: null } } });
  codes = rows.map(({ code }) => code ?? "").sort();
});

/** Codes are broken over lines in narrow columns. */
const plain = (pdf: unknown) => JSON.stringify(pdf).replaceAll(/\\n|\s|\u200b/g, "");

describe("the register of an office", () => {
  it("lists what was received, by day and code, from any row on", async () => {
    const page = await getRegisterPage(reception, officeId, MARCH, later);
    expect(page.rows.map(({ entry }) => entry.dossierCode)).toEqual(codes);
    expect(page).toMatchObject({ total: 4, parts: 1, next: null });
    expect(page.period).toMatchObject({ toOn: "2026-03-20", openedOn: "2026-01-01", closedOn: null });
    for (const [place, row] of page.rows.entries()) {
      const after = readRegisterCursor(writeRegisterCursor(row));
      const rest = await getRegisterPage(reception, officeId, { ...MARCH, after }, later);
      expect(rest.rows.map(({ entry }) => entry.dossierCode)).toEqual(codes.slice(place + 1));
    }
    const oneDay = await getRegisterPage(
      reception,
      officeId,
      { from: "2026-03-03", to: "2026-03-03" },
      later,
    );
    expect(oneDay.total).toBe(2);
  });

  it("is printed in parts that number on", async () => {
    const text = await readPdf(await printRegister(reception, officeId, { ...MARCH, part: 1 }, later));
    for (const code of codes) expect(plain(text)).toContain(code);
    const beyond = await printRegister(reception, officeId, { ...MARCH, part: 2 }, later);
    expect(plain(await readPdf(beyond))).not.toContain(codes[0]);
  });

  it("is exported in the same parts, with the same rows", async () => {
    const { cells } = readWorkbook(await exportRegister(reception, officeId, { ...MARCH, part: 1 }, later));
    expect(["B4", "B5", "B6", "B7", "B8"].map((place) => cells.get(place)?.value)).toEqual([
      ...codes,
      undefined,
    ]);
    expect(cells.get("H4")).toMatchObject({ type: "n", format: "dd/mm/yyyy hh:mm" });
    const beyond = readWorkbook(await exportRegister(reception, officeId, { ...MARCH, part: 2 }, later));
    expect(beyond.cells.has("B4")).toBe(false);
  });

  it("is kept by those who receive or return there, and by nobody else", async () => {
    expect((await listRegisterOffices(reception, later)).map(({ id }) => id)).toEqual([officeId]);
    const foreign = printRegister(stranger, officeId, { ...MARCH, part: 1 }, later);
    await expect(foreign).rejects.toBeInstanceOf(NotFoundError);
    const exported = exportRegister(stranger, officeId, { ...MARCH, part: 1 }, later);
    await expect(exported).rejects.toBeInstanceOf(NotFoundError);
    expect((await getRegisterPage(stranger, officeId, MARCH, later)).rows).toEqual([]);
  });

  it("is read by its index", async () => {
    const plan = await transact(async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      await tx.$executeRaw`SET LOCAL enable_bitmapscan = off`;
      return tx.$queryRaw`
        EXPLAIN SELECT id FROM dossier WHERE receiving_unit_id = ${officeId}::uuid
        AND accepted_on >= '2026-03-01' AND accepted_on <= '2026-03-31' ORDER BY accepted_on, code LIMIT 51`;
    });
    expect(JSON.stringify(plan)).toContain("dossier_register");
    expect(JSON.stringify(plan)).not.toContain("Sort");
  });
});
