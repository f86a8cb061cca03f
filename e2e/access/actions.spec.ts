import type { APIResponse } from "@playwright/test";
import { expect, test } from "../fixtures/test";
import { type AccessScene, fingerprint, setAccessScene } from "./access-scene";
import { ACTION_ACCESS, OWN_ACTIONS } from "./action-access";
import { callAction } from "./call-action";
import { requestsOf } from "./persons";
import { listServerActions } from "./server-actions";

const actions = listServerActions();
let scene: AccessScene;

test.beforeAll(async ({ baseURL }) => {
  scene = await setAccessScene(baseURL ?? "");
});

test("every server action of the product says whom it refuses @desktop", () => {
  const known = new Set([...Object.keys(ACTION_ACCESS), ...OWN_ACTIONS]);
  expect(actions.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  expect(actions.length).toBeGreaterThan(10);
});

for (const { name } of actions) {
  const access = ACTION_ACCESS[name];
  if (!access) continue;

  test(`${name} refuses whom it must, and nothing changes @desktop`, async ({ baseURL }) => {
    const before = await fingerprint(scene);
    for (const person of ["nobody", ...access.refused] as const) {
      const requests = await requestsOf(baseURL ?? "", person);
      const answer = await callAction(requests, name, access.input(scene), { as: access.as });
      const refusal = access.silent ? null : await readRefusal(answer);
      const wanted = person === "nobody" ? /^(unauthenticated|signIn)$/ : /^(notFound|forbidden)$/;
      if (refusal) expect.soft(refusal, `${person}: ${name}`).toMatch(wanted);
      const body = await answer.text();
      for (const secret of scene.secrets) expect(body).not.toContain(secret);
      await requests.dispose();
    }
    expect(await fingerprint(scene)).toBe(before);
  });
}

test("no action listens to another site, nor to a request that hides where it comes from @desktop", async ({
  baseURL,
}) => {
  const requests = await requestsOf(baseURL ?? "", "owner");
  const elsewhere: Record<string, string>[] = [
    {},
    { origin: "https://evil.example" },
    { "sec-fetch-site": "cross-site" },
  ];
  for (const headers of elsewhere) {
    const answer = await callAction(requests, "changeOwnProfileAction", { address: "x" }, { headers });
    expect(await readRefusal(answer), JSON.stringify(headers)).toMatch(/^(forbidden|status [45]\d\d)$/);
  }
  await requests.dispose();
});

/** Why the action refused: its code, or the way to the sign-in page, or what HTTP said. */
async function readRefusal(answer: APIResponse): Promise<string> {
  const target = answer.headers()["x-action-redirect"] ?? "";
  if (target.startsWith("/tai-khoan/dang-nhap")) return "signIn";
  const code = /"ok":false,"error":\{"code":"(\w+)"/.exec(await answer.text())?.[1];
  return code ?? /[?&]loi=(\w+)/.exec(target)?.[1] ?? `status ${answer.status()}`;
}
