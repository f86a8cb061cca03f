import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DossierEventPayload, DossierEventType } from "@/lib/dossiers/domain/dossier-event";
import { fixedClock } from "@/lib/platform/clock/clock";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { loadReference } from "@/prisma/seed/load-reference";
import { type Filed, fileDossier } from "@/scripts/testing/filed-dossier";
import { appendEvent } from "./write-dossier-event";

const SYSTEM = { kind: "SYSTEM", accountId: null, postId: null, unitId: null, role: null } as const;
const AT = new Date("2026-11-22T03:00:00Z");
const GROUNDS = { reasonCode: "OTHER", reason: "Lý do", legalBasis: "Luật", guidance: "Nộp lại" };
const ITEM = { componentCode: "p01", problem: "MISSING" as const, whatToDo: "Nộp bản chính" };
const ITEMS = { reason: "Lý do", legalBasis: "Luật", items: [ITEM] };

let filed: Filed;

beforeAll(async () => {
  await loadReference("2020", fixedClock("2026-11-22T03:00:00Z"));
  filed = await fileDossier({ procedureCode: "1.001193", unitKey: "2020/area/06184" });
});
afterAll(() => prisma.$disconnect());

/** Tries to store an event, and takes it back. */
async function store(type: DossierEventType, payload: Partial<DossierEventPayload>): Promise<"stored"> {
  const undone = new Error("undone");
  try {
    await transact(async (tx) => {
      const row = { id: filed.dossierId, lastHash: "0".repeat(64) };
      const whole = { before: null, change: {}, facts: {}, ...payload };
      await appendEvent(tx, { row, seq: 2, by: SYSTEM, type, payload: whole, at: AT });
      throw undone;
    });
  } catch (error) {
    if (error === undone) return "stored";
    throw error;
  }
  return "stored";
}

const without = (key: keyof typeof GROUNDS) => ({ ...GROUNDS, [key]: undefined });

describe.each([
  ["RECEPTION_REFUSED", {}],
  ["SUPPLEMENT_EXPIRED", {}],
  ["RESULT_REFUSED", {}],
  ["WITHDRAWAL_GRANTED", {}],
  ["OBLIGATION_ASKED", {}],
  ["PAUSED", {}],
  ["REAPPOINTED", {}],
  ["SUPPLEMENT_REQUESTED", { supplementItems: ITEMS }],
] as const)("%s", (type, change) => {
  it("is stored with its grounds", async () => {
    await expect(store(type, { change, facts: GROUNDS })).resolves.toBe("stored");
  });

  it.each(["reasonCode", "reason", "legalBasis"] as const)(
    "is refused by the database without %s",
    async (key) => {
      const facts = without(key) as Prisma.JsonObject as DossierEventPayload["facts"];
      await expect(store(type, { change, facts })).rejects.toThrow("dossier_event_grounds");
      await expect(store(type, { change, facts: { ...GROUNDS, [key]: " \n" } })).rejects.toThrow(
        "dossier_event_grounds",
      );
      await expect(store(type, { change, facts: { ...GROUNDS, [key]: null } })).rejects.toThrow(
        "dossier_event_grounds",
      );
    },
  );
});

it.each(["RECEPTION_REFUSED", "SUPPLEMENT_EXPIRED", "RESULT_REFUSED", "WITHDRAWAL_GRANTED"] as const)(
  "%s is refused by the database without what to do next",
  async (type) => {
    await expect(store(type, { facts: { ...GROUNDS, guidance: null } })).rejects.toThrow(
      "dossier_event_next_step",
    );
  },
);

it.each([
  ["no items", null],
  ["an empty list", { ...ITEMS, items: [] }],
  ["an item that does not say what to do", { ...ITEMS, items: [ITEM, { ...ITEM, whatToDo: " " }] }],
  ["an item of no component", { ...ITEMS, items: [{ ...ITEM, componentCode: "" }] }],
] as const)("a supplement with %s is refused by the database", async (_what, supplementItems) => {
  await expect(
    store("SUPPLEMENT_REQUESTED", { change: { supplementItems }, facts: GROUNDS }),
  ).rejects.toThrow("dossier_event_supplement_items");
});

it("asks nothing of other events", async () => {
  await expect(store("FORWARDED", { facts: {} })).resolves.toBe("stored");
});
