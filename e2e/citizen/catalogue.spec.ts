import { checkAxe } from "../fixtures/check-axe";
import { demoPassword, PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";

test("words without accents find the procedure, and its page says what is needed @phone", async ({
  page,
}) => {
  await page.goto("/");
  await checkAxe(page);
  await page.getByLabel(/Tìm thủ tục, có dấu/).fill("lam giay khai sinh");
  await page.getByRole("main").getByRole("button", { name: "Tìm" }).click();
  await checkAxe(page);
  await page.getByRole("link", { name: "Đăng ký khai sinh", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đăng ký khai sinh" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /Cần chuẩn bị/ })).toBeVisible();
  await checkAxe(page);
});

test("the two hundred places where a birth is registered are listed for whoever asks @phone", async ({
  page,
}) => {
  await page.goto("/thu-tuc/1.001193");
  const place = page.getByText(/^UBND xã Cao Lâu/);
  await expect(place).toHaveCount(0);
  await page.getByRole("link", { name: /Xem tất cả \d+ nơi/ }).click();
  await expect(place).toBeVisible();
  await expect(page.getByRole("link", { name: /Xem tất cả/ })).toHaveCount(0);
  await checkAxe(page);
});

test("the one agency where a dossier is filed is named once @phone", async ({ page }) => {
  await page.goto("/thu-tuc/2.000488");
  const where = page.getByRole("region", { name: "Nộp ở đâu" });
  await expect(where.getByText("Sở Tư pháp", { exact: true })).toHaveCount(1);
});

test("a typing error finds the nearest, and nonsense says what to do @phone", async ({ page }) => {
  await page.goto("/thu-tuc?q=dang+ky+khai+sih");
  await expect(page.getByText(/gần giống nhất/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Đăng ký khai sinh", exact: true })).toBeVisible();
  await page.goto("/thu-tuc?q=xyzzy");
  await expect(page.getByText("Không tìm thấy thủ tục phù hợp")).toBeVisible();
  await checkAxe(page);
});

test("the procedure comes as a PDF @phone", async ({ request }) => {
  const answer = await request.get("/api/procedures/1.001193/pdf");
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("looking up says plainly what is wrong with a code @phone", async ({ page }) => {
  await page.goto("/tra-cuu");
  const code = page.getByRole("textbox", { name: "Mã hồ sơ" });
  await page.getByRole("button", { name: "Tra cứu" }).click();
  await expect(code).toBeFocused();
  await expect(code).toHaveAccessibleDescription(/Mời nhập mã hồ sơ/);
  await code.fill("abc");
  await page.getByRole("button", { name: "Tra cứu" }).click();
  await expect(code).toBeFocused();
  await expect(code).toHaveValue("abc");
  await expect(code).toHaveAccessibleDescription(/Mã này chưa đúng dạng/);
  await code.fill("000.00.17.H37-260101-9999");
  await page.getByRole("button", { name: "Tra cứu" }).click();
  await expect(code).toBeFocused();
  await expect(code).toHaveAccessibleDescription(/Không có hồ sơ nào mang mã/);
  await checkAxe(page);
});

test("filing asks to sign in first, comes back and begins @phone", async ({ page }) => {
  await page.goto("/thu-tuc/1.001193");
  await page.getByRole("button", { name: "Nộp trực tuyến" }).click();
  await expect(page.getByText("Mời đăng nhập để tiếp tục.")).toBeVisible();
  await checkAxe(page);
  await page.getByLabel(/Số định danh, số điện thoại/).fill(PEOPLE.citizen);
  await page.getByLabel("Mật khẩu").fill(demoPassword());
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.getByRole("button", { name: "Bắt đầu khai" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Nơi giải quyết" })).toBeVisible();
});
