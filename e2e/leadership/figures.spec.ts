import type { Locator, Page } from "@playwright/test";
import { checkAxe } from "../fixtures/check-axe";
import { queryOne } from "../fixtures/database";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { fileAtCounter } from "../office/file-dossier";
import { birthOf } from "../office/sample-filings";

const DISTRICT_LEADER = "lanhdao.caoloc";
const COMMUNE_LEADER = "lanhdao.caolau";
const DONG_DANG = "2020/area/06184";

test("begins with a sentence on what is overdue, and is complete for a screen reader", async ({
  page,
  signIn,
}) => {
  await signIn(PEOPLE.leader);
  await page.goto("/dieu-hanh?ky=nam");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("quá hạn");
  await checkAxe(page);
});

test("every number opens a list of as many dossiers @desktop", async ({ page, signIn }) => {
  await signIn(PEOPLE.leader);
  await page.goto("/dieu-hanh?ky=nam");
  test.slow();
  const tiles = page.locator('main a[href*="/dieu-hanh/danh-sach"]:not([href*="don-vi"]):not([href*="tu="])');
  const lines = page.locator('main a[href*="/dieu-hanh/danh-sach"][href*="don-vi"][href*="so=tiep-nhan"]');
  const ofTiles = await listAddresses(tiles);
  const ofLines = await listAddresses(lines);
  expect(ofTiles.length).toBeGreaterThanOrEqual(14);
  expect(ofLines.length).toBeGreaterThan(0);
  const lists = [...ofTiles, ...ofLines];
  for (const href of lists) {
    // Others work meanwhile, and the worker counts a moment later: all three agree as soon as it has.
    await expect(async () => {
      await page.goto("/dieu-hanh?ky=nam");
      const numbers = page.locator(`main a[href="${href}"]`).filter({ hasNotText: "%" });
      const inTile = numberIn(await numbers.first().textContent());
      await page.goto(href);
      expect(numberIn(await page.locator("main header strong").textContent()), href).toBe(inTile);
      expect(await page.locator("main tbody tr").count(), href).toBe(Math.min(inTile, 50));
    }).toPass({ timeout: 20_000 });
  }
  await checkAxe(page);
});

test("a period without dossiers says so and divides by nothing @desktop", async ({ page, signIn }) => {
  await signIn(PEOPLE.leader);
  await page.goto("/dieu-hanh?ky=tu-chon&tu=2019-02-01&den=2019-02-28");
  await expect(page.getByText("chưa có", { exact: true })).toHaveCount(2);
  await expect(page.locator("main")).not.toContainText("NaN");
});

async function listAddresses(links: Locator): Promise<string[]> {
  return [...new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? "")))];
}

test("dates and a level that cannot be are answered at their fields @desktop", async ({ page, signIn }) => {
  await signIn(PEOPLE.leader);
  await page.goto("/dieu-hanh?ky=tu-chon&tu=2026-11-20&den=2026-11-02&cap=xyz");
  await expect(page.getByLabel("Từ ngày")).toHaveValue("2026-11-20");
  await expect(page.getByLabel("Đến ngày")).toHaveValue("2026-11-02");
  await expect(page.getByLabel("Đến ngày")).toHaveAccessibleDescription(/phải từ ngày bắt đầu trở đi/);
  await expect(page.getByLabel("Cấp")).toHaveAccessibleDescription(/Không có cấp "xyz"/);
  await checkAxe(page);
});

function numberIn(text: string | null): number {
  return Number(/[\d.]+/.exec(text ?? "")?.[0].replaceAll(".", "") ?? 0);
}

/** What the leader's page says was received this month. */
async function readReceived(page: Page): Promise<number> {
  await page.goto("/dieu-hanh");
  const text = await page.locator('main a[href*="so=tiep-nhan"]').first().textContent();
  return Number(/[\d.]+/.exec(text ?? "")?.[0].replaceAll(".", ""));
}

test("a dossier accepted at a counter moves the figures of its district @desktop", async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(DISTRICT_LEADER);
  const before = await readReceived(page);
  await signIn(PEOPLE.reception);
  await fileAtCounter(page, birthOf("Nông Thu Trang"), /khai sinh/);
  await signIn(DISTRICT_LEADER);
  await expect.poll(() => readReceived(page), { timeout: 60_000 }).toBeGreaterThan(before);
});

test.describe("what is not theirs", () => {
  test.use({ allowedErrors: [/404/] });

  test("a unit outside of the jurisdiction does not exist @desktop", async ({ page, signIn }) => {
    const unit = await queryOne<{ id: string }>("SELECT id FROM unit WHERE source_key = $1", [DONG_DANG]);
    await signIn(COMMUNE_LEADER);
    for (const address of ["/dieu-hanh?", "/dieu-hanh/danh-sach?so=tiep-nhan&"]) {
      expect((await page.goto(`${address}don-vi=${unit.id}`))?.status()).toBe(404);
    }
  });

  test("citizens, counter officers and administrators have no figures @desktop", async ({
    page,
    signIn,
    context,
  }) => {
    for (const login of [PEOPLE.citizen, PEOPLE.reception, PEOPLE.administrator]) {
      await context.clearCookies();
      await signIn(login);
      expect((await page.goto("/dieu-hanh"))?.status(), login).toBe(404);
      expect((await page.goto("/dieu-hanh/danh-sach?so=qua-han"))?.status(), login).toBe(404);
    }
  });
});

test("everybody sees the totals of the province @phone", async ({ page }) => {
  await page.goto("/so-lieu");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Số liệu giải quyết thủ tục hành chính");
  await checkAxe(page);
});
