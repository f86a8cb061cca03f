import { beforeAll, describe, expect, it } from "vitest";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import { HAND_OVER_KINDS } from "@/lib/dossiers/domain/hand-over-list";
import { owedCondition } from "@/lib/dossiers/ledger/read-owed-papers";
import { Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { openOn, queueCondition } from "./queue-condition";
import { queueSources } from "./queue-sources";
import { newestNamed } from "./search-dossiers";

const ROWS = 20_000;
const due = {
  overdueBefore: new Date("2026-03-02T17:00:00Z"),
  nearDueUntil: new Date("2026-03-04T02:00:00Z"),
};

let scene: DeskScene;
let officer: Officer;

/** Many dossiers of other units, one in two hundred waiting for its applicant, one in fifty with a place. */
beforeAll(async () => {
  scene = await setDeskScene();
  officer = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
  const id = await scene.file("1.001193");
  const units = [...scene.tree.byId.values()].map((unit) => unit.id);
  // A row in FROM: `(…).*` would make it again for each of its columns.
  await prisma.$executeRaw`
    INSERT INTO dossier SELECT filled.* FROM dossier d, generate_series(1, ${ROWS}::int) n,
      jsonb_populate_record(d, jsonb_build_object(
      'id', gen_random_uuid(), 'reference', 'TN-' || n, 'version', 1,
      'holder_unit_id', (${units}::text[])[1 + n % ${units.length}],
      'receiving_unit_id', (${units}::text[])[1 + n % ${units.length}],
      'next_due_at', d.next_due_at + n * interval '1 minute',
      'applicant_personal_id', lpad(n::text, 12, '0'), 'search_name', 'nguoi thu ' || n,
      'proposal', CASE WHEN n % 400 = 0 THEN '{"kind": "PAUSE"}'::jsonb END,
      'closed_at', CASE WHEN n % 4 > 0 THEN d.submitted_at END,
      'answer_asked_at', CASE WHEN n % 200 = 0 THEN d.submitted_at END,
      'folder_search', CASE WHEN n % 50 = 0 THEN 'ke ' || n END)) filled
    WHERE d.id = ${id}::uuid`;
  await prisma.$executeRaw`
    INSERT INTO dossier_agency (dossier_id, agency_id, since_at, search_name)
    SELECT id, (${[scene.commune.id, ...units.slice(0, 9)]}::uuid[])[1 + row_number() OVER () % 10], submitted_at,
      search_name FROM dossier WHERE id <> ${id}::uuid`;
  await prisma.$executeRaw`VACUUM ANALYZE dossier, dossier_agency`;
}, 120_000);

/** How the query is answered when a scan of the whole table costs what it would at a million rows. */
async function planOf(query: Prisma.Sql): Promise<string> {
  const lines = await transact(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    return tx.$queryRaw<Record<string, string>[]>`EXPLAIN ${query}`;
  });
  return lines.map((line) => Object.values(line)[0]).join("\n");
}

describe("with many dossiers", () => {
  it.each(["applicant", "unit", "overdue"] as const)("the queue %s is read by an index", async (queue) => {
    const plan = await planOf(Prisma.sql`
      SELECT d.id FROM dossier d WHERE d.closed_at IS NULL AND ${queueCondition(queue, deskScopeOf(officer), due)}
      ORDER BY d.next_due_at, d.id LIMIT 51`);
    expect(plan).toMatch(/dossier_(answer_asked|queue_unit)/);
    expect(plan).not.toContain("Seq Scan");
  });

  it("proposals that wait for a signer are read by their own index", async () => {
    const signer = await scene.officer("SIGNER", scene.commune.id);
    const [, proposed] = queueSources("mine", deskScopeOf(signer), due);
    const plan = await planOf(Prisma.sql`
      SELECT d.id FROM dossier d WHERE d.closed_at IS NULL AND ${proposed?.where}
      ORDER BY d.next_due_at, d.id LIMIT 51`);
    expect(plan).toContain("dossier_proposed");
    expect(plan).not.toContain("dossier_queue_unit");
  });

  it("parts of the work are found by their own index, and their dossiers by key", async () => {
    const [parts] = queueSources("parts", deskScopeOf(officer), due);
    const plan = await planOf(Prisma.sql`
      SELECT d.id FROM ${parts?.from} WHERE d.closed_at IS NULL ORDER BY ${parts?.dueAt}, d.id LIMIT 51`);
    expect(plan).toContain("dossier_part_open");
    expect(plan).not.toContain("Seq Scan");
  });

  it("what the counts of a desk are made of is read off two indexes alone", async () => {
    const plan = await planOf(
      Prisma.sql`SELECT count(*), array_agg(DISTINCT d.procedure_version_id) FROM ${openOn(deskScopeOf(officer))}`,
    );
    expect(plan).toContain("Index Only Scan using dossier_queue_unit");
    expect(plan).toContain("Index Only Scan using dossier_receiving_waiting");
  });

  it("what waits for reception is read by its own index", async () => {
    const plan = await planOf(Prisma.sql`
      SELECT d.id FROM dossier d
      WHERE d.closed_at IS NULL AND ${queueCondition("receive", deskScopeOf(officer), due)}
      ORDER BY d.next_due_at, d.id LIMIT 51`);
    expect(plan).toContain("dossier_submitted");
  });

  it.each(HAND_OVER_KINDS)("papers to hand over, %s, are read by their own index", async (kind) => {
    const plan = await planOf(Prisma.sql`
      SELECT d.id FROM dossier d WHERE ${owedCondition(kind, deskScopeOf(officer).unitIds)}
      ORDER BY d.next_due_at, d.id LIMIT 200`);
    expect(plan).toMatch(/dossier_(folder|result)_owed/);
    expect(plan).not.toContain("Seq Scan");
  });

  it.each(["unit", "overdue", "supplement"] as const)(
    "the queue %s of a stand-in with limits is read by the same index",
    async (queue) => {
      const { procedureId } = await prisma.dossier.findFirstOrThrow({ select: { procedureId: true } });
      const [own] = officer.posts;
      if (!own) throw new Error("an officer without a post");
      const { commune } = scene;
      const onBehalfOf = {
        ...{ accountId: officer.accountId, fullName: "Nông Văn Vắng" },
        ...{ procedureIds: [procedureId], excludedActions: [] },
      };
      const lent = { ...own, unitId: commune.id, role: "SPECIALIST" as const, onBehalfOf };
      const desk = deskScopeOf({ ...officer, posts: [own, lent] });
      expect(desk.limits.unitIds).toHaveLength(1);
      const plan = await planOf(Prisma.sql`
        SELECT d.id FROM dossier d WHERE d.closed_at IS NULL AND ${queueCondition(queue, desk, due)}
        ORDER BY d.next_due_at, d.id LIMIT 51`);
      expect(plan).toMatch(/dossier_(queue_unit|receiving_waiting)/);
      expect(plan).not.toContain("Seq Scan");
    },
  );

  it("the dossier before another is read by the same index", async () => {
    const plan = await planOf(Prisma.sql`
      SELECT d.id FROM dossier d
      WHERE d.closed_at IS NULL AND ${queueCondition("unit", deskScopeOf(officer), due)}
        AND (d.next_due_at, d.id) < (${due.nearDueUntil}, ${officer.accountId}::uuid)
      ORDER BY d.next_due_at DESC, d.id DESC LIMIT 2`);
    expect(plan).not.toContain("Seq Scan");
  });

  it("names are read off the index of an agency's names alone", async () => {
    const plan = await planOf(newestNamed([scene.commune.id], "nong"));
    expect(plan).toContain("Index Only Scan Backward using dossier_agency_names");
    expect(plan).not.toContain("Sort");
  });

  it("places of folders are searched by their index", async () => {
    const plan = await planOf(Prisma.sql`SELECT id FROM dossier WHERE folder_search LIKE ${"%ke 1050%"}`);
    expect(plan).toContain("dossier_folder_search");
    expect(plan).not.toContain("Seq Scan");
  });

  it("what the same person asked for before is found by its index", async () => {
    const { procedureId } = await prisma.dossier.findFirstOrThrow({ select: { procedureId: true } });
    const plan = await planOf(Prisma.sql`
      SELECT id FROM dossier WHERE applicant_personal_id = '000000000123'
        AND procedure_id = ${procedureId}::uuid ORDER BY submitted_at DESC LIMIT 5`);
    expect(plan).toContain("dossier_applicant_procedure");
    expect(plan).not.toContain("Seq Scan");
  });
});
