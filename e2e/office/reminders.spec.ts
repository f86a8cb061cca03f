import { readFile } from "node:fs/promises";
import { readWorkbook } from "@/lib/documents/render/fixtures/read-workbook";
import { checkAxe } from "../fixtures/check-axe";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { fileOnline } from "./file-dossier";
import { birthOf } from "./sample-filings";

/** Files nowhere else, so that no other test finds their draft. */
const FILER = "020184000077";

test("what was just filed rings the bell of the counter, and is read @desktop", async ({ page, signIn }) => {
  test.slow();
  await signIn(FILER);
  const id = await fileOnline(page, birthOf("Nông Thị Nhắc"));
  await signIn(PEOPLE.reception);
  const row = page.getByRole("listitem").filter({ has: page.locator(`a[href="/mot-cua/ho-so/${id}"]`) });
  await expect(async () => {
    await page.goto("/mot-cua/nhac-viec");
    await expect(row).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 90_000 });
  await expect(row).toContainText("Có hồ sơ mới nộp trực tuyến");
  await expect(
    page.getByRole("banner").getByRole("link", { name: /^Nhắc việc, \d+\+? chưa đọc$/ }),
  ).toBeVisible();
  await checkAxe(page);
  await row.getByRole("button", { name: /^Đã đọc/ }).click();
  await expect(row.getByRole("button")).toHaveCount(0);
  const all = page.getByRole("button", { name: "Đánh dấu tất cả đã đọc" });
  if (await all.isVisible()) await all.click();
  await expect(all).toHaveCount(0);
  await expect(page.getByRole("banner").getByRole("link", { name: "Nhắc việc", exact: true })).toBeVisible();
  await row.getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Việc Ông/Bà có thể làm" })).toBeVisible();
});

test("a citizen's notices are new until they were seen @desktop", async ({ page, signIn }) => {
  await signIn(FILER);
  await page.goto("/tai-khoan");
  await expect(page.getByRole("heading", { name: "Thông báo" })).toBeVisible();
  // The worker may bring one more in between: it is new on this visit, and seen on the next.
  await expect(async () => {
    await page.goto("/tai-khoan");
    await expect(page.getByText(/\d+ thông báo mới/)).toHaveCount(0, { timeout: 500 });
    await expect(page.getByRole("banner").getByRole("link", { name: /chưa đọc/ })).toHaveCount(0);
  }).toPass({ timeout: 30_000 });
});

test("the register of the office is read on screen and as a paper @desktop", async ({ page, signIn }) => {
  await signIn(PEOPLE.reception);
  await page.goto("/mot-cua/so-theo-doi");
  await page.getByLabel("Từ ngày").fill("2026-01-01");
  await page.getByRole("button", { name: "Xem sổ" }).click();
  await expect(page.getByText(/[1-9]\d* hồ sơ trong kỳ/)).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Mã hồ sơ" })).toBeVisible();
  await checkAxe(page);
  const href = await page
    .getByRole("link", { name: /^In sổ/ })
    .first()
    .getAttribute("href");
  const paper = await page.request.get(href ?? "");
  expect(paper.headers()["content-type"]).toBe("application/pdf");
  expect((await paper.body()).subarray(0, 5).toString()).toBe("%PDF-");
  const downloading = page.waitForEvent("download");
  await page
    .getByRole("link", { name: /^Tải bảng tính/ })
    .first()
    .click();
  const workbook = await downloading;
  expect(workbook.suggestedFilename()).toBe("so-theo-doi-ho-so-phan-1.xlsx");
  const { cells } = readWorkbook(await readFile(await workbook.path()));
  expect(cells.get("B3")?.value).toBe("Mã hồ sơ");
  expect(cells.get("B4")?.value).toMatch(/-\d{6}-\d{4,}$/);
});
