import { randomInt } from "node:crypto";

/** A personal id of Lạng Sơn (born 1990) that no earlier run can have used. */
export function newPersonalId(): string {
  return `020090${String(randomInt(1_000_000)).padStart(6, "0")}`;
}
