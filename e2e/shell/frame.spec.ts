import type { Page } from "@playwright/test";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      what: `${element.tagName} ${element.textContent?.trim() || element.getAttribute("aria-label")}`,
      outlined: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
      seen: element.checkVisibility() && box.width > 0 && box.bottom > 0,
    };
  });

test("the first stop of the keyboard jumps to the content @desktop", async ({ page }) => {
  await page.goto("/so-do-trang");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Tới nội dung chính" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

for (const path of ["/", "/so-do-trang", "/tai-khoan/dang-nhap", "/tai-khoan/dang-ky"]) {
  test(`every stop of the keyboard on ${path} is seen and outlined, and none is a trap @desktop`, async ({
    page,
  }) => {
    await page.goto(path);
    const stops: string[] = [];
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press("Tab");
      const stop = await focused(page);
      if (!stop) break;
      expect(stop).toMatchObject({ outlined: true, seen: true });
      stops.push(stop.what);
    }
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.length).toBeLessThan(80);
  });
}

test("the phone's menu opens by keyboard and closes when a link is followed @phone", async ({ page }) => {
  await page.goto("/so-do-trang");
  const link = page
    .getByRole("navigation", { name: "Trình đơn chính" })
    .getByRole("link", { name: "Thủ tục" });
  await expect(link).toBeHidden();
  await page.locator("summary").filter({ hasText: "Trình đơn" }).focus();
  await page.keyboard.press("Enter");
  await expect(link).toBeVisible();
  await page.getByRole("banner").getByRole("link", { name: "Dịch vụ công Lạng Sơn" }).click();
  await expect(page).toHaveURL("/");
  await expect(link).toBeHidden();
});

test("the header names who is signed in and where they work @desktop", async ({ page, signIn }) => {
  await signIn(PEOPLE.administrator);
  await page.goto("/so-do-trang");
  await expect(page.getByRole("banner").getByRole("link", { name: /^Tài khoản của / })).toBeVisible();
  await expect(page.getByRole("banner").getByRole("link", { name: "Đăng nhập" })).toHaveCount(0);
});

test.describe("a page that does not exist", () => {
  test.use({ allowedErrors: [/status of 404/] });

  for (const path of ["/khong-co", "/thu-tuc/khong/co", "/%E1%BB%93%CC%80", "/a".repeat(300)]) {
    test(`${path.slice(0, 30)} says so kindly and leads on @desktop`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await expect(page).toHaveTitle(/^Không tìm thấy trang/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang");
      await page.getByRole("main").getByRole("link", { name: "Về trang chủ" }).click();
      await expect(page).toHaveURL("/");
    });
  }

  test("in English too @phone", async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: "locale", value: "en", url: baseURL }]);
    await page.goto("/khong-co");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/not found/i);
  });
});
