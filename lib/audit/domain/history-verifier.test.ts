import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publicHalf } from "@/lib/audit/ledger/history-key";
import { canonicalJson } from "@/lib/dossiers/domain/canonical-json";
import type { DossierEventRecord } from "@/lib/dossiers/domain/dossier-event";
import { hashEvent } from "@/lib/dossiers/domain/event-chain";
import { VERIFIER_FILE, verifier } from "@/scripts/testing/history-verifier";
import { exportOf, SAMPLE_KEY, signDays } from "@/scripts/testing/sample-export";
import type { HistoryExport } from "./history-export";

const ID = "0199a4d2-0000-7000-8000-000000000001";
const OTHER = "0199a4d2-0000-7000-8000-000000000002";

function recordsOf(dossierId: string, count = 4): DossierEventRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    dossierId,
    seq: index + 1,
    type: index === 0 ? "SUBMITTED" : "FORWARDED",
    at: `2026-11-0${index + 1}T03:00:00.000Z`,
    actor: { kind: "OFFICER", accountId: OTHER, postId: null, unitId: null, role: "RECEPTION" },
    payload: { before: null, change: { stepKey: "Đồng Đăng" }, facts: { note: `ghi chú ${index}` } },
    salt: `salt-${index}`,
  }));
}

const whole = () => structuredClone(exportOf(recordsOf(ID), { withhold: new Set([2]) }));

function eventAt(data: HistoryExport, seq: number): HistoryExport["events"][number] {
  const event = data.events[seq - 1];
  if (!event) throw new RangeError(`no event ${seq}`);
  return event;
}

type Tampering = [string, (data: HistoryExport) => unknown, { code: string; seq?: number; on?: string }];

const TAMPERINGS: Tampering[] = [
  [
    "a changed time",
    (data) => Object.assign(eventAt(data, 3), { at: "2026-01-01" }),
    { code: "HASH", seq: 3 },
  ],
  [
    "a changed actor",
    (data) => Object.assign(eventAt(data, 2).actor, { accountId: ID }),
    { code: "HASH", seq: 2 },
  ],
  [
    "a changed payload",
    (data) => Object.assign(eventAt(data, 3), { payload: { before: null, change: {}, facts: {} } }),
    { code: "HASH", seq: 3 },
  ],
  [
    "another withheld payload",
    (data) => Object.assign(eventAt(data, 2), { payloadHash: "f".repeat(64) }),
    { code: "HASH", seq: 2 },
  ],
  [
    "a last signed event dropped",
    (data) => data.events.splice(2),
    { code: "MISSING_EVENT", seq: 3, on: "2026-11-03" },
  ],
  ["an event dropped in the middle", (data) => data.events.splice(1, 1), { code: "ORDER", seq: 2 }],
  ["the first event dropped", (data) => data.events.shift(), { code: "ORDER", seq: 1 }],
  ["all events dropped", (data) => data.events.splice(0), { code: "NO_EVENTS" }],
  ["events in another order", (data) => data.events.reverse(), { code: "ORDER", seq: 1 }],
  ["another dossier's id", (data) => Object.assign(data, { dossierId: OTHER }), { code: "HASH", seq: 1 }],
  [
    "another dossier's events",
    (data) => Object.assign(data, { events: exportOf(recordsOf(OTHER)).events, dossierId: OTHER }),
    { code: "PROOF", seq: 1, on: "2026-11-01" },
  ],
  [
    "an event altered and all hashes made anew",
    (data) => {
      const records = recordsOf(ID).map((record) =>
        record.seq === 2 ? { ...record, at: "2026-11-01T00:00:00.000Z" } : record,
      );
      Object.assign(data, { events: exportOf(records).events });
    },
    { code: "PROOF", seq: 2, on: "2026-11-02" },
  ],
  [
    "a chain that begins elsewhere",
    (data) => Object.assign(eventAt(data, 1), { prevHash: "a".repeat(64) }),
    { code: "LINK", seq: 1 },
  ],
  [
    "a broken link",
    (data) => Object.assign(eventAt(data, 3), { prevHash: "a".repeat(64) }),
    { code: "LINK", seq: 3 },
  ],
  [
    "a key under another name",
    (data) => Object.assign(data.keys[0] ?? {}, { id: "a".repeat(64) }),
    { code: "KEY" },
  ],
  [
    "a day signed by somebody else",
    (data) => {
      const [event] = data.events;
      const forged = signDays(
        [{ on: "2026-11-01", hash: event?.hash ?? "", seq: 1 }],
        generateKeyPairSync("ed25519").privateKey,
      );
      const [day] = forged.days;
      if (day) data.days[0] = { ...day, statement: { ...day.statement, key: publicHalf(SAMPLE_KEY).id } };
    },
    { code: "SIGNATURE", on: "2026-11-01" },
  ],
  [
    "a day's date changed",
    (data) => Object.assign(data.days[1]?.statement ?? {}, { on: "2026-10-01" }),
    { code: "SIGNATURE", on: "2026-10-01" },
  ],
  [
    "a proof under another day",
    (data) => Object.assign(data.proofs[0] ?? {}, { no: 2 }),
    { code: "PROOF", seq: 1, on: "2026-11-02" },
  ],
  ["a day taken out", (data) => data.days.splice(1, 1), { code: "DAY_CHAIN", on: "2026-11-03" }],
  ["the last day taken out", (data) => data.days.pop(), { code: "NO_DAY", seq: 3 }],
  [
    "a proof for another place",
    (data) => Object.assign(data.proofs[0] ?? {}, { path: [] }),
    { code: "PROOF", seq: 1, on: "2026-11-01" },
  ],
  ["another kind of file", (data) => Object.assign(data, { kind: "x" }), { code: "FORMAT" }],
  ["a list missing", (data) => Object.assign(data, { proofs: null }), { code: "FORMAT" }],
  ["an event that is none", (data) => data.events.splice(0, 1, null as never), { code: "FORMAT" }],
];

describe("the verifier", () => {
  it("finds a whole history whole, and says how far it is signed", async () => {
    expect(await verifier.verifyHistory(whole())).toEqual({
      ok: true,
      events: 4,
      signedEvents: 3,
      signedOn: "2026-11-03",
      days: 3,
      keys: [publicHalf(SAMPLE_KEY).id],
    });
  });

  it("is content with a history that is not signed yet", async () => {
    const data = exportOf(recordsOf(ID, 1));
    expect(await verifier.verifyHistory(data)).toMatchObject({ ok: true, signedEvents: 0, signedOn: null });
  });

  it.each(TAMPERINGS)("names %s", async (_name, tamper, expected) => {
    const data = whole();
    tamper(data);
    expect(await verifier.verifyHistory(data)).toEqual({ ok: false, ...expected });
  });

  it("takes only keys that are known from elsewhere, when it is told them", async () => {
    const forged = exportOf(recordsOf(ID), { key: generateKeyPairSync("ed25519").privateKey });
    expect(await verifier.verifyHistory(forged)).toMatchObject({ ok: true });
    const trusted = [publicHalf(SAMPLE_KEY).id];
    expect(await verifier.verifyHistory(forged, trusted)).toEqual({ ok: false, code: "KEY" });
    expect(await verifier.verifyHistory(whole(), trusted)).toMatchObject({ ok: true });
  });

  it.each([[null], [7], ["text"], [[]], [{}]])("refuses %j", async (data) => {
    expect(await verifier.verifyHistory(data)).toEqual({ ok: false, code: "FORMAT" });
  });

  it("agrees with the server on any event, withheld or not", async () => {
    const record = fc.record({
      type: fc.string({ unit: "binary" }),
      at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      actor: fc.record({ kind: fc.string(), onBehalfOfAccountId: fc.option(fc.uuid()) }),
      payload: fc.record({ before: fc.jsonValue(), change: fc.jsonValue(), facts: fc.jsonValue() }),
      salt: fc.option(fc.base64String({ minLength: 4 })),
    });
    const cases = fc.tuple(fc.array(record, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 40 }));
    await fc.assert(
      fc.asyncProperty(cases, async ([parts, others]) => {
        const records = parts.map((part, index) => ({ ...part, dossierId: ID, seq: index + 1 }));
        const data = exportOf(records as unknown as DossierEventRecord[], {
          withhold: new Set([1, 3]),
          others,
        });
        const sent = JSON.parse(JSON.stringify(data));
        expect(await verifier.verifyHistory(sent)).toMatchObject({
          ok: true,
          signedEvents: parts.length - 1,
        });
      }),
      { numRuns: 60 },
    );
  });

  it("writes the same canonical text as the server", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(verifier.canonicalJson(value)).toBe(canonicalJson(value));
      }),
    );
  });

  it("needs no dependency and stays small", () => {
    const text = readFileSync(VERIFIER_FILE, "utf8");
    expect(text).not.toMatch(/^import /m);
    expect(text.split("\n").length).toBeLessThanOrEqual(251);
  });
});

describe("a withheld payload", () => {
  it("cannot be told from its hash without the salt", () => {
    const [record] = recordsOf(ID);
    if (!record) throw new Error("no record");
    expect(hashEvent("", record)).not.toBe(hashEvent("", { ...record, salt: "another" }));
  });
});

describe("the command line", () => {
  it.each([
    ["a whole history", whole(), 0, "Lịch sử nguyên vẹn: 4 sự kiện"],
    [
      "a tampered one",
      { ...whole(), dossierId: OTHER },
      1,
      "KHÔNG ĐÚNG, sự kiện 1: nội dung sự kiện đã bị sửa",
    ],
  ])("judges %s", (_name, data, status, words) => {
    const folder = mkdtempSync(path.join(tmpdir(), "motcua-history-"));
    const file = path.join(folder, "lich-su.json");
    writeFileSync(file, JSON.stringify(data));
    const run = spawnSync(process.execPath, [VERIFIER_FILE, file], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(run.status).toBe(status);
    expect(run.stdout + run.stderr).toContain(words);
  });
});
