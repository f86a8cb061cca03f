import { PEOPLE } from "../fixtures/demo-accounts";
import { sessionCookie } from "../fixtures/session-cookie";
import { expect, test } from "../fixtures/test";
import { fileOnline } from "../office/file-dossier";
import { birthOf } from "../office/sample-filings";

test.use({ javaScriptEnabled: false });

test("delivery is changed and a dossier withdrawn without script @phone", async ({
  page,
  browser,
  baseURL,
  signIn,
  watch,
}) => {
  test.slow();
  const scripted = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: true });
  watch(scripted);
  await scripted.addCookies([await sessionCookie(baseURL ?? "", PEOPLE.citizen)]);
  const id = await fileOnline(await scripted.newPage(), birthOf("Nông Minh Tâm"));
  await scripted.close();

  await signIn(PEOPLE.citizen);
  await page.goto(`/ho-so/${id}`);
  await page.getByRole("link", { name: "Đổi cách nhận kết quả" }).click();
  await page.getByLabel("Gửi bưu điện đến nhà").check();
  await page.getByRole("button", { name: "Đổi cách nhận", exact: true }).click();
  const address = page.getByLabel("Địa chỉ nhận");
  await expect(address).toHaveAccessibleDescription(/Ông\/Bà cần điền mục này/);
  await expect(page.getByLabel("Gửi bưu điện đến nhà")).toBeChecked();
  await address.fill("Khối 3, thị trấn Đồng Đăng");
  await page.getByRole("button", { name: "Đổi cách nhận", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("Đã đổi cách nhận kết quả.");

  await page.goto(`/ho-so/${id}`);
  await page.getByRole("link", { name: "Rút hồ sơ" }).click();
  await page.getByLabel("Vì sao Ông/Bà rút hồ sơ?").fill("Khai nhầm");
  await page.getByRole("button", { name: "Rút hồ sơ" }).click();
  await expect(page).toHaveURL(`/ho-so/${id}`);
  await expect(page.getByText("Hồ sơ đã dừng")).toBeVisible();
});
