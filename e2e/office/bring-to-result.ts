import type { Page } from "@playwright/test";
import { callAction } from "../access/call-action";
import { queryOne } from "../fixtures/database";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect } from "../fixtures/test";

type SignIn = (login: string) => Promise<void>;

/** Who does what, from the reception of a birth to its result. */
const ROAD = [
  [PEOPLE.reception, "acceptAct", { setCount: 1 }],
  [PEOPLE.reception, "forwardAct", { note: "" }],
  ["thuly.dongdang", "claimAct", {}],
  [
    "thuly.dongdang",
    "saveDraftResultAct",
    { outcome: "GRANTED", title: "Giấy khai sinh", body: "Đã đăng ký" },
  ],
  ["thuly.dongdang", "submitForApprovalAct", { note: "" }],
  ["chutich.dongdang", "approveAct", { note: "" }],
  ["vanthu.dongdang", "issueAct", {}],
] as const;

/** Takes a filed birth as far as the act `last`, with the requests that the screens send. */
export async function bringAsFarAs(
  last: (typeof ROAD)[number][1],
  page: Page,
  signIn: SignIn,
  dossierId: string,
): Promise<void> {
  for (const [login, act, input] of ROAD) {
    await signIn(login);
    const { version } = await queryOne<{ version: number }>("SELECT version FROM dossier WHERE id = $1", [
      dossierId,
    ]);
    await callAction(page.request, act, { dossierId, version, ...input });
    if (act === last) return;
  }
}

/** Takes a filed birth to its result; gives its code. */
export async function bringToResult(page: Page, signIn: SignIn, dossierId: string): Promise<string> {
  await bringAsFarAs("issueAct", page, signIn, dossierId);
  const row = await queryOne<{ code: string; state: string }>(
    "SELECT code, state FROM dossier WHERE id = $1",
    [dossierId],
  );
  expect(row.state).toBe("RESULT_READY");
  return row.code;
}
