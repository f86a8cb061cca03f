import { expect, test } from "../fixtures/test";
import { type AccessScene, setAccessScene } from "./access-scene";
import { listAppRoutes } from "./app-routes";
import { PAGE_ACCESS } from "./page-access";
import { requestsOf } from "./persons";

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
    for (const person of ["nobody", "owner", "officer", "administrator"] as const) {
      const requests = await requestsOf(baseURL ?? "", person);
      for (const odd of ODD_IDS) {
        const address = path.replace(/\[[^\]]+\]/g, odd);
        for (const method of methods.length === 0 ? ["GET"] : methods) {
          const answer = await requests.fetch(address, {
            method,
            headers: { "sec-fetch-site": "same-origin" },
            ...(method !== "GET" && { data: {} }),
          });
          expect.soft(answer.status(), `${person}: ${method} ${address.slice(0, 80)}`).toBeLessThan(500);
          const place = answer.headers().location ?? "";
          expect(new URL(place, baseURL).origin, place).toBe(baseURL);
        }
      }
      await requests.dispose();
    }
  });
}

for (const { path, methods } of routes.filter((route) => ["", "GET"].includes(route.methods[0] ?? ""))) {
  test(`${path} stands any query @desktop`, async ({ baseURL }) => {
    const access = methods.length === 0 ? PAGE_ACCESS[path] : undefined;
    const address = access?.address?.(scene) ?? path.replace(/\[[^\]]+\]/g, scene.dossierId);
    const [person] = (["administrator", "officer", "leader", "owner"] as const).filter(
      (candidate) => access?.answers[candidate] === "shown",
    );
    const requests = await requestsOf(baseURL ?? "", person ?? "officer");
    for (const value of ODD_VALUES) {
      const query = new URLSearchParams(QUERY_NAMES.map((name) => [name, value]));
      const answer = await requests.get(`${address.split("?")[0]}?${query}`);
      expect.soft(answer.status(), `${JSON.stringify(value).slice(0, 30)}`).toBeLessThan(500);
    }
    const twice = new URLSearchParams([...QUERY_NAMES, ...QUERY_NAMES].map((name) => [name, "a"]));
    expect
      .soft((await requests.get(`${address.split("?")[0]}?${twice}`)).status(), "twice")
      .toBeLessThan(500);
    await requests.dispose();
  });
}

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
