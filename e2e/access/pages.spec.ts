import type { APIResponse } from "@playwright/test";
import { expect, test } from "../fixtures/test";
import { type AccessScene, setAccessScene } from "./access-scene";
import { listAppRoutes } from "./app-routes";
import { PAGE_ACCESS, type PageAnswer } from "./page-access";
import { PERSONS, requestsOf } from "./persons";

const pages = listAppRoutes().filter(({ methods }) => methods.length === 0);
let scene: AccessScene;

test.beforeAll(async ({ baseURL }) => {
  scene = await setAccessScene(baseURL ?? "");
});

test("every page of the product says who may see it @desktop", () => {
  expect(pages.map(({ path }) => path).filter((path) => !PAGE_ACCESS[path])).toEqual([]);
  expect(pages.length).toBeGreaterThan(10);
});

for (const { path } of pages) {
  const access = PAGE_ACCESS[path];
  if (!access) continue;
  test(`${path} for everybody @desktop`, async ({ baseURL }) => {
    const address = access.address?.(scene) ?? path;
    for (const person of PERSONS) {
      const requests = await requestsOf(baseURL ?? "", person);
      const answer = await requests.get(address);
      const body = await answer.text();
      expect.soft(nameAnswer(answer), `${person} at ${address}`).toBe(access.answers[person]);
      if (access.answers[person] === "signIn") expectWayBack(answer, address);
      if (access.answers[person] !== "shown") {
        for (const secret of scene.secrets) expect(body, `${person} reads`).not.toContain(secret);
      }
      if (access.answers[person] === "missing") expect(body).toMatch(/<title>(Không tìm thấy|Cổng Dịch vụ)/);
      await requests.dispose();
    }
  });
}

function nameAnswer(answer: APIResponse): PageAnswer | number {
  if (answer.status() === 200) return "shown";
  if (answer.status() === 404) return "missing";
  const target = answer.headers().location ?? "";
  if (answer.status() !== 307) return answer.status();
  return target.startsWith("/tai-khoan/dang-nhap") ? "signIn" : "moved";
}

/** Signing in leads back to the page, or at least to the start of its part of the site. */
function expectWayBack(answer: APIResponse, address: string): void {
  const target = new URL(answer.headers().location ?? "", "http://own");
  const back = target.searchParams.get("tiep") ?? "";
  expect(address.startsWith(back.split("?")[0] ?? "-"), `${address}: back to ${back}`).toBe(true);
  expect(back.length).toBeGreaterThan(1);
}
