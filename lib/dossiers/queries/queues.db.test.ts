import { beforeAll, describe, expect, it } from "vitest";
import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { forwardDossier } from "@/lib/dossiers/commands/forward-dossier";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import { QUEUES, type Queue } from "@/lib/dossiers/domain/queue";
import { queueInput } from "@/lib/dossiers/schemas/queue-inputs";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import {
  clockAt,
  type DeskScene,
  makeCitizen,
  type Officer,
  setDeskScene,
} from "@/scripts/testing/desk-scene";
import { findNeighbours } from "./find-neighbours";
import { findNextInList } from "./find-next-in-list";
import { getQueuePage } from "./get-queue-page";
import { listProcedureNames } from "./list-procedure-names";
import { listQueue } from "./list-queue";
import { tellOvertaken } from "./tell-overtaken";

const NOW = "2026-03-03 09:00";
const far = {
  overdueBefore: new Date("2026-03-02T17:00:00Z"),
  nearDueUntil: new Date("2026-03-04T02:00:00Z"),
};

let scene: DeskScene;
let reception: Officer;
let neighbour: Officer;
let filed: string[];

function pageOf(officer: Officer, asked: Record<string, string> = {}) {
  return getQueuePage(officer, queueInput.parse(asked), clockAt(NOW));
}

beforeAll(async () => {
  scene = await setDeskScene();
  reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
  const communes = agenciesFor(scene.tree, { level: "commune", function: "committee" });
  const other = communes.find(({ id }) => id !== scene.commune.id);
  neighbour = await scene.officer("RECEPTION", scene.officeOf(other?.id ?? "").id);
  filed = [];
  for (const [index, name] of ["An", "Bình", "Cúc", "Dần", "Giang", "Hạnh", "Yến"].entries()) {
    const by = await makeCitizen(`02019000010${index}`, `Đinh Thị ${name}`);
    filed.push(await scene.file("1.001193", { by, at: `2026-03-02 08:${10 + index}` }));
  }
}, 120_000);

describe("queues", () => {
  it("count what their lists hold, queue by queue", async () => {
    const desk = deskScopeOf(reception);
    const { counts, procedureVersionIds } = await pageOf(reception);
    expect(await listProcedureNames(procedureVersionIds)).toMatchObject([{ name: "Đăng ký khai sinh" }]);
    for (const queue of QUEUES) {
      const { records } = await listQueue(desk, { queue }, far, 100);
      expect(records.length, queue).toBe(counts[queue]);
    }
    expect(counts).toMatchObject({ receive: 7, unit: 7, mine: 0 });
  });

  it("show a foreign unit nothing, neither in lists nor in search", async () => {
    const page = await pageOf(neighbour);
    expect(Object.values(page.counts).every((count) => count === 0)).toBe(true);
    expect(page.procedureVersionIds).toEqual([]);
    expect((await pageOf(neighbour, { tim: "Dinh Thi Cuc" })).rows).toEqual([]);
    expect(await tellOvertaken(neighbour, filed[0] ?? "")).toBeNull();
  });

  it("walk every dossier once, whatever others do between pages", async () => {
    const desk = deskScopeOf(reception);
    const queue: Queue = "unit";
    const first = await listQueue(desk, { queue }, far, 3);
    const taken = first.records[0]?.id ?? "";
    const act = { dossierId: taken, version: 1 };
    const accepted = await acceptDossier(reception, { ...act, setCount: 1 }, clockAt(NOW));
    const seen = first.records.map(({ id }) => id);
    for (let after = first.next; after; ) {
      const page = await listQueue(desk, { queue, after }, far, 3);
      seen.push(...page.records.map(({ id }) => id).filter((id) => id !== taken));
      after = page.next;
    }
    expect([...seen].sort()).toEqual([...filed].sort());
    const mine = await pageOf(reception, { hang: "viec-cua-toi" });
    expect(mine.rows.map(({ id }) => id)).toEqual([taken]);
    await forwardDossier(reception, { ...act, version: accepted.version, note: null }, clockAt(NOW));
    expect((await pageOf(reception)).counts).toMatchObject({ receive: 6, mine: 0 });
  });

  it("find by name without accents and by the beginning of a code, with the number masked", async () => {
    const byName = await pageOf(reception, { tim: "DINH thi cúc" });
    expect(byName.rows).toHaveLength(1);
    expect(byName.rows[0]?.maskedPersonalId).toMatch(/^•{8}\d{4}$/);
    const { code } = await prisma.dossier.findFirstOrThrow({ where: { code: { not: null } } });
    const byCode = await pageOf(reception, { tim: code?.slice(0, 14).toLowerCase() ?? "" });
    expect(byCode.rows.map((row) => row.code)).toContain(code);
    expect((await pageOf(reception, { tim: "x" })).search).toBe("TOO_SHORT");
    for (const wildcard of ["%%", "__", "D_nh Thi", "%thi%", "\\\\"]) {
      expect((await pageOf(reception, { tim: wildcard })).rows).toEqual([]);
    }
  });

  it("put what is late first and offer the next one", async () => {
    const page = await pageOf(reception, { hang: "cho-tiep-nhan" });
    const due = page.rows.map(({ clock }) => (clock.kind === "RUNNING" ? clock.dueAt : ""));
    expect(due).toEqual([...due].sort());
    const [first, second] = page.rows;
    const next = await findNextInList(reception, { queue: "receive" }, first?.id ?? "", clockAt(NOW));
    expect(next?.id).toBe(second?.id);
  });

  it("lead from one dossier to the next and back, and nowhere from one out of sight", async () => {
    const { rows } = await pageOf(reception, { hang: "cho-tiep-nhan" });
    const around = (id = "", officer = reception) =>
      findNeighbours(officer, { queue: "receive" }, id, clockAt(NOW));
    for (const [index, { id }] of rows.entries()) {
      const { previous, next } = await around(id);
      expect(previous?.id).toBe(rows[index - 1]?.id);
      expect(next?.id).toBe(rows[index + 1]?.id);
    }
    const nobody = { previous: null, next: null };
    expect(await around(rows[1]?.id, neighbour)).toEqual(nobody);
    const narrowed = { queue: "receive", channel: "COUNTER" } as const;
    expect(await findNeighbours(reception, narrowed, rows[1]?.id ?? "", clockAt(NOW))).toEqual(nobody);
    expect(await findNextInList(reception, narrowed, rows[1]?.id ?? "", clockAt(NOW))).toBeNull();
  });

  it("take odd filters for none", async () => {
    const page = await pageOf(reception, { hang: "cho-tiep-nhan", kenh: "x", "thu-tuc": "1", sau: "zz" });
    expect(page.rows).toHaveLength(6);
    expect((await pageOf(reception, { hang: "cho-tiep-nhan", kenh: "COUNTER" })).rows).toEqual([]);
  });
});
