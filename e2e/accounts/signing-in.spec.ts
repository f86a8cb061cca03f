import type { Page } from "@playwright/test";
import { query } from "../fixtures/database";
import { demoPassword } from "../fixtures/demo-accounts";
import { openSession } from "../fixtures/session-cookie";
import { expect, test } from "../fixtures/test";

/** Accounts that no other test uses: here they are locked and signed out. */
const LOCKED = "020301000055";
const LEAVING = "020044000066";

const unlock = () =>
  query("UPDATE account SET failed_sign_ins = 0, locked_until = NULL WHERE login_name = $1", [LOCKED]);

async function signInAs(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel("Số định danh, số điện thoại hoặc tên đăng nhập").fill(login);
  await page.getByLabel("Mật khẩu").fill(password);
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
  await answered;
}

test("five wrong passwords lock the account for a while, even for the right one @desktop", async ({
  page,
}) => {
  await unlock();
  await page.goto("/tai-khoan/dang-nhap");
  for (const password of ["sai 1", "sai 2", "sai 3", "sai 4", "sai 5", demoPassword()]) {
    await signInAs(page, LOCKED, password);
    // The form is itself again when the password is gone from it.
    await expect(page.getByLabel("Mật khẩu")).toHaveValue("");
  }
  await expect(page.getByRole("alert").filter({ hasText: "thử lại sau 15 phút" })).toBeVisible();
  await unlock();
  await signInAs(page, LOCKED, demoPassword());
  await expect(page).toHaveURL("/ho-so");
});

for (const [tiep, place] of [
  ["/tai-khoan", "/tai-khoan"],
  ["//evil.example", "/ho-so"],
  ["https://evil.example/ho-so", "/ho-so"],
  ["/\\evil.example", "/ho-so"],
  ["javascript:alert(1)", "/ho-so"],
] as const) {
  test(`signing in with the way back ${tiep} leads to ${place} @desktop`, async ({ page }) => {
    await page.goto(`/tai-khoan/dang-nhap?tiep=${encodeURIComponent(tiep)}`);
    await signInAs(page, LEAVING, demoPassword());
    await expect(page).toHaveURL(place);
  });
}

test("signing out ends the session itself, not only the cookie @desktop", async ({
  page,
  context,
  baseURL,
}) => {
  const cookie = await openSession(baseURL ?? "", LEAVING, demoPassword());
  await context.addCookies([cookie]);
  await page.goto("/tai-khoan");
  await page.getByRole("button", { name: "Đăng xuất", exact: true }).click();
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("banner").getByRole("link", { name: "Đăng nhập" })).toBeVisible();
  await context.addCookies([cookie]);
  await page.goto("/tai-khoan");
  await expect(page).toHaveURL("/tai-khoan/dang-nhap?tiep=%2Ftai-khoan");
});

test("a session that ends while somebody types keeps what was typed @phone", async ({
  page,
  context,
  baseURL,
}) => {
  await context.addCookies([await openSession(baseURL ?? "", LEAVING, demoPassword())]);
  await page.goto("/tai-khoan");
  const address = page.getByRole("main").getByLabel("Địa chỉ");
  await address.fill("Thôn Khơ Đa, nhà thứ ba");
  await context.clearCookies();
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "cần đăng nhập" })).toBeVisible();
  await expect(address).toHaveValue("Thôn Khơ Đa, nhà thứ ba");
  const signInHere = page.waitForEvent("popup");
  await page.getByRole("alert").getByRole("link", { name: "Đăng nhập lại ở trang mới" }).click();
  const other = await signInHere;
  await signInAs(other, LEAVING, demoPassword());
  await expect(other).toHaveURL("/tai-khoan");
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "cần đăng nhập" })).toHaveCount(0);
  await expect(page.getByRole("status").first()).toBeVisible();
});
