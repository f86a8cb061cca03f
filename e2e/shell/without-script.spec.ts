import { demoPassword, PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { openTools } from "./open-tools";

test.use({ javaScriptEnabled: false });

const PAGE = "/tai-khoan/dang-nhap?tiep=%2Ftai-khoan";

for (const [name, attribute, value] of [
  ["Đêm", "data-theme", "night"],
  ["Chữ to hơn", "data-font-scale", "115"],
  ["English", "lang", "en"],
] as const) {
  test(`${name} comes back to the same page, changed @phone`, async ({ page }) => {
    await page.goto(PAGE);
    await (await openTools(page)).getByRole("button", { name, exact: true }).click();
    await expect(page).toHaveURL(PAGE);
    await expect(page.locator("html")).toHaveAttribute(attribute, value);
    await page.goto("/so-do-trang");
    await expect(page.locator("html")).toHaveAttribute(attribute, value);
  });
}

test("offers nothing that needs script @phone", async ({ page }) => {
  await page.goto(PAGE);
  const tools = await openTools(page);
  for (const name of ["In trang", "Lưu PDF", "Đọc trang"]) {
    await expect(tools.getByRole("button", { name })).toBeHidden();
  }
});

test("the header's search and menu work", async ({ page, isMobile }) => {
  await page.goto(PAGE);
  if (isMobile) await page.locator("summary").filter({ hasText: "Trình đơn" }).click();
  await expect(page.getByRole("link", { name: "Tra cứu hồ sơ" }).first()).toBeVisible();
  await page.getByRole("searchbox", { name: "Tìm thủ tục" }).first().fill("khai sinh");
  await page.getByRole("button", { name: "Tìm", exact: true }).first().click();
  await expect(page).toHaveURL("/thu-tuc?q=khai+sinh");
});

test("a refused sign-in keeps the name, a right one goes where it was asked to @phone", async ({ page }) => {
  await page.goto(PAGE);
  const login = page.getByLabel("Số định danh, số điện thoại hoặc tên đăng nhập");
  await login.fill("khong.co.ai");
  await page.getByLabel("Mật khẩu").fill("sai mật khẩu");
  await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByRole("alert")).toContainText("chưa đúng");
  await expect(login).toHaveValue("khong.co.ai");
  await expect(page.getByLabel("Mật khẩu")).toHaveValue("");
  await login.fill(PEOPLE.otherCitizen);
  await page.getByLabel("Mật khẩu").fill(demoPassword());
  await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page).toHaveURL("/tai-khoan");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hoàng Văn Tuấn");
});
