import { expect, test } from "../fixtures/test";
import { type AccessScene, setAccessScene } from "./access-scene";
import { listAppRoutes } from "./app-routes";
import { callAction } from "./call-action";
import { HANDLER_ACCESS } from "./handler-access";
import { PAGE_ACCESS } from "./page-access";
import { type Person, requestsOf } from "./persons";

/** What people and robots put where an id belongs, as it stands in the address. */
const ODD_IDS = [
  "00000000-0000-0000-0000-000000000000",
  "..%2F..%2F..%2Fetc%2Fpasswd",
  "%00",
  "a%00b",
  "%FF%FE",
  "'%20OR%201=1--",
  encodeURIComponent("ồ\u0300\u200b😀\u202e"),
  encodeURIComponent("<script>alert(1)</script>"),
  "a".repeat(10_000),
  "-1",
  "[id]",
  "null",
];

/** Every name that a query may have on any page: a page must stand what belongs to another. */
const QUERY_NAMES = [
  ...["q", "trang", "sau", "hang", "tim", "trang-thai", "thu-tuc", "kenh", "don-vi", "cap", "linh-vuc", "tu"],
  ...["den", "so", "giay", "xong", "loi", "tiep", "ma", "doi-tuong", "ky", "muc", "tiep-nhan"],
];

const ODD_VALUES = [
  "\0",
  "ồ\u0300\u200b😀\u202e",
  "' OR 1=1--",
  "-1",
  "9".repeat(4000),
  "//evil.example",
  "%",
];

const routes = listAppRoutes();
let scene: AccessScene;

test.beforeAll(async ({ baseURL }) => {
  scene = await setAccessScene(baseURL ?? "");
});

for (const { path, methods } of routes.filter((route) => route.path.includes("["))) {
  test(`${path} stands what is no id @desktop`, async ({ baseURL }) => {
    const requests = await requestsOf(baseURL ?? "", wellKnown(path));
    const attempts = ODD_IDS.flatMap((odd) =>
      (methods.length === 0 ? ["GET"] : methods).map(async (method) => {
        const address = path.replace(/\[[^\]]+\]/g, odd);
        const headers = { "sec-fetch-site": "same-origin" };
        const data = method === "GET" ? undefined : {};
        const answer = await requests.fetch(address, { method, headers, data });
        expect.soft(answer.status(), `${method} ${address.slice(0, 80)}`).toBeLessThan(500);
        const place = answer.headers().location ?? "";
        expect(new URL(place, baseURL).origin, place).toBe(baseURL);
      }),
    );
    await Promise.all(attempts);
    await requests.dispose();
  });
}

for (const { path, methods } of routes.filter((route) => ["", "GET"].includes(route.methods[0] ?? ""))) {
  test(`${path} stands any query @desktop`, async ({ baseURL }) => {
    const access = methods.length === 0 ? PAGE_ACCESS[path] : undefined;
    const address = access?.address?.(scene) ?? path.replace(/\[[^\]]+\]/g, scene.dossierId);
    const requests = await requestsOf(baseURL ?? "", wellKnown(path));
    const queries = ODD_VALUES.map((value) => QUERY_NAMES.map((name) => [name, value]));
    queries.push([...QUERY_NAMES, ...QUERY_NAMES].map((name) => [name, "a"]));
    const attempts = queries.map(async (query) => {
      const answer = await requests.get(`${address.split("?")[0]}?${new URLSearchParams(query)}`);
      expect.soft(answer.status(), JSON.stringify(query[0]).slice(0, 40)).toBeLessThan(500);
    });
    await Promise.all(attempts);
    await requests.dispose();
  });
}

/** Somebody who gets far with this page, so that what is odd reaches the queries behind it. */
function wellKnown(path: string): Person {
  const answers = PAGE_ACCESS[path]?.answers ?? HANDLER_ACCESS[`GET ${path}`]?.answers;
  const persons = ["administrator", "officer", "leader", "owner"] as const;
  return persons.find((person) => ["shown", "moved", 200].includes(answers?.[person] ?? "")) ?? "owner";
}

test("what another site sends to a page is refused in so many words @desktop", async ({ baseURL }) => {
  const requests = await requestsOf(baseURL ?? "", "owner");
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    { origin: "https://evil.example" },
    {},
  ];
  for (const headers of foreign) {
    for (const page of ["/", "/tai-khoan", "/khong-co"]) {
      const answer = await requests.post(page, { headers, form: { a: "1" } });
      expect.soft(answer.status(), `${page} ${JSON.stringify(headers)}`).toBe(403);
    }
  }
  await requests.dispose();
});

test("what is no data is refused by an action, and is no failure of ours @desktop", async ({ baseURL }) => {
  const requests = await requestsOf(baseURL ?? "", "officer");
  // A temporary reference, a symbol and a number without end, as Next reads them.
  for (const odd of ["$T", "$Sa", "$n9", "$undefined"]) {
    for (const input of [odd, { procedureCode: odd, personalId: odd }]) {
      const answer = await callAction(requests, "startAtCounter", input as Record<string, unknown>);
      expect.soft(await answer.text(), JSON.stringify(input)).not.toContain("unexpected");
    }
  }
  await requests.dispose();
});

test("a page answers only to reading, and says no more than that it is there @desktop", async ({
  baseURL,
}) => {
  const requests = await requestsOf(baseURL ?? "", "nobody");
  for (const method of ["PUT", "PATCH", "DELETE"]) {
    const answer = await requests.fetch("/tai-khoan", {
      method,
      headers: { "sec-fetch-site": "same-origin" },
    });
    expect.soft(answer.status(), method).toBeLessThan(500);
    expect.soft(answer.status(), method).toBeGreaterThan(300);
  }
  expect((await requests.fetch("/", { method: "HEAD" })).status()).toBe(200);
  await requests.dispose();
});

test("more than a form of ours can hold is refused unread @desktop", async ({ baseURL }) => {
  const requests = await requestsOf(baseURL ?? "", "owner");
  const headers = { "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" };
  const heavy = (method: string, address: string, data: string, type = headers["content-type"]) =>
    requests.fetch(address, { method, data, headers: { ...headers, "content-type": type } });
  const form = `a=${"x".repeat(100_000)}`;
  expect.soft((await heavy("POST", "/api/preferences", form)).status()).toBe(400);
  expect.soft((await heavy("POST", "/api/auth/callback/credentials", form)).status()).toBe(413);
  const broken = await heavy("POST", "/api/auth/callback/credentials", "{", "application/json");
  expect.soft(broken.status()).toBe(415);
  const json = JSON.stringify({ version: 0, page: "x".repeat(2_000_000) });
  const draft = await heavy("PUT", `/api/drafts/${scene.dossierId}`, json, "application/json");
  expect.soft(draft.status()).toBe(413);
  const deepJson = "[".repeat(100_000) + "]".repeat(100_000);
  const deep = await heavy("PUT", `/api/drafts/${scene.dossierId}`, deepJson, "application/json");
  expect.soft(deep.status()).toBe(422);
  await requests.dispose();
});
