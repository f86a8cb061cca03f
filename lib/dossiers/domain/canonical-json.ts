/** Names of fields as JSON writes them: the same few hundred come again in every event. */
const QUOTED = new Map<string, string>();
const MOST_QUOTED = 5_000;

/** JSON with sorted keys and no spaces: equal values give equal bytes, whatever order they were written in. */
export function canonicalJson(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object") return JSON.stringify(value) ?? "null";
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const record = value as Readonly<Record<string, unknown>>;
  let members = "";
  // Hashing every event of a history spends most of its time here: no lists of pairs in between.
  const keys = Object.keys(record);
  if (!areSorted(keys)) keys.sort();
  for (const key of keys) {
    const item = record[key];
    if (item === undefined) continue;
    members += `${members === "" ? "" : ","}${quote(key)}:${canonicalJson(item)}`;
  }
  return `{${members}}`;
}

function areSorted(keys: readonly string[]): boolean {
  for (let at = 1; at < keys.length; at += 1) {
    if ((keys[at - 1] ?? "") > (keys[at] ?? "")) return false;
  }
  return true;
}

function quote(key: string): string {
  const known = QUOTED.get(key);
  if (known !== undefined) return known;
  const quoted = JSON.stringify(key);
  if (QUOTED.size < MOST_QUOTED) QUOTED.set(key, quoted);
  return quoted;
}
