import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/test";
import { openTools } from "./open-tools";

const PAGE = "/so-do-trang";

const ground = (page: Page) =>
  page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
const letterHeight = (page: Page) =>
  page.locator("html").evaluate((html) => Number.parseFloat(getComputedStyle(html).fontSize));

/** Waits for the answer that remembers the choice, so that the next page already knows it. */
async function choose(page: Page, name: string): Promise<void> {
  const tools = await openTools(page);
  const remembered = page.waitForResponse((response) => response.url().endsWith("/api/preferences"));
  await tools.getByRole("button", { name, exact: true }).click();
  await remembered;
}

test("night stays night on the next page, from the first byte on", async ({ page }) => {
  await page.goto(PAGE);
  const day = await ground(page);
  await choose(page, "Đêm");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
  await expect.poll(() => ground(page)).not.toBe(day);
  const night = await ground(page);
  expect(await (await page.request.get("/")).text()).toContain('data-theme="night"');
  await page.goto("/");
  expect(await ground(page)).toBe(night);
  await expect((await openTools(page)).getByRole("button", { name: "Đêm" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await choose(page, "Ngày");
  await expect.poll(() => ground(page)).toBe(day);
});

test("as the device is, when nothing else was chosen @desktop", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(PAGE);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "system");
  const dark = await ground(page);
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(() => ground(page)).not.toBe(dark);
  await choose(page, "Đêm");
  await expect.poll(() => ground(page)).toBe(dark);
  await choose(page, "Theo máy");
  await expect.poll(() => ground(page)).not.toBe(dark);
});

test("letters grow to half as large again, say so, and are remembered", async ({ page }) => {
  await page.goto(PAGE);
  const normal = await letterHeight(page);
  for (const percent of ["115", "130", "150"]) {
    await choose(page, "Chữ to hơn");
    await expect(page.getByText(`Cỡ chữ ${percent} %`)).toBeAttached();
  }
  const larger = page.getByRole("button", { name: "Chữ to hơn" });
  await expect(larger).toHaveAttribute("aria-disabled", "true");
  expect(await letterHeight(page)).toBeCloseTo(normal * 1.5, 1);
  expect(await (await page.request.get("/")).text()).toContain('data-font-scale="150"');
  await page.reload();
  expect(await letterHeight(page)).toBeCloseTo(normal * 1.5, 1);
  await expectNoSidewaysScroll(page);
  await choose(page, "Chữ bình thường");
  expect(await letterHeight(page)).toBeCloseTo(normal, 1);
});

test("English replaces the words in place and is remembered @phone", async ({ page }) => {
  await page.goto(PAGE);
  await choose(page, "English");
  await expect(page.getByRole("heading", { level: 1, name: "Site map" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const next = await page.request.get("/tai-khoan/dang-nhap");
  expect(await next.text()).toContain('<html lang="en"');
  await choose(page, "Tiếng Việt");
  await expect(page.getByRole("heading", { level: 1, name: "Sơ đồ trang" })).toBeVisible();
});

test("a value that nobody offers is the default @desktop", async ({ page, context, baseURL }) => {
  const odd = ["theme", "fontScale", "locale"].map((name) => ({ name, value: '"><script>', url: baseURL }));
  await context.addCookies(odd);
  await page.goto(PAGE);
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-theme", "system");
  await expect(html).toHaveAttribute("data-font-scale", "100");
  await expect(html).toHaveAttribute("lang", "vi");
});

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
}
