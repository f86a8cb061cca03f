import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/test";
import { newPersonalId } from "./new-person";

const PASSWORD = "hoa đào nở muộn";

async function fillIn(page: Page, changes: Record<string, string> = {}): Promise<void> {
  const values = {
    "Số định danh cá nhân": newPersonalId(),
    "Họ và tên": "Nông Thị Sương",
    Ngày: "5",
    Tháng: "3",
    Năm: "1990",
    "Số điện thoại": "0912 345 678",
    "Mật khẩu": PASSWORD,
    ...changes,
  };
  for (const [label, value] of Object.entries(values)) {
    await page.getByRole("main").getByRole("textbox", { name: label, exact: true }).fill(value);
  }
}

const send = (page: Page) => page.getByRole("main").getByRole("button", { name: "Đăng ký" }).click();

test("a citizen registers, is signed in, and goes on to where they were @phone", async ({ page }) => {
  await page.goto("/tai-khoan/dang-ky?tiep=%2Fso-do-trang");
  // Decomposed accents and stray spaces, as some phones send them.
  await fillIn(page, { "Họ và tên": "  Nông  Thị   Sương ".normalize("NFD") });
  await send(page);
  await expect(page).toHaveURL("/so-do-trang");
  await page.goto("/tai-khoan");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nông Thị Sương");
});

for (const [label, value, message] of [
  ["Số định danh cá nhân", "02009000001", "gồm 12 chữ số"],
  ["Số định danh cá nhân", "0".repeat(1900), "gồm 12 chữ số"],
  ["Họ và tên", "Hoa 😀", "Họ tên chỉ gồm"],
  ["Họ và tên", "\u200b\u202e", "Mời điền ô này"],
  ["Năm", "2027", "Ngày này chưa đến"],
  ["Số điện thoại", "12345", "10 chữ số"],
  ["Mật khẩu", "ngắn", "ít nhất 8"],
] as const) {
  test(`refuses ${label} ${value.slice(0, 12)} and keeps the rest @desktop`, async ({ page }) => {
    await page.goto("/tai-khoan/dang-ky");
    await fillIn(page, { [label]: value });
    await send(page);
    await expect(page.getByRole("alert").filter({ hasText: message })).toBeFocused();
    const phone = label === "Số điện thoại" ? value : "0912 345 678";
    await expect(page.getByRole("textbox", { name: "Số điện thoại" })).toHaveValue(phone);
  });
}

test("one number has one account, and the second is told so kindly @desktop", async ({ page, context }) => {
  const personalId = newPersonalId();
  for (const attempt of ["first", "second"]) {
    await page.goto("/tai-khoan/dang-ky");
    await fillIn(page, { "Số định danh cá nhân": personalId });
    await send(page);
    if (attempt === "first") await expect(page).toHaveURL("/tai-khoan");
    await context.clearCookies();
  }
  await expect(page.getByRole("alert").filter({ hasText: "đã có tài khoản" })).toBeVisible();
});
