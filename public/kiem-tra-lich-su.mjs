// Kiểm tra lịch sử hồ sơ đã tải về. Một tệp duy nhất, không cần cài thêm gì:
//
//   node kiem-tra-lich-su.mjs lich-su-ho-so.json [dấu vân tay của khóa]
//
// Checks an exported history of a dossier: every hash, the order of the events, that each day's signed statement holds
// the dossier's last hash of that day, the signatures, and the chain of the days. Needs Node 20 or a browser of today.
// Nothing leaves the machine. Hashes are SHA-256 in hex, signatures Ed25519, texts canonical JSON in UTF-8.

const START = "0".repeat(64);
const HEX = /^[0-9a-f]{64}$/;

/** The first thing that is wrong; `seq` names the event, `on` the day. */
class Wrong extends Error {
  constructor(code, place = {}) {
    super(code);
    Object.assign(this, { code, place });
  }
}

/**
 * Verifies an export (the parsed JSON). `trusted` are fingerprints of keys known from elsewhere; without them any key
 * that comes with the export is taken, and `keys` should be compared with the published ones by eye.
 * Gives { ok: true, events, signedEvents, signedOn, days, keys } or { ok: false, code, seq?, on? }.
 */
export async function verifyHistory(data, trusted = null) {
  try {
    readShape(data);
    const hashes = await checkEvents(data);
    const keys = await checkKeys(data.keys, trusted);
    const days = await checkDays(data.days, keys);
    const signed = await checkProofs(data.proofs, days, hashes);
    return { ok: true, events: hashes.length, ...signed, days: days.size, keys: [...keys.keys()] };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, code: error.code, ...error.place };
    return { ok: false, code: error?.name === "NotSupportedError" ? "UNSUPPORTED" : "FORMAT" };
  }
}

function readShape(data) {
  const lists = [data?.events, data?.days, data?.proofs, data?.keys];
  if (data?.kind !== "mot-cua/history-export/1" || !lists.every(Array.isArray)) throw new Wrong("FORMAT");
  if (!globalThis.crypto?.subtle) throw new Wrong("UNSUPPORTED");
}

/** Each event's own hash, in order; what the export says of it is not believed. */
async function checkEvents({ dossierId, events }) {
  if (events.length === 0) throw new Wrong("NO_EVENTS");
  const hashes = [];
  for (const [index, event] of events.entries()) {
    const seq = index + 1;
    if (event.seq !== seq) throw new Wrong("ORDER", { seq });
    if (event.prevHash !== (hashes[index - 1] ?? START)) throw new Wrong("LINK", { seq });
    const hash = await sha256(utf8(event.prevHash + canonicalJson(await recordOf(dossierId, event))));
    if (event.hash !== hash) throw new Wrong("HASH", { seq });
    hashes.push(hash);
  }
  return hashes;
}

/** What the chain holds of an event: a salted payload stands in it as its hash, and may have been withheld. */
async function recordOf(dossierId, { seq, type, at, actor, payload, salt, payloadHash }) {
  const record = { dossierId, seq, type, at, actor };
  if (payload === undefined) return { ...record, payloadHash };
  if (!salt) return { ...record, payload };
  return { ...record, payloadHash: await sha256(utf8(salt + canonicalJson(payload))) };
}

/** Keys by fingerprint. */
async function checkKeys(given, trusted) {
  const keys = new Map();
  for (const { id, publicKey } of given) {
    const raw = base64url(publicKey);
    if ((await sha256(raw)) !== id || (trusted && !trusted.includes(id))) throw new Wrong("KEY");
    keys.set(id, await crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]));
  }
  return keys;
}

/** Days by number: numbered without gap, each signed and pointing back to the one before. */
async function checkDays(days, keys) {
  const checked = new Map();
  let before = null;
  for (const { statement, signature } of days) {
    const place = { on: String(statement?.on) };
    const bytes = utf8(canonicalJson(statement));
    const key = keys.get(statement.key);
    if (!key) throw new Wrong("KEY", place);
    if (statement.kind !== "mot-cua/history-day/1") throw new Wrong("SIGNATURE", place);
    if (!(await crypto.subtle.verify("Ed25519", key, base64url(signature), bytes))) {
      throw new Wrong("SIGNATURE", place);
    }
    const follows = before === null || (statement.no === before.no + 1 && statement.previous === before.hash);
    if (!follows) throw new Wrong("DAY_CHAIN", place);
    before = { no: statement.no, hash: await sha256(bytes) };
    checked.set(statement.no, statement);
  }
  return checked;
}

/** Up to which event, and by which day, the history stands under a signature. */
async function checkProofs(proofs, days, hashes) {
  let signed = { signedEvents: 0, signedOn: null };
  for (const { no, seq, index, path } of proofs) {
    const day = days.get(no);
    if (!day) throw new Wrong("NO_DAY", { seq });
    const hash = hashes[seq - 1];
    if (!hash) throw new Wrong("MISSING_EVENT", { seq, on: day.on });
    const number = new Uint8Array(4);
    new DataView(number.buffer).setUint32(0, seq);
    const leaf = await sha256(join([0], unhex(hash), number));
    if ((await rootOf(leaf, index, day.heads, path)) !== day.root)
      throw new Wrong("PROOF", { seq, on: day.on });
    if (seq > signed.signedEvents) signed = { signedEvents: seq, signedOn: day.on };
  }
  return signed;
}

/** The root that a leaf leads to (RFC 9162, section 2.1.3.2); null when the path does not fit the tree. */
async function rootOf(leaf, index, size, path) {
  if (!(index >= 0 && index < size)) return null;
  let hash = leaf;
  let [place, last] = [index, size - 1];
  for (const neighbour of path) {
    if (last === 0 || !HEX.test(neighbour)) return null;
    if (place % 2 === 1 || place === last) {
      hash = await sha256(join([1], unhex(neighbour), unhex(hash)));
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else {
      hash = await sha256(join([1], unhex(hash), unhex(neighbour)));
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : null;
}

/** JSON with sorted keys and no spaces. */
export function canonicalJson(value) {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.keys(value)
    .sort()
    .filter((key) => value[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(",")}}`;
}

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function utf8(text) {
  return new TextEncoder().encode(text);
}

function unhex(text) {
  if (!HEX.test(text)) throw new Wrong("FORMAT");
  return Uint8Array.from(text.match(/../g), (pair) => Number.parseInt(pair, 16));
}

function join(...parts) {
  return Uint8Array.from(parts.flatMap((part) => Array.from(part)));
}

function base64url(text) {
  if (!/^[\w-]+$/.test(text)) throw new Wrong("FORMAT");
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

const MEANING = {
  FORMAT: "tệp này không phải là lịch sử hồ sơ tải từ cổng, hoặc đã hỏng",
  UNSUPPORTED: "chương trình đang dùng quá cũ, không kiểm tra được chữ ký Ed25519",
  NO_EVENTS: "lịch sử không có sự kiện nào",
  ORDER: "thiếu, thừa hoặc đảo thứ tự sự kiện từ đây",
  LINK: "sự kiện không nối với sự kiện trước",
  HASH: "nội dung sự kiện đã bị sửa",
  KEY: "khóa không phải là khóa đã công bố",
  SIGNATURE: "chữ ký của ngày này không đúng",
  DAY_CHAIN: "ngày này không nối với ngày được công bố trước nó",
  NO_DAY: "thiếu bản công bố của ngày có sự kiện này",
  MISSING_EVENT: "sự kiện đã được công bố nhưng không có trong tệp",
  PROOF: "bản công bố của ngày này không chứa sự kiện như trong tệp",
};

async function main([file, ...trusted]) {
  if (!file) {
    console.error("Cách dùng: node kiem-tra-lich-su.mjs lich-su-ho-so.json [dấu vân tay của khóa]");
    return 2;
  }
  const { readFile } = await import("node:fs/promises");
  const data = await readFile(file, "utf8")
    .then(JSON.parse)
    .catch(() => null);
  const result = await verifyHistory(data, trusted.length > 0 ? trusted : null);
  if (!result.ok) {
    const event = result.seq ? `, sự kiện ${result.seq}` : "";
    const day = result.on ? `, ngày ${result.on}` : "";
    console.error(`✖ KHÔNG ĐÚNG${event}${day}: ${MEANING[result.code]} (${result.code})`);
    return 1;
  }
  const lines = [`✔ Lịch sử nguyên vẹn: ${result.events} sự kiện.`];
  if (result.signedOn === null) lines.push("Chưa có sự kiện nào được ký công bố; hãy tải lại sau một ngày.");
  else lines.push(`${result.signedEvents} sự kiện đầu đã được ký công bố, đến ngày ${result.signedOn}.`);
  for (const key of trusted.length > 0 ? [] : result.keys) {
    lines.push(`Hãy so dấu vân tay của khóa với trang Minh bạch của cổng: ${key}`);
  }
  process.stdout.write(`${lines.join("\n  ")}\n`);
  return 0;
}

if (globalThis.process?.argv?.[1] && /^file:.*\/kiem-tra-lich-su[^/]*\.mjs$/.test(import.meta.url)) {
  const { pathToFileURL } = await import("node:url");
  if (pathToFileURL(process.argv[1]).href === import.meta.url)
    process.exitCode = await main(process.argv.slice(2));
}
