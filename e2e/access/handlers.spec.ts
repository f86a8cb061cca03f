import type { APIRequestContext, APIResponse } from "@playwright/test";
import { expect, test } from "../fixtures/test";
import { type AccessScene, fingerprint, setAccessScene } from "./access-scene";
import { listAppRoutes } from "./app-routes";
import { HANDLER_ACCESS, type HandlerAccess } from "./handler-access";
import { PERSONS, requestsOf } from "./persons";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const OWN_PAGE = { "sec-fetch-site": "same-origin" };

const routes = listAppRoutes().filter(({ methods }) => methods.length > 0);
const handlers = routes.flatMap(({ path, methods }) =>
  methods.map((method) => ({ key: `${method} ${path}`, method, path, others: methods })),
);
let scene: AccessScene;

test.beforeAll(async ({ baseURL }) => {
  scene = await setAccessScene(baseURL ?? "");
});

test("every handler of the product says who may call it @desktop", () => {
  expect(handlers.map(({ key }) => key).filter((key) => !HANDLER_ACCESS[key])).toEqual([]);
});

for (const { key, method, others } of handlers) {
  const access = HANDLER_ACCESS[key];
  if (!access) continue;

  test(`${key} for everybody @desktop`, async ({ baseURL }) => {
    const before = await fingerprint(scene);
    for (const person of PERSONS) {
      const requests = await requestsOf(baseURL ?? "", person);
      const answer = await send(requests, method, access, OWN_PAGE);
      expect.soft(answer.status(), `${person}: ${key}`).toBe(access.answers[person]);
      if (answer.status() >= 400) {
        const body = await answer.text();
        for (const secret of scene.secrets) expect(body).not.toContain(secret);
        expect(answer.headers()["content-type"]).toContain("problem+json");
      }
      await requests.dispose();
    }
    expect(await fingerprint(scene)).toBe(before);
  });

  test(`${key} only from our own pages, and only by its method @desktop`, async ({ baseURL }) => {
    const requests = await requestsOf(baseURL ?? "", "owner");
    if (method !== "GET" && !access.ownGuard) {
      const elsewhere: Record<string, string>[] = [
        {},
        { origin: "https://evil.example" },
        { origin: "null" },
      ];
      for (const headers of elsewhere) {
        expect((await send(requests, method, access, headers)).status(), JSON.stringify(headers)).toBe(403);
      }
      const crossSite = { "sec-fetch-site": "cross-site", origin: baseURL ?? "" };
      expect((await send(requests, method, access, crossSite)).status()).toBe(403);
    }
    for (const wrong of METHODS.filter((candidate) => !others.includes(candidate))) {
      expect((await send(requests, wrong, access, OWN_PAGE)).status(), wrong).toBe(405);
    }
    const options = await requests.fetch(access.address(scene), { method: "OPTIONS" });
    expect([204, 400, 405]).toContain(options.status());
    if (method === "GET" && !access.ownGuard) {
      const head = await requests.fetch(access.address(scene), { method: "HEAD" });
      expect(head.status()).toBe(access.answers.owner);
      expect(await head.body()).toHaveLength(0);
    }
    await requests.dispose();
  });
}

function send(
  requests: APIRequestContext,
  method: string,
  access: HandlerAccess,
  headers: Record<string, string>,
): Promise<APIResponse> {
  const hasBody = method !== "GET";
  return requests.fetch(access.address(scene), {
    method,
    headers,
    ...(hasBody && access.data && { data: access.data(scene) }),
    ...(hasBody && access.form && { form: access.form }),
  });
}
