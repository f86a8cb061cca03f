import { expect, test } from "../fixtures/test";
import { fakeSpeech, finishPhrase, spoken } from "./fake-speech";
import { openTools } from "./open-tools";

const PAGE = "/so-do-trang";

test("reads the page phrase by phrase, pauses, goes on and stops", async ({ page }) => {
  await fakeSpeech(page, ["en-US", "vi-VN"]);
  await page.goto(PAGE);
  await (await openTools(page)).getByRole("button", { name: "Đọc trang" }).click();
  await expect(page.getByText("Đang đọc trang")).toBeVisible();
  expect(await spoken(page)).toEqual({ phrases: ["Sơ đồ trang"], speaking: true });
  await expect(page.locator("[data-reading]")).toHaveText("Sơ đồ trang");
  await finishPhrase(page);
  await page.getByRole("button", { name: "Tạm dừng" }).click();
  await expect(page.getByText("Đang tạm dừng")).toBeVisible();
  expect((await spoken(page)).speaking).toBe(false);
  await page.getByRole("button", { name: "Đọc tiếp" }).click();
  const { phrases } = await spoken(page);
  expect(phrases.slice(1)).toEqual(["Người dân và doanh nghiệp", "Người dân và doanh nghiệp"]);
  await page.getByRole("button", { name: "Dừng đọc" }).click();
  expect((await spoken(page)).speaking).toBe(false);
  await expect(page.locator("[data-reading]")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Dừng đọc" })).toBeHidden();
});

test("reads to the end, nothing twice, no menu, and says that it has @desktop", async ({ page }) => {
  await fakeSpeech(page, ["vi-VN"]);
  await page.goto(PAGE);
  await (await openTools(page)).getByRole("button", { name: "Đọc trang" }).click();
  await expect(page.getByText("Đang đọc trang")).toBeVisible();
  while (await finishPhrase(page));
  await expect(page.getByText("Đã đọc hết trang.")).toBeVisible();
  const { phrases } = await spoken(page);
  expect(phrases).toEqual([...new Set(phrases)]);
  expect(phrases).toContain("Tra cứu hồ sơ");
  expect(phrases.join(" ")).not.toContain("Tới nội dung chính");
});

test("falls silent when the page is left @desktop", async ({ page }) => {
  await fakeSpeech(page, ["vi-VN"]);
  await page.goto(PAGE);
  await (await openTools(page)).getByRole("button", { name: "Đọc trang" }).click();
  await expect(page.getByText("Đang đọc trang")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Đăng nhập" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đăng nhập" })).toBeVisible();
  expect((await spoken(page)).speaking).toBe(false);
});

test("says honestly that this device has no Vietnamese voice @phone", async ({ page }) => {
  await fakeSpeech(page, ["en-US"]);
  await page.goto(PAGE);
  await (await openTools(page)).getByRole("button", { name: "Đọc trang" }).click();
  await expect(page.getByText("Máy này chưa có giọng đọc tiếng Việt")).toBeVisible();
  expect(await spoken(page)).toEqual({ phrases: [], speaking: false });
  await page.getByRole("button", { name: "Đóng" }).last().click();
  await expect(page.getByText("Máy này chưa có giọng đọc tiếng Việt")).toBeHidden();
});
